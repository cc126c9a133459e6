import type { WriteContext } from '../context';
import { failureOf } from '../database/database-error';
import { bigintAsText, forUpdate } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import type { Parameter, Row } from '../database/rows';
import { integer } from '../database/rows';
import { searchKey } from '../database/search-key';
import { sortKey } from '../database/sort-key';
import type { FieldFault } from '../errors';
import { fault, notFound, refusal } from '../errors';
import { instant } from '../instant';
import type { Model } from './model';
import { allModels, modelOf, uniqueIndexName } from './model';
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

/** Deletes a record that this transaction has locked and on which nothing depends. Records that are parts of it go with it, each with its history. */
export async function deleteRecord(ctx: WriteContext, model: Model, before: Row): Promise<void> {
  const id = integer(before, 'id');
  await refuseDependents(ctx, model, id);
  await deleteParts(ctx, model, id);
  await ctx.tx.run(`DELETE FROM \`${model.table}\` WHERE \`id\` = ?`, [id]);
  ctx.changes.push({ concept: model.name, id, before, after: null });
}

/** Refuses to delete a record that others refer to. */
export async function refuseDependents(ctx: WriteContext, model: Model, id: number): Promise<void> {
  const dependents = await dependentsOf(ctx, model, id);
  if (dependents.some(({ stays }) => stays)) throw refusal('CONFLICT', 'hasHistory', { type: model.name, id, dependents: listed(dependents) });
  if (dependents.length > 0) throw refusal('CONFLICT', 'hasDependents', { type: model.name, id, dependents: listed(dependents) });
}

async function deleteParts(ctx: WriteContext, model: Model, id: number): Promise<void> {
  for (const { model: part, column } of partsOf(model)) {
    const rows = await ctx.tx.rows(`SELECT ${wholeColumns(ctx, part)} FROM \`${part.table}\` WHERE \`${column}\` = ?`, [id]);
    if (rows.length === 0) continue;
    for (const row of rows) await deleteParts(ctx, part, integer(row, 'id'));
    await ctx.tx.run(`DELETE FROM \`${part.table}\` WHERE \`${column}\` = ?`, [id]);
    for (const row of rows) ctx.changes.push({ concept: part.name, id: integer(row, 'id'), before: row, after: null });
  }
}

/** The concepts whose records are parts of this one's, and the columns by which they are. */
export function partsOf(model: Model): readonly { readonly model: Model; readonly column: string }[] {
  return allModels().flatMap((other) =>
    [...other.toOne.values()]
      .filter((relation) => relation.owned && relation.target() === model.entity)
      .map(({ column }) => ({ model: other, column })),
  );
}

/** Brings back a record that was deleted, under its own id and as the history has it. The caller has made sure that there is none with this id. */
export async function putBack(ctx: WriteContext, model: Model, former: Row): Promise<Row> {
  const id = integer(former, 'id');
  const whole: Row = withKeys(model, { ...former, version: integer(former, 'version') + 1, updatedAt: instant(new Date()) });
  const known = ctx.tx.manager.connection.getMetadata(model.entity).columns;
  const missing = known.filter(({ databaseName, isNullable }) => whole[databaseName] === undefined && !isNullable);
  if (missing.length > 0) throw refusal('CONFLICT', 'undoIncomplete', { type: model.name });
  const columns = known.map(({ databaseName }) => databaseName).filter((column) => whole[column] !== undefined);
  await refuseDuplicates(model, () => insertRows(ctx.tx, model.table, columns, [columns.map((column) => storedValue(whole[column]))]));
  const after = await readWhole(ctx, model, id);
  if (!after) throw new Error(`expected ${model.name} ${id} to be readable after it was put back`);
  ctx.changes.push({ concept: model.name, id, before: null, after });
  return after;
}

/** A column's value out of the history, as records take it. */
export function formerValue(model: Model, column: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const kind = model.columns.get(column)?.kind;
  if (kind === 'decimal') return BigInt(String(value));
  return kind === 'boolean' ? Boolean(value) : value;
}

function storedValue(value: unknown): Parameter {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`expected a value of a column out of the history, found ${typeof value}`);
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

/** The whole record, kept from other writers until the commit; null where there is none. */
export function lockIfThere(ctx: WriteContext, model: Model, id: number): Promise<Row | null> {
  return readWhole(ctx, model, id, forUpdate(ctx.tx.dialect));
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

function wholeColumns(ctx: WriteContext, model: Model): string {
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

interface Dependents {
  readonly count: number;
  readonly concept: string;
  /** They are never deleted themselves. */
  readonly stays: boolean;
}

function listed(dependents: readonly Dependents[]): string {
  return dependents.map(({ count, concept }) => `${count} ${concept}`).join(', ');
}

async function dependentsOf(ctx: WriteContext, model: Model, id: number): Promise<Dependents[]> {
  const found: Dependents[] = [];
  for (const other of allModels()) {
    for (const relation of other.toOne.values()) {
      if (relation.target() !== model.entity || relation.owned) continue;
      const rows = await ctx.tx.rows(`SELECT COUNT(*) AS n FROM \`${other.table}\` WHERE \`${relation.column}\` = ?`, [id]);
      const count = rows[0] ? integer(rows[0], 'n') : 0;
      if (count > 0) found.push({ count, concept: other.name, stays: other.permanent });
    }
  }
  return found;
}

async function refuseDuplicates<T>(model: Model, write: () => Promise<T>): Promise<T> {
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
