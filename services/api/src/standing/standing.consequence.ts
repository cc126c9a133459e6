import { Campaign } from '../campaign/campaign.entity';
import { ClusterMember } from '../cluster/cluster-member.entity';
import type { Consequence, RecordChange, WriteContext } from '../context';
import { integer } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { Ranking } from '../ranking/ranking.entity';
import { Standing } from '../ranking/standing.entity';
import { lockLeagues } from './league';
import { listMembers } from './members';
import { rebuildLeagues } from './move.service';

/** Keeps provisional rankings in step with who is in their cluster and with how they are set up. */
export const standingsFollow: Consequence = {
  name: 'standings',
  draw: async (ctx, changes) => {
    const members = changes.filter(({ concept }) => concept === ClusterMember.name);
    const organizations = changes.filter(({ concept, before }) => concept === Organization.name && before !== null);
    const left = idsIn([...members, ...organizations], 'organizationId');
    const clusters = new Set([...idsIn(members, 'clusterId'), ...(await clustersOf(ctx, idsIn(organizations, 'id')))]);
    await follow(ctx, 'r.`clusterId`', clusters, 'MEMBERSHIP_CHANGED', left);
    await follow(ctx, 'r.`campaignId`', idsIn(changes.filter(({ concept, before }) => concept === Campaign.name && before !== null), 'id'), 'MEMBERSHIP_CHANGED', left);
    await follow(ctx, 'r.`id`', idsIn(changes.filter(({ concept, after }) => concept === Ranking.name && after?.['state'] === 'PROVISIONAL'), 'id'), 'RANKING_CHANGED', left);
    await rankAgain(ctx, 'r.`id`', idsIn(changes.filter(({ concept }) => concept === Standing.name), 'rankingId'), 'RANKING_CHANGED');
    await rankAgain(ctx, 'r.`campaignId`', idsIn(changes.filter(({ concept, after }) => concept === Ranking.name && after === null), 'campaignId'), 'RANKING_CHANGED');
  },
};

async function follow(ctx: WriteContext, column: string, ids: ReadonlySet<number>, cause: ChangeCause, left: ReadonlySet<number>): Promise<void> {
  if (ids.size === 0) return;
  const leagues = await lockLeagues(ctx, `${column} IN (${places(ids)})`, [...ids]);
  for (const league of leagues) await listMembers(ctx, league, left);
  await rankAgain(ctx, 'r.`campaignId`', new Set(leagues.map(({ campaignId }) => campaignId)), cause);
}

/** Ranks anew, and with them the overall rankings of their campaigns, which may rest on them. */
async function rankAgain(ctx: WriteContext, column: string, ids: ReadonlySet<number>, cause: ChangeCause): Promise<void> {
  if (ids.size === 0) return;
  const rows = await ctx.tx.rows(`SELECT DISTINCT r.\`campaignId\` FROM \`ranking\` r WHERE ${column} IN (${places(ids)})`, [...ids]);
  const campaignIds = rows.map((row) => integer(row, 'campaignId'));
  if (campaignIds.length === 0) return;
  await rebuildLeagues(ctx, `(${column} IN (${places(ids)}) OR (r.\`departmentKey\` = 0 AND r.\`campaignId\` IN (${campaignIds.map(() => '?').join(',')})))`, [...ids, ...campaignIds], cause);
}

async function clustersOf(ctx: WriteContext, organizationIds: ReadonlySet<number>): Promise<number[]> {
  if (organizationIds.size === 0) return [];
  const rows = await ctx.tx.rows(`SELECT DISTINCT \`clusterId\` FROM \`cluster_member\` WHERE \`organizationId\` IN (${places(organizationIds)})`, [...organizationIds]);
  return rows.map((row) => integer(row, 'clusterId'));
}

function idsIn(changes: readonly RecordChange[], column: string): Set<number> {
  return new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((row) => (row?.[column] === undefined || row[column] === null ? [] : [integer(row, column)]))));
}

function places(ids: ReadonlySet<number>): string {
  return [...ids].map(() => '?').join(',');
}
