import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { badInput, refusal } from '../errors';
import type { Model } from './model';
import { modelNamed } from './model';
import type { Values } from './write';
import { formerValue, putBack, referenceFaults } from './write';

/** A change as the history has it, and the record as it is now, locked. */
export interface FormerChange {
  readonly entryId: number;
  readonly concept: string;
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

/** How changes of one concept are undone. */
export interface Undoer {
  /** Locks what must be locked before the record itself. */
  readonly lock?: (ctx: WriteContext, change: Pick<FormerChange, 'before' | 'after'>) => Promise<void>;
  /** Refuses, in words, what cannot be undone; writes nothing. */
  readonly plan: (ctx: WriteContext, change: FormerChange) => Promise<UndoPlan>;
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

/** Refuses to bring back a record, or a part of it, that refers to what is no more. */
export async function refuseLostReferences(ctx: WriteContext, model: Model, former: Row, parts: FormerChange['parts']): Promise<void> {
  const all = [{ model, row: former }, ...parts.map(({ concept, before }) => ({ model: modelNamed(concept), row: before }))];
  for (const each of all) {
    const whole = [...each.model.toOne.values()].filter(({ owned }) => owned).map(({ column }) => [column, undefined]);
    const faults = await referenceFaults(ctx, each.model, { ...each.row, ...(each.model === model ? {} : Object.fromEntries(whole)) });
    if (faults.length > 0) throw badInput(...faults);
  }
}

/** Brings back a record with its parts, each under its own id. */
export async function putBackWhole(ctx: WriteContext, model: Model, former: Row, parts: FormerChange['parts']): Promise<void> {
  await putBack(ctx, model, former);
  for (const part of parts) await putBack(ctx, modelNamed(part.concept), part.before);
}
