import { records } from '../access/policy';
import type { Resource } from '../graphql/resource';
import { datesInOrder } from '../record/checks';
import { Cluster } from './cluster.entity';
import { ClusterCreateInput, ClusterLeaderCreateInput, ClusterMemberCreateInput } from './cluster.input';
import { ClusterLeader } from './cluster-leader.entity';
import { ClusterMember } from './cluster-member.entity';
import { noOverlap } from './membership.query';

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
