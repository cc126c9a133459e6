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
import { Cluster } from './cluster.entity';
import { ClusterCreateInput, ClusterLeaderCreateInput, ClusterMemberCreateInput } from './cluster.input';
import { ClusterLeader } from './cluster-leader.entity';
import { ClusterMember } from './cluster-member.entity';

export const clusters: Resource = {
  entity: Cluster,
  one: 'cluster',
  many: 'clusters',
  policy: records,
  order: [{ property: 'name', direction: 'ASC' }],
  input: ClusterCreateInput,
};

export const clusterMembers: Resource = {
  entity: ClusterMember,
  one: 'clusterMember',
  many: 'clusterMembers',
  policy: records,
  order: [{ property: 'joinedOn', direction: 'ASC' }],
  input: ClusterMemberCreateInput,
  check: async (values, ctx, before) => [...datesInOrder(values, 'joinedOn', 'leftOn'), ...(await noOverlap(values, ctx, before))],
};

export const clusterLeaders: Resource = {
  entity: ClusterLeader,
  one: 'clusterLeader',
  many: 'clusterLeaders',
  policy: records,
  order: [{ property: 'year', direction: 'DESC' }],
  input: ClusterLeaderCreateInput,
};

/** An organization is a member of a cluster once at a time. */
async function noOverlap(values: Values, ctx: WriteContext, before: Row | null): Promise<FieldFault[]> {
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
