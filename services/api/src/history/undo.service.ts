import type { RequestContext, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { DomainError, notFound, refusal } from '../errors';
import { modelNamed } from '../record/model';
import type { Undoer, UndoPlan } from '../record/undo';
import { recordId } from '../record/values';
import { lockChanges } from './former.query';

/** How the changes of each concept are undone, by its name; the changes of other concepts are not. */
export type Undoers = ReadonlyMap<string, Undoer>;

/** Undoes a change that was the last one of its record, as a change of its own; answers the record's concept and id. */
export async function undoChange(ctx: WriteContext, undoers: Undoers, entryId: string): Promise<{ readonly concept: string; readonly id: number }> {
  const entry = await readChange(ctx, entryId);
  const { plan, finish } = await examine(ctx, undoers, entry);
  const first = ctx.changes.length;
  await plan();
  await finish?.();
  const [concept, id] = [text(entry, 'concept'), integer(entry, 'recordId')];
  if (!markUndone(ctx, first, concept, new Map([[id, integer(entry, 'id')]]))) {
    throw new Error(`expected the undoing of entry ${entryId} to have changed ${concept} ${id}`);
  }
  return { concept, id };
}

/** Notes with changes of records, from the `first` on, which entries they undo; answers whether there was one. */
export function markUndone(ctx: WriteContext, first: number, concept: string, entryIds: ReadonlyMap<number, number>): boolean {
  let isMarked = false;
  for (const [index, change] of ctx.changes.entries()) {
    const undoes = index >= first && change.concept === concept ? entryIds.get(change.id) : undefined;
    if (undoes === undefined || change.undoes !== undefined) continue;
    ctx.changes[index] = { ...change, undoes };
    isMarked = true;
  }
  return isMarked;
}

/** Ends a transaction that must not be committed. */
class Examined extends Error {
  override readonly name = 'Examined';
}

/** What `work` answers in a transaction that is rolled back. */
export async function examined<T>(ctx: RequestContext, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
  const held: { answer?: { readonly found: T } } = {};
  try {
    await ctx.transaction(async (write) => {
      held.answer = { found: await work(write) };
      throw new Examined('an examination, rolled back on purpose');
    });
  } catch (error) {
    if (!(error instanceof Examined) || !held.answer) throw error;
    return held.answer.found;
  }
  throw new Error('expected an examination to be rolled back');
}

/** For each of these changes: why it cannot be undone, null where it can. By the same code that undoes them, in a transaction that is rolled back. */
export function refusalsOf(ctx: RequestContext, undoers: Undoers, entryIds: readonly number[]): Promise<ReadonlyMap<number, DomainError | null>> {
  return examined(ctx, async (write) => {
    const refusals = new Map<number, DomainError | null>();
    for (const id of entryIds) refusals.set(id, await refusalIn(async () => examine(write, undoers, await readChange(write, String(id)))));
    return refusals;
  });
}

/** The refusal that `work` ends with; null where it does not refuse. */
export async function refusalIn(work: () => Promise<unknown>): Promise<DomainError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Locked, so that of two who undo the same change at once the second finds it undone. */
async function readChange(ctx: WriteContext, entryId: string): Promise<Row> {
  const [entry] = await ctx.tx.rows(`SELECT * FROM \`audit_entry\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [recordId(entryId)]);
  if (!entry) throw notFound('HistoryEntry', entryId);
  return entry;
}

async function examine(
  ctx: WriteContext,
  undoers: Undoers,
  entry: Row,
): Promise<{ readonly plan: UndoPlan; readonly finish: (() => Promise<void>) | undefined }> {
  const concept = text(entry, 'concept');
  const undoer = undoerFor(undoers, concept);
  if (undoer.accompanies) throw refusal('CONFLICT', 'undoWithRequest', {});
  if (entry['userId'] === null) throw refusal('CONFLICT', 'undoNotAPerson', {});
  const id = integer(entry, 'id');
  const changes = await lockChanges(ctx, modelNamed(concept), undoer, [{ recordId: integer(entry, 'recordId'), first: id, last: id }]);
  const { plan, finish } = undoer.begin(ctx);
  return { plan: await plan(changes), finish };
}

/** Refuses changes of concepts that nobody can undo. */
export function undoerFor(undoers: Undoers, concept: string): Undoer {
  const undoer = undoers.get(concept);
  if (!undoer) throw refusal('CONFLICT', 'undoNotOffered', { type: concept });
  return undoer;
}
