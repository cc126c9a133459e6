import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';

/** So many tasks may stand above one another. */
export const LEVELS_MAX = 6;

/** The task that another is to be a part of, kept as it is until the commit; null where there is none. */
export async function lockParent(ctx: WriteContext, parentId: number): Promise<Row | null> {
  // Two moves at the same time could make a circle that neither sees: whoever changes the tree waits for the other.
  await ctx.tx.rows(`SELECT \`id\` FROM \`task\` ORDER BY \`id\` LIMIT 1${forUpdate(ctx.tx.dialect)}`);
  const [parent] = await ctx.tx.rows(`SELECT \`id\`, \`state\`, \`departmentId\` FROM \`task\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [
    parentId,
  ]);
  return parent ?? null;
}

/** The ids from a task up to the one that is part of no other, itself first. Ends at a limit where the tree is deeper than it may be. */
export async function lineOf(ctx: WriteContext, id: number): Promise<number[]> {
  const rows = await ctx.tx.rows(
    `WITH RECURSIVE line (id, level) AS (SELECT \`id\`, 1 FROM \`task\` WHERE \`id\` = ? UNION ALL
       SELECT t.\`parentId\`, line.level + 1 FROM \`task\` t JOIN line ON t.\`id\` = line.id WHERE t.\`parentId\` IS NOT NULL AND line.level <= ${LEVELS_MAX})
     SELECT id FROM line ORDER BY level`,
    [id],
  );
  return rows.map((row) => integer(row, 'id'));
}

/** How many levels a task and its parts make. */
export async function heightOf(ctx: WriteContext, id: number): Promise<number> {
  const [row] = await ctx.tx.rows(
    `WITH RECURSIVE tree (id, level) AS (SELECT \`id\`, 1 FROM \`task\` WHERE \`id\` = ? UNION ALL
       SELECT t.\`id\`, tree.level + 1 FROM \`task\` t JOIN tree ON t.\`parentId\` = tree.id WHERE tree.level <= ${LEVELS_MAX})
     SELECT MAX(level) AS height FROM tree`,
    [id],
  );
  return row ? integer(row, 'height') : 0;
}
