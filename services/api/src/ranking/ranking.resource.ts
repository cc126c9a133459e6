import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { ofOwnDepartment, ofOwnOrganizations, records } from '../access/policy';
import { refuseInStage } from '../campaign/stage';
import type { Viewer, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { text } from '../database/rows';
import { decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Resource } from '../graphql/resource';
import { recordId } from '../record/values';
import type { Where } from '../record/where';
import type { Values } from '../record/write';
import { refuseInPublished, refusePublished } from './published';
import { Ranking } from './ranking.entity';
import { RankingCreateInput, StandingCreateInput } from './ranking.input';
import { Standing } from './standing.entity';
import { TIE_BREAKERS_MAX } from './tie-break';

export const rankings: Resource = {
  entity: Ranking,
  one: 'ranking',
  many: 'rankings',
  // That a ranking is being made is no secret; its lines are, until it is published.
  policy: { ...records, changes: ofOwnDepartment() },
  order: [{ property: 'id', direction: 'DESC' }],
  input: RankingCreateInput,
  defaults: { tieRule: 'STANDARD', tieBreakers: [], weight: decimal(1) },
  fixed: ['campaignId', 'clusterId', 'departmentId'],
  toColumns: ({ tieBreakers, ...columns }) => ({
    ...columns,
    ...(tieBreakers === undefined ? {} : { tieBreakersJson: JSON.stringify(idsOf(tieBreakers)) }),
  }),
  keptAs: { tieBreakersJson: { input: 'tieBreakers', read: (json) => idsOf(JSON.parse(String(json ?? '[]'))) } },
  onCreate: (values) => ({
    size: 0,
    rankedCount: 0,
    state: 'PROVISIONAL',
    revision: 1,
    departmentKey: values['departmentId'] ? recordId(String(values['departmentId'])) : 0,
  }),
  check: async (values, ctx, before) => [...methodFaults(values, before), ...(await tieBreakerFaults(values, ctx))],
  guard: async (ctx, before, input) => {
    refusePublished(before);
    await refuseInStage(ctx, recordId(String(before?.['campaignId'] ?? input?.['campaignId'])), 'RANK');
  },
};

export const standings: Resource = {
  entity: Standing,
  one: 'standing',
  many: 'standings',
  policy: { ...records, sees: ownOrPublished, recalls: ofOwnOrganizations() },
  order: [
    { property: 'score', direction: 'DESC' },
    { property: 'rank', direction: 'ASC_NULLS_LAST' },
  ],
  input: StandingCreateInput,
  fixed: ['rankingId', 'organizationId'],
  onCreate: () => ({ tieBreak: '' }),
  guard: refuseInPublished,
};

/** An organization sees its own lines while they move, and those of others once they are official. */
function ownOrPublished(who: Viewer): Where | null {
  const own = ofOwnOrganizations()(who);
  return own === null ? null : { or: [own, { ranking: { state: { in: ['PUBLISHED', 'SUPERSEDED'] } } }] };
}

@Resolver(() => Ranking)
export class RankingResolver {
  @FieldResolver(() => [ID], { description: 'The criteria that break ties, the first one weighing most.' })
  tieBreakers(@Root() ranking: Row): readonly string[] {
    return readTieBreakers(ranking);
  }
}

/** The ids of the criteria that break a ranking's ties. */
export function readTieBreakers(ranking: Row): readonly string[] {
  return idsOf(JSON.parse(text(ranking, 'tieBreakersJson')));
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function methodFaults(values: Values, before: Row | null): FieldFault[] {
  // Freezing a scorecard makes its ranking; nobody makes one by hand, or another out of it.
  const [from, to] = [before?.['method'] ?? null, values['method']];
  if (from !== to && (from === 'SCORECARD' || to === 'SCORECARD')) return [fault('input.method', 'scorecardMakesRanking', {})];
  const adds = values['method'] === 'DEPARTMENT_SCORES' || values['method'] === 'DEPARTMENT_RANKS';
  return adds && values['departmentId'] ? [fault('input.method', 'overallNeedsNoDepartment', {})] : [];
}

async function tieBreakerFaults(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  const ids = idsOf(values['tieBreakers']);
  if (ids.length === 0) return [];
  if (ids.length > TIE_BREAKERS_MAX) return [fault('input.tieBreakers', 'tooManyTieBreakers', { max: TIE_BREAKERS_MAX })];
  const known = await ctx.tx.rows('SELECT `id` FROM `criterion` WHERE `campaignId` = ?', [recordId(String(values['campaignId']))]);
  const own = new Set(known.map((row) => text(row, 'id')));
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) !== index) return [fault(`input.tieBreakers.${index}`, 'listedTwice', {})];
    return own.has(id) ? [] : [fault(`input.tieBreakers.${index}`, 'tieBreakerElsewhere', { id })];
  });
}
