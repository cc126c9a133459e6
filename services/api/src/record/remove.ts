import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { refusal } from '../errors';
import { levelsOf } from './levels';
import type { Model } from './model';
import { allModels } from './model';
import { wholeColumns } from './write';

/** Deletes a record that this transaction has locked and on which nothing depends. Records that are parts of it go with it, each with its history. */
export function deleteRecord(ctx: WriteContext, model: Model, before: Row): Promise<void> {
  return deleteRecords(ctx, model, [before]);
}

/** Deletes many records as deleteRecord does, a few statements for all. Those among them that refer to others go first. */
export async function deleteRecords(ctx: WriteContext, model: Model, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => integer(row, 'id'));
  await refuseDependents(ctx, model, ids);
  await deleteParts(ctx, model, ids);
  for (const level of levelsOf(model, rows)) {
    await ctx.tx.run(
      `DELETE FROM \`${model.table}\` WHERE \`id\` IN (${places(level)})`,
      level.map((row) => integer(row, 'id')),
    );
  }
  for (const before of rows) ctx.changes.push({ concept: model.name, id: integer(before, 'id'), before, after: null });
}

/** Refuses to delete records that others refer to, unless these go with them. */
export async function refuseDependents(ctx: WriteContext, model: Model, ids: readonly number[]): Promise<void> {
  const held = ids.length === 0 ? [] : await dependentsOf(ctx, model, ids);
  const [first] = held;
  if (!first) return;
  // Counted for the one that is named.
  const dependents = ids.length === 1 ? held : await dependentsOf(ctx, model, [first.id]);
  const facts = { type: model.name, id: first.id, dependents: dependents.map(({ count, concept }) => `${count} ${concept}`).join(', ') };
  throw refusal('CONFLICT', dependents.some(({ stays }) => stays) ? 'hasHistory' : 'hasDependents', facts);
}

async function deleteParts(ctx: WriteContext, model: Model, ids: readonly number[]): Promise<void> {
  for (const { model: part, column } of partsOf(model)) {
    const rows = await ctx.tx.rows(`SELECT ${wholeColumns(ctx, part)} FROM \`${part.table}\` WHERE \`${column}\` IN (${places(ids)})`, ids);
    if (rows.length === 0) continue;
    await deleteParts(
      ctx,
      part,
      rows.map((row) => integer(row, 'id')),
    );
    await ctx.tx.run(`DELETE FROM \`${part.table}\` WHERE \`${column}\` IN (${places(ids)})`, ids);
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

interface Dependents {
  /** One of the records that they refer to. */
  readonly id: number;
  readonly count: number;
  readonly concept: string;
  /** They are never deleted themselves. */
  readonly stays: boolean;
}

/** Who refers to any of these records, those among them left out. */
async function dependentsOf(ctx: WriteContext, model: Model, ids: readonly number[]): Promise<Dependents[]> {
  const found: Dependents[] = [];
  for (const other of allModels()) {
    for (const relation of other.toOne.values()) {
      if (relation.target() !== model.entity || relation.owned) continue;
      const others = other === model ? ` AND \`id\` NOT IN (${places(ids)})` : '';
      const rows = await ctx.tx.rows(
        `SELECT COUNT(*) AS n, MIN(\`${relation.column}\`) AS \`id\` FROM \`${other.table}\` WHERE \`${relation.column}\` IN (${places(ids)})${others}`,
        other === model ? [...ids, ...ids] : ids,
      );
      const count = rows[0] ? integer(rows[0], 'n') : 0;
      if (rows[0] && count > 0) found.push({ id: integer(rows[0], 'id'), count, concept: other.name, stays: other.permanent });
    }
  }
  return found;
}
