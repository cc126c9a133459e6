import type { RequestContext, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { DomainError, notFound, refusal } from '../errors';
import { modelNamed } from '../record/model';
import type { FormerChange, Undoer, UndoPlan } from '../record/undo';
import { recordId } from '../record/values';
import { lockIfThere, partsOf } from '../record/write';
import { snapshot } from './entry';

/** How the changes of each concept are undone, by its name; the changes of other concepts are not. */
export type Undoers = ReadonlyMap<string, Undoer>;

/** Undoes a change that was the last one of its record, as a change of its own; answers the record's concept and id. */
export async function undoChange(ctx: WriteContext, undoers: Undoers, entryId: string): Promise<{ readonly concept: string; readonly id: number }> {
  const entry = await readChange(ctx, entryId);
  const plan = await examine(ctx, undoers, entry);
  const first = ctx.changes.length;
  await plan();
  const [concept, id] = [text(entry, 'concept'), integer(entry, 'recordId')];
  const own = ctx.changes.findIndex((change, index) => index >= first && change.concept === concept && change.id === id);
  const change = ctx.changes[own];
  if (!change) throw new Error(`expected the undoing of entry ${entryId} to have changed ${concept} ${id}`);
  ctx.changes[own] = { ...change, undoes: integer(entry, 'id') };
  return { concept, id };
}

/** Carries answers out of a transaction that must not be committed. */
class Examined extends Error {
  override readonly name = 'Examined';
  constructor(readonly refusals: ReadonlyMap<number, DomainError | null>) {
    super('an examination, rolled back on purpose');
  }
}

/** For each of these changes: why it cannot be undone, null where it can. By the same code that undoes them, in a transaction that is rolled back. */
export async function refusalsOf(
  ctx: RequestContext,
  undoers: Undoers,
  entryIds: readonly number[],
): Promise<ReadonlyMap<number, DomainError | null>> {
  try {
    return await ctx.transaction(async (write) => {
      const refusals = new Map<number, DomainError | null>();
      for (const id of entryIds) refusals.set(id, await refusalOf(write, undoers, id));
      throw new Examined(refusals);
    });
  } catch (error) {
    if (error instanceof Examined) return error.refusals;
    throw error;
  }
}

async function refusalOf(ctx: WriteContext, undoers: Undoers, entryId: number): Promise<DomainError | null> {
  try {
    await examine(ctx, undoers, await readChange(ctx, String(entryId)));
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

async function examine(ctx: WriteContext, undoers: Undoers, entry: Row): Promise<UndoPlan> {
  const concept = text(entry, 'concept');
  const undoer = undoers.get(concept);
  if (!undoer) throw refusal('CONFLICT', 'undoNotOffered', { type: concept });
  if (entry['userId'] === null) throw refusal('CONFLICT', 'undoNotAPerson', {});
  const [before, after] = [snapshot(textOrNull(entry, 'before')), snapshot(textOrNull(entry, 'after'))];
  await undoer.lock?.(ctx, { before, after });
  const current = await lockIfThere(ctx, modelNamed(concept), integer(entry, 'recordId'));
  const [last] = await ctx.tx.rows('SELECT MAX(`id`) AS `id` FROM `audit_entry` WHERE `concept` = ? AND `recordId` = ?', [
    concept,
    integer(entry, 'recordId'),
  ]);
  if (!last || integer(last, 'id') !== integer(entry, 'id')) throw refusal('CONFLICT', 'undoChangedSince', {});
  return undoer.plan(ctx, {
    entryId: integer(entry, 'id'),
    concept,
    id: integer(entry, 'recordId'),
    before,
    after,
    current,
    parts: after === null ? await partsGoneWith(ctx, entry) : [],
    partsChanged: before === null && (await partsChangedSince(ctx, entry)),
  });
}

/** The most entries that one change writes before its own for the parts that go with its record. */
const PARTS_MAX = 20_000;

/** The parts of a deleted record have their entries right before its own; those of parts come before those that they are parts of. */
async function partsGoneWith(ctx: WriteContext, entry: Row): Promise<FormerChange['parts']> {
  const ids = new Map([[text(entry, 'concept'), new Set([integer(entry, 'recordId')])]]);
  const rows = await ctx.tx.rows(
    `SELECT \`concept\`, \`recordId\`, \`before\` FROM \`audit_entry\` WHERE \`id\` < ? AND \`id\` >= ? AND \`requestId\` = ? AND \`at\` = ? AND \`action\` = 'DELETED' ORDER BY \`id\` DESC`,
    [integer(entry, 'id'), integer(entry, 'id') - PARTS_MAX, text(entry, 'requestId'), text(entry, 'at')],
  );
  return rows.flatMap((row) => {
    const [concept, before] = [text(row, 'concept'), snapshot(textOrNull(row, 'before'))];
    const isPart = [...ids].some(([whole, known]) =>
      partsOf(modelNamed(whole)).some(({ model, column }) => model.name === concept && known.has(Number(before?.[column]))),
    );
    if (!before || !isPart) return [];
    ids.set(concept, (ids.get(concept) ?? new Set()).add(integer(row, 'recordId')));
    return [{ concept, before }];
  });
}

/** Has anyone written a part of the record since it was created, in another request? */
async function partsChangedSince(ctx: WriteContext, entry: Row): Promise<boolean> {
  for (const { model, column } of partsOf(modelNamed(text(entry, 'concept')))) {
    const rows = await ctx.tx.rows(
      `SELECT 1 FROM \`${model.table}\` p JOIN \`audit_entry\` h ON h.\`concept\` = ? AND h.\`recordId\` = p.\`id\` AND h.\`id\` > ? AND h.\`requestId\` <> ?
         WHERE p.\`${column}\` = ? LIMIT 1`,
      [model.name, integer(entry, 'id'), text(entry, 'requestId'), integer(entry, 'recordId')],
    );
    if (rows.length > 0) return true;
  }
  return false;
}
