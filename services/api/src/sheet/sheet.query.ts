import { Award } from '../award/award.entity';
import type { Aggregation, Direction } from '../campaign/achievement';
import { Target } from '../campaign/target.entity';
import type { Row } from '../database/rows';
import { bigint, bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import { Standing } from '../ranking/standing.entity';
import { readFields, related, relatedOrNull } from '../record/fields';
import type { ReadContext } from '../record/load';
import { Result } from '../result/result.entity';
import { loadPapers } from '../score-sheet/paper.service';
import { ScoreSheet } from '../score-sheet/score-sheet.entity';
import type { AppraisedData } from './appraised.sheet';
import type { AwardLine } from './awards.sheet';
import type { MonthlyTarget, MonthValue } from './indicators.sheet';
import type { TargetState, UnscoredStanding } from './missing.sheet';
import type { RankedField, RankedLine } from './ranks.sheet';
import type { ScoredCriterion } from './scoring.sheet';

/** A sheet of more rows than this is not printed. */
const ROWS_MAX = 20_000;

/** A line of a league table, with its table. */
export interface PlacedStanding extends RankedLine {
  readonly organizationName: string;
  readonly departmentId: number | null;
  readonly departmentName: string | null;
  readonly year: number;
  readonly state: string;
  readonly outOf: number;
}

const STANDING_FIELDS = [
  'score',
  'rank',
  'organization.name',
  'ranking.state',
  'ranking.clusterId',
  'ranking.departmentId',
  'ranking.rankedCount',
  'ranking.department.name',
  'ranking.campaign.year',
];

/** The lines of league tables: of each the published revision, or the provisional one where none is published. */
export async function readStandings(ctx: ReadContext, where: Readonly<Record<string, unknown>>): Promise<PlacedStanding[]> {
  const current = { and: [where, { ranking: { state: { in: ['PUBLISHED', 'PROVISIONAL'] } } }] };
  const rows = (await readFields(ctx, Standing, current, STANDING_FIELDS, ROWS_MAX)).filter(
    (row) => row['ranking'] !== null && row['organization'] !== null,
  );
  const published = new Set(rows.filter((row) => related(row, 'ranking')['state'] === 'PUBLISHED').map(tableOf));
  return rows
    .filter((row) => related(row, 'ranking')['state'] === 'PUBLISHED' || !published.has(tableOf(row)))
    .map(placedOf)
    .sort((a, b) => a.rankingId - b.rankingId);
}

function tableOf(row: Row): string {
  const ranking = related(row, 'ranking');
  return [related(ranking, 'campaign')['id'], ranking['clusterId'], ranking['departmentId']].join();
}

function placedOf(row: Row): PlacedStanding {
  const [ranking, organization] = [related(row, 'ranking'), related(row, 'organization')];
  const department = relatedOrNull(ranking, 'department');
  return {
    id: integer(row, 'id'),
    rankingId: integer(ranking, 'id'),
    organizationId: integer(organization, 'id'),
    organizationName: text(organization, 'name'),
    departmentId: integerOrNull(ranking, 'departmentId'),
    departmentName: department && text(department, 'name'),
    year: integer(related(ranking, 'campaign'), 'year'),
    state: text(ranking, 'state'),
    score: bigintOrNull(row, 'score'),
    rank: integerOrNull(row, 'rank'),
    outOf: integer(ranking, 'rankedCount'),
  };
}

/** The league tables that these lines are of. */
export function fieldsOf(standings: readonly PlacedStanding[]): RankedField[] {
  return [...new Map(standings.map(({ rankingId, departmentName, state }) => [rankingId, { rankingId, name: departmentName, state }])).values()];
}

const MONTHLY_FIELDS = [
  'value',
  'criterion.ordinal',
  'criterion.campaign.year',
  'criterion.indicator.name',
  'criterion.indicator.unit',
  'criterion.indicator.aggregation',
  'criterion.indicator.direction',
];

/** An organization's targets of a year and of the year before, with their months. Two statements. */
export async function readMonthlyTargets(ctx: ReadContext, organizationId: number, year: number): Promise<MonthlyTarget[]> {
  const ofYears = { organizationId: { eq: organizationId }, criterion: { campaign: { year: { in: [year - 1, year] } } } };
  const [targets, results] = await Promise.all([
    readFields(ctx, Target, ofYears, MONTHLY_FIELDS, ROWS_MAX),
    readFields(ctx, Result, { target: ofYears, state: { ne: 'REJECTED' } }, ['targetId', 'period', 'value'], ROWS_MAX),
  ]);
  const months = new Map<number, MonthValue[]>();
  for (const row of results) {
    const own = months.get(integer(row, 'targetId')) ?? [];
    months.set(integer(row, 'targetId'), own);
    own.push({ id: integer(row, 'id'), period: text(row, 'period'), value: bigint(row, 'value') });
  }
  return targets.sort(inOrder).map((row) => monthlyOf(row, months.get(integer(row, 'id')) ?? []));
}

function monthlyOf(row: Row, months: readonly MonthValue[]): MonthlyTarget {
  const criterion = related(row, 'criterion');
  const indicator = related(criterion, 'indicator');
  return {
    id: integer(row, 'id'),
    year: integer(related(criterion, 'campaign'), 'year'),
    indicatorId: integer(indicator, 'id'),
    name: text(indicator, 'name'),
    unit: text(indicator, 'unit'),
    aggregation: aggregationOf(text(indicator, 'aggregation')),
    direction: text(indicator, 'direction') === 'LOWER_IS_BETTER' ? 'LOWER_IS_BETTER' : ('HIGHER_IS_BETTER' satisfies Direction),
    value: bigintOrNull(row, 'value'),
    months: [...months].sort((a, b) => (a.period < b.period ? -1 : 1)),
  };
}

function aggregationOf(name: string): Aggregation {
  const known = (['SUM', 'LAST', 'AVERAGE', 'MAX'] as const).find((aggregation) => aggregation === name);
  if (!known) throw new TypeError(`expected an aggregation, found ${name}`);
  return known;
}

function inOrder(a: Row, b: Row): number {
  return integer(related(a, 'criterion'), 'ordinal') - integer(related(b, 'criterion'), 'ordinal') || integer(a, 'id') - integer(b, 'id');
}

const SCORED_FIELDS = [
  'value',
  'actual',
  'achievement',
  'score',
  'penalty',
  'penaltyReason',
  'criterion.ordinal',
  'criterion.maxScore',
  'criterion.department.name',
  'criterion.indicator.name',
  'criterion.indicator.unit',
];

/** How an organization was scored in a campaign. */
export async function readScored(ctx: ReadContext, organizationId: number, campaignId: number): Promise<ScoredCriterion[]> {
  const where = { organizationId: { eq: organizationId }, criterion: { campaignId: { eq: campaignId } } };
  return (await readFields(ctx, Target, where, SCORED_FIELDS, ROWS_MAX)).sort(inOrder).map(scoredOf);
}

function scoredOf(row: Row): ScoredCriterion {
  const criterion = related(row, 'criterion');
  const indicator = related(criterion, 'indicator');
  return {
    targetId: integer(row, 'id'),
    criterionId: integer(criterion, 'id'),
    name: text(indicator, 'name'),
    unit: text(indicator, 'unit'),
    departmentName: text(related(criterion, 'department'), 'name'),
    maxScore: bigint(criterion, 'maxScore'),
    value: bigintOrNull(row, 'value'),
    actual: bigintOrNull(row, 'actual'),
    achievement: bigintOrNull(row, 'achievement'),
    score: bigintOrNull(row, 'score'),
    penalty: bigint(row, 'penalty'),
    penaltyReason: textOrNull(row, 'penaltyReason'),
  };
}

/** The organization's own scoring sheet in a campaign, the latest of several; null where it is not scored by one. */
export async function readAppraised(ctx: ReadContext, organizationId: number, campaignId: number): Promise<AppraisedData | null> {
  const where = { organizationId: { eq: organizationId }, scorecard: { campaignId: { eq: campaignId } } };
  const sheets = await readFields(ctx, ScoreSheet, where, [], ROWS_MAX);
  const ids = sheets.map((row) => integer(row, 'id'));
  if (ids.length === 0) return null;
  const sheetId = Math.max(...ids);
  const paper = (await loadPapers(ctx.reader, [sheetId])).get(sheetId);
  return paper ? { ...paper, sheetId } : null;
}

const AWARD_FIELDS = ['form.name', 'form.ordinal', 'form.level', 'recipientKind', 'count', 'state'];

/** What was awarded or is proposed for a year; not what was rejected or revoked. */
export async function readAwards(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<AwardLine[]> {
  const where = { organizationId: { in: organizationIds }, year: { eq: year }, state: { notIn: ['REJECTED', 'REVOKED'] } };
  return (await readFields(ctx, Award, where, AWARD_FIELDS, ROWS_MAX)).map((row) => {
    const form = related(row, 'form');
    return {
      id: integer(row, 'id'),
      formId: integer(form, 'id'),
      formName: text(form, 'name'),
      formOrdinal: integer(form, 'ordinal'),
      level: text(form, 'level'),
      recipientKind: text(row, 'recipientKind'),
      count: integer(row, 'count'),
      isDecided: text(row, 'state') === 'DECIDED',
    };
  });
}

/** A target with what was reported for it. */
export interface ReportedTarget extends Omit<TargetState, 'due'> {
  readonly campaignId: number;
}

/** The targets of organizations in a year with what was reported for them. Two statements. */
export async function readTargetStates(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<ReportedTarget[]> {
  const ofYear = { organizationId: { in: organizationIds }, criterion: { campaign: { year: { eq: year } } } };
  const [targets, results] = await Promise.all([
    readFields(
      ctx,
      Target,
      ofYear,
      ['value', 'organizationId', 'criterion.ordinal', 'criterion.campaignId', 'criterion.indicator.name', 'criterion.department.name'],
      ROWS_MAX,
    ),
    readFields(ctx, Result, { target: ofYear }, ['targetId', 'period', 'state'], ROWS_MAX),
  ]);
  const byTarget = new Map<number, TargetState['results'][number][]>();
  for (const row of results) {
    const own = byTarget.get(integer(row, 'targetId')) ?? [];
    byTarget.set(integer(row, 'targetId'), own);
    own.push({ id: integer(row, 'id'), period: text(row, 'period'), state: text(row, 'state') });
  }
  return targets.sort(inOrder).map((row) => {
    const criterion = related(row, 'criterion');
    return {
      id: integer(row, 'id'),
      organizationId: integer(row, 'organizationId'),
      campaignId: integer(criterion, 'campaignId'),
      indicatorName: text(related(criterion, 'indicator'), 'name'),
      departmentName: text(related(criterion, 'department'), 'name'),
      hasValue: row['value'] !== null,
      results: (byTarget.get(integer(row, 'id')) ?? []).sort((a, b) => (a.period < b.period ? -1 : 1)),
    };
  });
}

/** Lines without a score in the league tables of a year; those that are left out on purpose do not count. */
export async function readUnscored(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<UnscoredStanding[]> {
  const standings = await readStandings(ctx, {
    organizationId: { in: organizationIds },
    exclusion: { eq: null },
    ranking: { campaign: { year: { eq: year } } },
  });
  return standings.filter(({ rank }) => rank === null);
}

/** Organizations by their ids, in the order of their names. */
export async function readNames(ctx: ReadContext, ids: readonly number[]): Promise<{ id: number; name: string }[]> {
  return (await readFields(ctx, Organization, { id: { in: ids } }, ['name'], ROWS_MAX)).map((row) => ({
    id: integer(row, 'id'),
    name: text(row, 'name'),
  }));
}
