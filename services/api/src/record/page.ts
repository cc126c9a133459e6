import { badInput, fault } from '../errors';
import type { Where } from './where';

export const PAGE_SIZE = 25;
export const PAGE_SIZE_MAX = 1000;

/** What a list was asked for. */
export interface ListArguments {
  readonly where?: Where | null;
  readonly orderBy?: readonly unknown[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** A page's size and offset, checked. */
export function pageOf({ first, offset }: ListArguments): { readonly first: number; readonly offset: number } {
  const size = first ?? PAGE_SIZE;
  const faults = [
    ...(size < 0 || size > PAGE_SIZE_MAX ? [fault('first', 'pageSize', { max: PAGE_SIZE_MAX })] : []),
    ...((offset ?? 0) < 0 ? [fault('offset', 'negativeOffset', {})] : []),
  ];
  if (faults.length > 0) throw badInput(...faults);
  return { first: size, offset: offset ?? 0 };
}
