import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { refusal } from '../errors';
import type { Model } from '../record/model';
import { modelNamed } from '../record/model';
import { partsOf } from '../record/remove';
import type { FormerChange, Undoer } from '../record/undo';
import { lockRecords } from '../record/write';
import { snapshot } from './entry';

/** What a request did to one record: its first and its last entry, mostly the same one. */
export interface Written {
  readonly recordId: number;
  readonly first: number;
  readonly last: number;
}

/** Changes with the records as they are now, which stay so until the commit. Refuses where one of them was not the last of its record. */
export async function lockChanges(ctx: WriteContext, model: Model, undoer: Undoer, written: readonly Written[]): Promise<FormerChange[]> {
  const states = await statesOf(ctx, written);
  await undoer.lock?.(ctx, [...states.values()]);
  const ids = written.map(({ recordId }) => recordId);
  const current = new Map((await lockRecords(ctx, model, ids)).map((row) => [integer(row, 'id'), row]));
  await refuseLaterEntries(ctx, model, written);
  const changed = await partsChangedSince(ctx, model, written, states);
  const changes: FormerChange[] = [];
  for (const { recordId } of written) {
    const { before, after, entry } = states.get(recordId) ?? refuseGone();
    const parts = after === null && before !== null ? await partsGoneWith(ctx, model, entry) : [];
    changes.push({ id: recordId, before, after, current: current.get(recordId) ?? null, parts, partsChanged: changed.has(recordId) });
  }
  return changes;
}

interface States extends Pick<FormerChange, 'before' | 'after'> {
  /** The last one. */
  readonly entry: Row;
}

async function statesOf(ctx: WriteContext, written: readonly Written[]): Promise<Map<number, States>> {
  const ids = [...new Set(written.flatMap(({ first, last }) => [first, last]))];
  const rows = await ctx.tx.rows(`SELECT * FROM \`audit_entry\` WHERE \`id\` IN (${places(ids)})`, ids);
  const byId = new Map(rows.map((row) => [integer(row, 'id'), row]));
  return new Map(
    written.map(({ recordId, first, last }) => {
      const [earliest, entry] = [byId.get(first) ?? refuseGone(), byId.get(last) ?? refuseGone()];
      return [recordId, { before: snapshot(textOrNull(earliest, 'before')), after: snapshot(textOrNull(entry, 'after')), entry }];
    }),
  );
}

function refuseGone(): never {
  throw new Error('expected entries that were just found in the history');
}

async function refuseLaterEntries(ctx: WriteContext, { name }: Model, written: readonly Written[]): Promise<void> {
  const rows = await ctx.tx.rows(
    `SELECT \`recordId\`, MAX(\`id\`) AS \`id\` FROM \`audit_entry\` WHERE \`concept\` = ? AND \`recordId\` IN (${places(written)}) GROUP BY \`recordId\``,
    [name, ...written.map(({ recordId }) => recordId)],
  );
  const latest = new Map(rows.map((row) => [integer(row, 'recordId'), integer(row, 'id')]));
  if (written.some(({ recordId, last }) => latest.get(recordId) !== last)) throw refusal('CONFLICT', 'undoChangedSince', {});
}

/** The created ones of which anyone has written a part since, in another request. */
async function partsChangedSince(
  ctx: WriteContext,
  model: Model,
  written: readonly Written[],
  states: ReadonlyMap<number, States>,
): Promise<Set<number>> {
  const created = written.filter(({ recordId }) => states.get(recordId)?.before === null);
  const changed = new Set<number>();
  const [first] = created;
  if (!first) return changed;
  const since = Math.min(...created.map(({ last }) => last));
  const requestId = text(states.get(first.recordId)?.entry ?? {}, 'requestId');
  for (const { model: part, column } of partsOf(model)) {
    const rows = await ctx.tx.rows(
      `SELECT DISTINCT p.\`${column}\` AS \`whole\` FROM \`${part.table}\` p
         JOIN \`audit_entry\` h ON h.\`concept\` = ? AND h.\`recordId\` = p.\`id\` AND h.\`id\` > ? AND h.\`requestId\` <> ?
         WHERE p.\`${column}\` IN (${places(created)})`,
      [part.name, since, requestId, ...created.map(({ recordId }) => recordId)],
    );
    for (const row of rows) changed.add(integer(row, 'whole'));
  }
  return changed;
}

/** The most entries that one change writes before its own for the parts that go with its record. */
const PARTS_MAX = 20_000;

/** The parts of a deleted record have their entries before its own; those of parts come before those that they are parts of. */
async function partsGoneWith(ctx: WriteContext, model: Model, entry: Row): Promise<FormerChange['parts']> {
  if (partsOf(model).length === 0) return [];
  const ids = new Map([[model.name, new Set([integer(entry, 'recordId')])]]);
  const rows = await ctx.tx.rows(
    `SELECT \`concept\`, \`recordId\`, \`before\` FROM \`audit_entry\` WHERE \`id\` < ? AND \`id\` >= ? AND \`requestId\` = ? AND \`at\` = ? AND \`action\` = 'DELETED' ORDER BY \`id\` DESC`,
    [integer(entry, 'id'), integer(entry, 'id') - PARTS_MAX, text(entry, 'requestId'), text(entry, 'at')],
  );
  return rows.flatMap((row) => {
    const [concept, before] = [text(row, 'concept'), snapshot(textOrNull(row, 'before'))];
    const isPart = [...ids].some(([whole, known]) =>
      partsOf(modelNamed(whole)).some((part) => part.model.name === concept && known.has(Number(before?.[part.column]))),
    );
    if (!before || !isPart) return [];
    ids.set(concept, (ids.get(concept) ?? new Set()).add(integer(row, 'recordId')));
    return [{ concept, before }];
  });
}
