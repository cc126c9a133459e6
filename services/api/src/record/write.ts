import type { WriteContext } from '../context';
import { failureOf } from '../database/database-error';
import { bigintAsText, forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { searchKey } from '../database/search-key';
import { sortKey } from '../database/sort-key';
import type { FieldFault } from '../errors';
import { fault, notFound, refusal } from '../errors';
import { instant } from '../instant';
import type { Model } from './model';
import { modelOf, uniqueIndexName } from './model';
import { idsMeeting, visibleTo } from './row-rule';
import { recordId } from './values';

export type Values = Readonly<Record<string, unknown>>;

/** Inserts a record and answers it whole, as the database has it. A duplicate is a CONFLICT. */
export async function insertRecord(ctx: WriteContext, model: Model, input: Values): Promise<Row> {
  const now = instant(new Date());
  const values = { ...columnValues(model, input), version: 1, createdAt: now, updatedAt: now };
  const result = await refuseDuplicates(model, () => ctx.tx.manager.insert(model.entity, withKeys(model, values)));
  const id = Number(result.identifiers[0]?.['id']);
  const after = await readWhole(ctx, model, id);
  if (!after) throw new Error(`expected the new ${model.name} ${id} to be readable in its own transaction`);
  ctx.changes.push({ concept: model.name, id, before: null, after });
  return after;
}

/** Locks a record whose version is still the one that the caller read; CONFLICT otherwise. */
export async function lockVersion(ctx: WriteContext, model: Model, id: string, version: number): Promise<Row> {
  const before = await lockRecord(ctx, model, id);
  requireVersion(model, before, version);
  return before;
}

/** Refuses to write over a record that has changed since the caller read it. */
export function requireVersion({ name }: Model, before: Row, version: number): void {
  const current = integer(before, 'version');
  if (current !== version) throw refusal('CONFLICT', 'staleVersion', { type: name, id: integer(before, 'id'), version, current });
}

/** Changes a record that this transaction has locked, whatever its version. */
export async function writeOver(ctx: WriteContext, model: Model, before: Row, input: Values): Promise<Row> {
  const id = integer(before, 'id');
  const values = { ...columnValues(model, input), version: integer(before, 'version') + 1, updatedAt: instant(new Date()) };
  await refuseDuplicates(model, () => ctx.tx.manager.update(model.entity, { id }, withKeys(model, values, before)));
  const after = await readWhole(ctx, model, id);
  ctx.changes.push({ concept: model.name, id, before, after });
  if (!after) throw new Error(`expected ${model.name} ${id} to be readable after its own update`);
  return after;
}

/** A fault for each reference of an input that names no record. */
export async function referenceFaults(ctx: WriteContext, model: Model, input: Values): Promise<FieldFault[]> {
  const faults: FieldFault[] = [];
  for (const { column, target, guarded } of model.toOne.values()) {
    const value = input[column];
    if (value === undefined || value === null) continue;
    const other = modelOf(target());
    const id = recordId(String(value));
    // A record that the caller may not see is as unknown to them as one that is not there.
    const found = await idsMeeting(ctx, other, [id], guarded ? null : visibleTo(ctx.who, other));
    if (!found.has(id)) faults.push(fault(`input.${column}`, 'unknownReference', { type: other.name, id: String(value) }));
  }
  return faults;
}

/** The whole records with these ids, kept from other writers until the commit, in the order of their ids; those that are there. */
export function lockRecords(ctx: WriteContext, model: Model, ids: readonly number[]): Promise<Row[]> {
  return ctx.tx.rows(
    `SELECT ${wholeColumns(ctx, model)} FROM \`${model.table}\` WHERE \`id\` IN (${places(ids)}) ORDER BY \`id\`${forUpdate(ctx.tx.dialect)}`,
    ids,
  );
}

/** The whole record, kept from other writers until the commit; NOT_FOUND where there is none. */
export async function lockRecord(ctx: WriteContext, model: Model, id: string): Promise<Row> {
  const row = await readWhole(ctx, model, recordId(id), forUpdate(ctx.tx.dialect));
  if (!row) throw notFound(model.name, id);
  return row;
}

async function readWhole(ctx: WriteContext, model: Model, id: number, lock = ''): Promise<Row | null> {
  const rows = await ctx.tx.rows(`SELECT ${wholeColumns(ctx, model)} FROM \`${model.table}\` WHERE \`id\` = ?${lock}`, [id]);
  return rows[0] ?? null;
}

/** The columns of whole records, decimals exact. */
export function wholeColumns(ctx: WriteContext, model: Model): string {
  const exact = [...model.columns.values()]
    .filter(({ kind }) => kind === 'decimal')
    .map(({ property }) => `${bigintAsText(ctx.tx.dialect, `\`${property}\``)} AS \`${property}\``);
  return ['*', ...exact].join(', ');
}

/** The input's columns as TypeORM takes them: ids as numbers, text trimmed and in NFC. */
export function columnValues(model: Model, input: Values): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const kind = model.columns.get(property)?.kind;
    if (kind === 'id' && value !== null) values[property] = recordId(String(value));
    else values[property] = kind === 'text' && typeof value === 'string' ? value.normalize('NFC').trim() || null : value;
  }
  return values;
}

/** Adds the keys by which named records are searched and put in order. */
export function withKeys(model: Model, values: Record<string, unknown>, before: Row = {}): Record<string, unknown> {
  if (model.searchable.length === 0) return values;
  const whole = { ...before, ...values };
  const words = model.searchable.map((property) => String(whole[property] ?? '')).join(' ');
  return { ...values, searchKey: searchKey(words).slice(0, 600), sortKey: sortKey(String(whole[sortedColumn(model)] ?? '')) };
}

/** The column that puts records of this concept in Vietnamese order. */
function sortedColumn({ columns }: Model): string {
  return [...columns.values()].find(({ orderedBy }) => orderedBy === 'sortKey')?.property ?? 'name';
}

/** Says of a write that the database refuses as a duplicate: of what. */
export async function refuseDuplicates<T>(model: Model, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'duplicate') throw error;
    const columns = (failure.columns.length > 0 ? failure.columns : columnsOfIndex(model, failure.index)).map((column) => shownColumn(model, column));
    throw refusal(
      'CONFLICT',
      'duplicate',
      { type: model.name, fields: columns.join(' + ') },
      columns.map((column) => fault(`input.${column}`, 'duplicateValue', {})),
    );
  }
}

/** Unique indexes are named after their table and columns, as the entity declares them. */
function columnsOfIndex(model: Model, index: string | null): readonly string[] {
  return model.uniques.find((columns) => uniqueIndexName(model.name, columns) === index) ?? [];
}

/** A key column stands for the reference that callers know: departmentKey for departmentId. */
function shownColumn(model: Model, column: string): string {
  return model.columns.has(column) ? column : column.replace(/Key$/, 'Id');
}
