import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { badInput, refusal } from '../errors';
import type { Model } from './model';
import { modelNamed } from './model';
import { formerValue, putBack } from './put-back';
import type { Values } from './write';
import { referenceFaults } from './write';

/** A change as the history has it, and the record as it is now, locked. */
export interface FormerChange {
  readonly id: number;
  /** Null: the change created the record. */
  readonly before: Row | null;
  /** Null: the change deleted it. */
  readonly after: Row | null;
  /** Null where there is no such record (any more). */
  readonly current: Row | null;
  /** The parts that went with a record that was deleted, each as it was. */
  readonly parts: readonly { readonly concept: string; readonly before: Row }[];
  /** Whether parts of the record were written by anyone after this change. */
  readonly partsChanged: boolean;
}

/** What is left to do once nothing speaks against it. */
export type UndoPlan = () => Promise<void>;

/** How changes of one concept are undone: one, or those that a request made to many records, some hundreds at a time. */
export interface Undoer {
  /** Locks what must be locked before the records themselves. */
  readonly lock?: (ctx: WriteContext, changes: readonly Pick<FormerChange, 'before' | 'after'>[]) => Promise<void>;
  readonly begin: (ctx: WriteContext) => Undoing;
  /** The records are about the request and not what it was for: an import's own. They follow, and do not count. */
  readonly accompanies?: boolean;
}

/** The undoing of one request's changes of one concept. */
export interface Undoing {
  /** Refuses, in words, what cannot be undone; writes nothing. The number of statements does not depend on how many changes there are. */
  readonly plan: (changes: readonly FormerChange[]) => Promise<UndoPlan>;
  /** What follows once, when all of them are written. */
  readonly finish?: () => Promise<void>;
}

/** The columns in which two states of a record differ, those left out that every write changes. */
export function changedColumns(before: Row, after: Row): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (column) => !EVERY_WRITE.has(column) && String(before[column] ?? '') !== String(after[column] ?? ''),
  );
}

/** Changed by every write, and so of no interest by themselves. */
export const EVERY_WRITE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** What an update has changed, as it was before; refuses where it is no longer as the update left it. */
export function formerColumns(model: Model, before: Row, after: Row, current: Row | null): Values {
  const changed = changedColumns(before, after);
  if (changed.length === 0) throw refusal('CONFLICT', 'undoNothing', {});
  if (!current || changedColumns(after, current).some((column) => changed.includes(column))) throw refusal('CONFLICT', 'undoChangedSince', {});
  return Object.fromEntries(changed.map((column) => [column, formerValue(model, column, before[column])]));
}

/** The same changes by what they did to their records. */
export interface SortedChanges {
  readonly created: readonly FormerChange[];
  readonly updated: readonly (FormerChange & { readonly before: Row; readonly after: Row })[];
  readonly deleted: readonly (FormerChange & { readonly before: Row })[];
}

export function sortedChanges(changes: readonly FormerChange[]): SortedChanges {
  return {
    created: changes.filter(({ before }) => before === null),
    updated: changes.flatMap((change) => (change.before && change.after ? [{ ...change, before: change.before, after: change.after }] : [])),
    deleted: changes.flatMap((change) => (change.before && !change.after ? [{ ...change, before: change.before }] : [])),
  };
}

/** The record as it is now; refuses where it is no more. */
export function currentOf({ current }: FormerChange): Row {
  if (!current) throw refusal('CONFLICT', 'undoChangedSince', {});
  return current;
}

/** Refuses to bring back a record, or a part of it, that refers to what is no more. */
export async function refuseLostReferences(ctx: WriteContext, model: Model, former: Row, parts: FormerChange['parts']): Promise<void> {
  const all = [{ model, row: former }, ...parts.map(({ concept, before }) => ({ model: modelNamed(concept), row: before }))];
  for (const each of all) {
    const whole = [...each.model.toOne.values()].filter(({ owned }) => owned).map(({ column }) => [column, undefined]);
    const faults = await referenceFaults(ctx, each.model, { ...each.row, ...(each.model === model ? {} : Object.fromEntries(whole)) });
    if (faults.length > 0) throw badInput(...faults);
  }
}

/** Brings back records with their parts, each under its own id. */
export async function putBackWhole(ctx: WriteContext, model: Model, deleted: SortedChanges['deleted']): Promise<void> {
  await putBack(
    ctx,
    model,
    deleted.map(({ before }) => before),
  );
  for (const { parts } of deleted) for (const part of parts) await putBack(ctx, modelNamed(part.concept), [part.before]);
}
