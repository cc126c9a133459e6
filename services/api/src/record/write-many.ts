import type { WriteContext } from '../context';
import { failureOf, LostRace } from '../database/database-error';
import { bigintAsText } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import { places } from '../database/places';
import type { Row, Scalar } from '../database/rows';
import { integer } from '../database/rows';
import type { ColumnUpdate } from '../database/update-columns';
import { updateColumns } from '../database/update-columns';
import { instant } from '../instant';
import type { Model } from './model';
import { toParameter } from './values';
import type { Values } from './write';
import { columnValues, refuseDuplicates, withKeys } from './write';

/** Inserts many records of a concept, a few statements for all, and answers them whole. They must be told apart by the concept's first unique columns. */
export async function insertRecords(ctx: WriteContext, model: Model, inputs: readonly Values[]): Promise<Row[]> {
  if (inputs.length === 0) return [];
  const now = instant(new Date());
  const records = inputs.map((input) => withKeys(model, { ...columnValues(model, input), version: 1, createdAt: now, updatedAt: now }));
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  try {
    await insertRows(
      ctx.tx,
      model.table,
      columns,
      records.map((record) => columns.map((column) => parameterOf(model, column, record[column] ?? null))),
    );
  } catch (error) {
    // Somebody else has made one of them since it was looked for.
    if (failureOf(error).kind === 'duplicate') throw new LostRace(`a ${model.name} came to be at the same time`, { cause: error });
    throw error;
  }
  const made = await readBack(ctx, model, records);
  for (const after of made) ctx.changes.push({ concept: model.name, id: integer(after, 'id'), before: null, after });
  return made;
}

/** Changes many records that were read in this transaction, a few statements for all. One that has changed since makes the whole transaction run again. */
export async function writeOverMany(
  ctx: WriteContext,
  model: Model,
  updates: readonly { readonly before: Row; readonly input: Values }[],
): Promise<void> {
  if (updates.length === 0) return;
  await lockAsRead(ctx, model, updates);
  const updatedAt = instant(new Date());
  const byColumns = new Map<string, { columns: string[]; updates: ColumnUpdate[] }>();
  for (const { before, input } of updates) {
    const values = withKeys(model, { ...columnValues(model, input), version: integer(before, 'version') + 1, updatedAt }, before);
    const columns = Object.keys(values);
    const written = columns.map((column) => parameterOf(model, column, values[column]));
    const alike = byColumns.get(columns.join(' ')) ?? { columns, updates: [] };
    byColumns.set(columns.join(' '), alike);
    alike.updates.push({ id: integer(before, 'id'), values: written });
    const after = { ...before, ...Object.fromEntries(columns.map((column, index) => [column, written[index] ?? null])) };
    ctx.changes.push({ concept: model.name, id: integer(before, 'id'), before, after });
  }
  await refuseDuplicates(model, async () => {
    for (const { columns, updates: alike } of byColumns.values()) await updateColumns(ctx.tx, model.table, columns, alike);
  });
}

async function lockAsRead(ctx: WriteContext, model: Model, updates: readonly { readonly before: Row }[]): Promise<void> {
  const ids = updates.map(({ before }) => integer(before, 'id')).sort((a, b) => a - b);
  const lock = ctx.tx.dialect === 'sqlite' ? '' : ' FOR UPDATE';
  const rows = await ctx.tx.rows(`SELECT \`id\`, \`version\` FROM \`${model.table}\` WHERE \`id\` IN (${places(ids)}) ORDER BY \`id\`${lock}`, ids);
  const versions = new Map(rows.map((row) => [integer(row, 'id'), integer(row, 'version')]));
  const moved = updates.find(({ before }) => versions.get(integer(before, 'id')) !== integer(before, 'version'));
  if (moved) throw new LostRace(`${model.name} ${integer(moved.before, 'id')} was changed at the same time`);
}

async function readBack(ctx: WriteContext, model: Model, records: readonly Values[]): Promise<Row[]> {
  const [unique] = model.uniques;
  if (!unique) throw new Error(`expected ${model.name} to have columns that no two records share`);
  const conditions = unique.map((column) => [column, [...new Set(records.map((record) => parameterOf(model, column, record[column])))]] as const);
  const exact = [...model.columns.values()]
    .filter(({ kind }) => kind === 'decimal')
    .map(({ property }) => `${bigintAsText(ctx.tx.dialect, `\`${property}\``)} AS \`${property}\``);
  const rows = await ctx.tx.rows(
    `SELECT ${['*', ...exact].join(', ')} FROM \`${model.table}\` WHERE ${conditions.map(([column, values]) => `\`${column}\` IN (${places(values)})`).join(' AND ')}`,
    conditions.flatMap(([, values]) => values),
  );
  const keyOf = (record: Values): string => unique.map((column) => String(record[column])).join(' ');
  const made = new Set(records.map(keyOf));
  const found = rows.filter((row) => made.has(keyOf(row)));
  if (found.length !== records.length) throw new Error(`expected ${records.length} new ${model.name} records to be readable, found ${found.length}`);
  return found;
}

/** Columns that callers do not see (keys for search and order) are texts. */
function parameterOf(model: Model, column: string, value: unknown): Scalar {
  return toParameter(model.columns.get(column)?.kind ?? 'text', value ?? null);
}
