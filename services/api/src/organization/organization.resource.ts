import { records } from '../access/policy';
import type { WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import { datesInOrder } from '../graphql/checks';
import type { Resource } from '../graphql/resource';
import type { Values } from '../graphql/write';
import { Organization } from './organization.entity';
import { OrganizationCreateInput } from './organization.input';

export const organizations: Resource = {
  entity: Organization,
  one: 'organization',
  many: 'organizations',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: OrganizationCreateInput,
  check: async (values, ctx, before) => [
    ...datesInOrder(values, 'foundedOn', 'dissolvedOn'),
    ...(await noCircle(values, ctx, before, 'parentId')),
    ...(await noCircle(values, ctx, before, 'successorId')),
  ],
};

/** A tree has no circles: an organization is not below itself, and does not succeed itself. */
async function noCircle(values: Values, ctx: WriteContext, before: Row | null, column: 'parentId' | 'successorId'): Promise<FieldFault[]> {
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
