import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Values } from '../record/write';

/** A document does not take its own place, not even by way of others. */
export async function noReplacementCircle(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  const start = values['replacedById'];
  if (!before || start === null || start === undefined) return [];
  // Two replacements at the same time could make a circle that neither sees: whoever replaces waits for the other.
  await ctx.tx.rows(`SELECT \`id\` FROM \`document\` ORDER BY \`id\` LIMIT 1${forUpdate(ctx.tx.dialect)}`);
  const rows = await ctx.tx.rows(
    `WITH RECURSIVE line (id) AS (SELECT \`id\` FROM \`document\` WHERE \`id\` = ? UNION
       SELECT d.\`replacedById\` FROM \`document\` d JOIN line ON d.\`id\` = line.id WHERE d.\`replacedById\` IS NOT NULL)
     SELECT id FROM line WHERE id = ?`,
    [Number(start), integer(before, 'id')],
  );
  return rows.length > 0 ? [fault('input.replacedById', 'circle', {})] : [];
}
