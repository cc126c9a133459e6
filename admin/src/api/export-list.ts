import type { SortPayload } from 'react-admin';
import { received } from './download';
import { fromGraphQLErrors } from './errors';
import { VIRTUAL_LISTS, virtualArguments } from './monitoring';
import { orderByFrom } from './order-by';
import { resourceNamed } from './resources';
import type { Filter } from './where';
import { whereFrom } from './where';

export type ExportFormat = 'xlsx' | 'csv';

export type ExportColumn = {
  readonly path: string;
  readonly heading: string;
  /** The words for the values of an enumeration. */
  readonly words?: Readonly<Record<string, string>>;
};

export type ListExport = {
  readonly resource: string;
  readonly format: ExportFormat;
  readonly columns: readonly ExportColumn[];
  readonly filter: Filter;
  readonly sort: SortPayload;
  readonly title: string;
  readonly locale: string;
};

/**
 * A list as it is seen, as a file written by the service. `onBytes` is told how much has come; aborting `signal` ends the work on both sides.
 * Rejects with a HttpError, and with the reason of `signal` when that was aborted.
 */
export const exportList = async (
  { resource, format, columns, filter, sort, title, locale }: ListExport,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<File> => {
  const response = await fetch('/exports', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ list: resource, format, columns, title, ...questionOf(resource, filter, sort) }),
    signal,
  });
  if (!response.ok) throw fromGraphQLErrors(await response.json().catch(() => null), response.status);
  return received(response, `${title}.${format}`, onBytes);
};

const questionOf = (resource: string, filter: Filter, sort: SortPayload): object => {
  if (VIRTUAL_LISTS.has(resource)) return { arguments: virtualArguments(filter) };
  const { searchIn, nullsLast } = resourceNamed(resource);
  return { where: whereFrom(filter, searchIn), orderBy: orderByFrom(sort, nullsLast) };
};
