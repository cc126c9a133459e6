import { Campaign } from '../campaign/campaign.entity';
import { ClusterMember } from '../cluster/cluster-member.entity';
import type { Consequence, RecordChange, WriteContext } from '../context';
import { places } from '../database/places';
import { bigintOrNull, integer, integerOrNull, text } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import { Ranking } from '../ranking/ranking.entity';
import type { ChangeCause } from '../ranking/ranking-change.entity';
import { Standing } from '../ranking/standing.entity';
import { logMoves } from './change-log';
import { lockLeagues } from './league';
import type { MembershipNews } from './members';
import { listMembers, membersDuring } from './members';
import { rebuildLeagues } from './move.service';

const NOBODY: ReadonlySet<number> = new Set();
const ALL: MembershipNews = { organizationIds: null, left: NOBODY };

/** Keeps provisional rankings in step with who is in their cluster and with how they are set up. */
export const standingsFollow: Consequence = {
  name: 'standings',
  draw: async (ctx, changes) => {
    const of = (concept: { readonly name: string }): RecordChange[] => changes.filter((change) => change.concept === concept.name);
    await membershipsChanged(ctx, of(ClusterMember));
    await organizationsEnded(
      ctx,
      of(Organization).filter((change) => differs(change, 'dissolvedOn', 'successorId')),
    );
    for (const change of of(Campaign)) if (differs(change, 'startsOn', 'endsOn')) await datesChanged(ctx, change);
    await rankingsChanged(ctx, of(Ranking));
    await standingsChanged(ctx, of(Standing));
  },
};

async function membershipsChanged(ctx: WriteContext, changes: readonly RecordChange[]): Promise<void> {
  const organizationIds = idsIn(changes, 'organizationId');
  await follow(ctx, 'r.`clusterId`', idsIn(changes, 'clusterId'), { organizationIds, left: organizationIds }, 'MEMBERSHIP_CHANGED');
}

async function organizationsEnded(ctx: WriteContext, changes: readonly RecordChange[]): Promise<void> {
  if (changes.length === 0) return;
  const organizationIds = idsIn(changes, 'id');
  const rows = await ctx.tx.rows(`SELECT DISTINCT \`clusterId\` FROM \`cluster_member\` WHERE \`organizationId\` IN (${places(organizationIds)})`, [
    ...organizationIds,
  ]);
  await follow(ctx, 'r.`clusterId`', new Set(rows.map((row) => integer(row, 'clusterId'))), { organizationIds, left: NOBODY }, 'MEMBERSHIP_CHANGED');
}

async function datesChanged(ctx: WriteContext, { id, before }: RecordChange): Promise<void> {
  if (!before) return;
  const left = new Set(await membersDuring(ctx, id, text(before, 'startsOn'), text(before, 'endsOn')));
  await follow(ctx, 'r.`campaignId`', new Set([id]), { organizationIds: null, left }, 'MEMBERSHIP_CHANGED');
}

async function rankingsChanged(ctx: WriteContext, changes: readonly RecordChange[]): Promise<void> {
  const made = changes.filter(({ before }) => before === null);
  await follow(
    ctx,
    'r.`id`',
    idsIn(
      made.filter(({ after }) => after?.['revision'] === 1),
      'id',
    ),
    ALL,
    'RANKING_CHANGED',
  );
  await follow(
    ctx,
    'r.`id`',
    idsIn(
      made.filter(({ after }) => after?.['revision'] !== 1),
      'id',
    ),
    ALL,
    'REVISED',
  );
  const setUp = changes.filter((change) => differs(change, 'method', 'tieRule', 'tieBreakersJson', 'weight'));
  await rankAgain(ctx, 'r.`id`', idsIn(setUp, 'id'), 'RANKING_CHANGED');
  await rankAgain(
    ctx,
    'r.`campaignId`',
    idsIn(
      changes.filter(({ after }) => after === null),
      'campaignId',
    ),
    'RANKING_CHANGED',
  );
}

async function standingsChanged(ctx: WriteContext, changes: readonly RecordChange[]): Promise<void> {
  const gone = changes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const moves = gone.map((line) => ({
    rankingId: integer(line, 'rankingId'),
    organizationId: integer(line, 'organizationId'),
    previousRank: integerOrNull(line, 'rank'),
    previousScore: bigintOrNull(line, 'score'),
    rank: null,
    score: null,
  }));
  logMoves(ctx, moves, 'RANKING_CHANGED');
  const placed = changes.filter((change) => change.before === null || change.after === null || differs(change, 'exclusion'));
  await rankAgain(ctx, 'r.`id`', idsIn(placed, 'rankingId'), 'RANKING_CHANGED');
}

async function follow(ctx: WriteContext, column: string, ids: ReadonlySet<number>, news: MembershipNews, cause: ChangeCause): Promise<void> {
  if (ids.size === 0) return;
  const leagues = await lockLeagues(ctx, `${column} IN (${places(ids)})`, [...ids]);
  for (const league of leagues) await listMembers(ctx, league, news, cause);
  await rankAgain(ctx, column, ids, cause);
}

/** Ranks anew, and with them the overall rankings of their campaigns, which may rest on them. */
async function rankAgain(ctx: WriteContext, column: string, ids: ReadonlySet<number>, cause: ChangeCause): Promise<void> {
  if (ids.size === 0) return;
  const rows = await ctx.tx.rows(`SELECT DISTINCT r.\`campaignId\` FROM \`ranking\` r WHERE ${column} IN (${places(ids)})`, [...ids]);
  const campaignIds = rows.map((row) => integer(row, 'campaignId'));
  if (campaignIds.length === 0) return;
  await rebuildLeagues(
    ctx,
    `(${column} IN (${places(ids)}) OR (r.\`departmentKey\` = 0 AND r.\`campaignId\` IN (${places(campaignIds)})))`,
    [...ids, ...campaignIds],
    cause,
  );
}

/** Has a record changed in one of these columns? One that was created or deleted has not. */
function differs({ before, after }: RecordChange, ...columns: readonly string[]): boolean {
  return before !== null && after !== null && columns.some((column) => before[column] !== after[column]);
}

function idsIn(changes: readonly RecordChange[], column: string): Set<number> {
  return new Set(
    changes.flatMap(({ before, after }) =>
      [before, after].flatMap((row) => (row?.[column] === undefined || row[column] === null ? [] : [integer(row, column)])),
    ),
  );
}
