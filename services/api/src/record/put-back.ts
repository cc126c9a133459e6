import type { WriteContext } from '../context';
import { insertRows } from '../database/insert-rows';
import { places } from '../database/places';
import type { Parameter, Row } from '../database/rows';
import { integer } from '../database/rows';
import { refusal } from '../errors';
import { instant } from '../instant';
import { levelsOf } from './levels';
import type { Model } from './model';
import { refuseDuplicates, wholeColumns, withKeys } from './write';

/**
 * Brings back records of one concept that were deleted, each under its own id and as the history has it. The caller has made sure that there
 * are none with these ids.
 */
export async function putBack(ctx: WriteContext, model: Model, formers: readonly Row[]): Promise<void> {
  if (formers.length === 0) return;
  const now = instant(new Date());
  const inOrder = levelsOf(model, formers).reverse().flat();
  const rows = inOrder.map((former): Row => withKeys(model, { ...former, version: integer(former, 'version') + 1, updatedAt: now }));
  const known = ctx.tx.manager.connection.getMetadata(model.entity).columns;
  const incomplete = known.some(({ databaseName, isNullable }) => !isNullable && rows.some((row) => row[databaseName] === undefined));
  if (incomplete) throw refusal('CONFLICT', 'undoIncomplete', { type: model.name });
  const columns = known.map(({ databaseName }) => databaseName);
  const written = rows.map((row) => columns.map((column) => storedValue(row[column])));
  await refuseDuplicates(model, () => insertRows(ctx.tx, model.table, columns, written));
  const ids = rows.map((row) => integer(row, 'id'));
  const back = await ctx.tx.rows(`SELECT ${wholeColumns(ctx, model)} FROM \`${model.table}\` WHERE \`id\` IN (${places(ids)})`, ids);
  if (back.length !== ids.length) throw new Error(`expected ${ids.length} ${model.name} records to be readable after they were put back`);
  for (const after of back) ctx.changes.push({ concept: model.name, id: integer(after, 'id'), before: null, after });
}

/** A column's value out of the history, as records take it. */
export function formerValue(model: Model, column: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const kind = model.columns.get(column)?.kind;
  if (kind === 'decimal') return BigInt(String(value));
  return kind === 'boolean' ? Boolean(value) : value;
}

function storedValue(value: unknown): Parameter {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`expected a value of a column out of the history, found ${typeof value}`);
}
