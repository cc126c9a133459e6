import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Reader, Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Values } from '../record/write';

/** A tree has no circles: an organization is not below itself, and does not succeed itself. */
export async function noCircle(values: Values, ctx: WriteContext, before: Row | null, column: 'parentId' | 'successorId'): Promise<FieldFault[]> {
  const start = values[column];
  if (!before || start === null || start === undefined) return [];
  // Two moves at the same time could make a circle that neither sees: whoever changes the tree waits for the other.
  await ctx.tx.rows(`SELECT \`id\` FROM \`organization\` ORDER BY \`id\` LIMIT 1${forUpdate(ctx.tx.dialect)}`);
  const rows = await ctx.tx.rows(
    `WITH RECURSIVE line (id) AS (SELECT \`id\` FROM \`organization\` WHERE \`id\` = ? UNION
       SELECT o.\`${column}\` FROM \`organization\` o JOIN line ON o.\`id\` = line.id WHERE o.\`${column}\` IS NOT NULL)
     SELECT id FROM line WHERE id = ?`,
    [Number(start), integer(before, 'id')],
  );
  return rows.length > 0 ? [fault(`input.${column}`, 'circle', {})] : [];
}

/** The ids of an organization and of all below it, ascending. */
export async function organizationsBelow(reader: Reader, id: number): Promise<number[]> {
  const rows = await reader.rows(
    `WITH RECURSIVE below (id) AS (SELECT \`id\` FROM \`organization\` WHERE \`id\` = ? UNION
       SELECT o.\`id\` FROM \`organization\` o JOIN below ON o.\`parentId\` = below.id)
     SELECT id FROM below ORDER BY id`,
    [id],
  );
  return rows.map((row) => integer(row, 'id'));
}
