import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Values } from '../record/write';

/** An organization is a member of a cluster once at a time. */
export async function noOverlap(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
  await ctx.tx.rows(`SELECT \`id\` FROM \`cluster\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [Number(values['clusterId'])]);
  const rows = await ctx.tx.rows(
    `SELECT \`id\` FROM \`cluster_member\` WHERE \`clusterId\` = ? AND \`organizationId\` = ? AND \`id\` <> ?
       AND \`joinedOn\` <= ? AND (\`leftOn\` IS NULL OR \`leftOn\` >= ?)`,
    [
      Number(values['clusterId']),
      Number(values['organizationId']),
      before ? integer(before, 'id') : 0,
      String(values['leftOn'] ?? '9999-12-31'),
      String(values['joinedOn']),
    ],
  );
  return rows.length > 0 ? [fault('input.joinedOn', 'membershipOverlap', {})] : [];
}
