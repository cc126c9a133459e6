import { Award } from '../award/award.entity';
import { Target } from '../campaign/target.entity';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { Evaluation } from '../evaluation/evaluation.entity';
import { Standing } from '../ranking/standing.entity';
import { readFields, related, relatedOrNull } from '../record/fields';
import type { ReadContext } from '../record/load';
import type { AwardData, EvaluationData, Grade, StandingData, TargetData } from '../summary/year-data';
import { bodyOf, ROWS_MAX } from './family.query';

const TARGET_FIELDS = [
  'value',
  'actual',
  'achievement',
  'outcome',
  'criterion.ordinal',
  'criterion.campaign.name',
  'criterion.campaign.state',
  'criterion.indicator.name',
  'criterion.indicator.unit',
  'criterion.indicator.assigningLevel',
];

export async function readTargets(ctx: ReadContext, organizationId: number, year: number): Promise<TargetData[]> {
  const where = { organizationId: { eq: organizationId }, criterion: { campaign: { year: { eq: year } } } };
  const rows = await readFields(ctx, Target, where, TARGET_FIELDS, ROWS_MAX);
  const place = (row: Row): number => integer(related(row, 'criterion'), 'ordinal');
  return rows.sort((a, b) => place(a) - place(b) || integer(a, 'id') - integer(b, 'id')).map(targetOf);
}

function targetOf(row: Row): TargetData {
  const criterion = related(row, 'criterion');
  const [campaign, indicator] = [related(criterion, 'campaign'), related(criterion, 'indicator')];
  return {
    id: integer(row, 'id'),
    campaignId: integer(campaign, 'id'),
    campaignName: text(campaign, 'name'),
    indicatorId: integer(indicator, 'id'),
    indicatorName: text(indicator, 'name'),
    unit: text(indicator, 'unit'),
    assigningLevel: text(indicator, 'assigningLevel'),
    value: bigintOrNull(row, 'value'),
    actual: bigintOrNull(row, 'actual'),
    achievement: bigintOrNull(row, 'achievement'),
    outcome: textOrNull(row, 'outcome'),
    isRunning: ['PLANNED', 'OPEN'].includes(text(campaign, 'state')),
  };
}

const STANDING_FIELDS = [
  'rank',
  'exclusion',
  'ranking.state',
  'ranking.campaignId',
  'ranking.clusterId',
  'ranking.departmentId',
  'ranking.rankedCount',
  'ranking.cluster.name',
  'ranking.department.name',
];

/** One standing for each league table: the published one, or the provisional one where none is published. */
export async function readStandings(ctx: ReadContext, organizationId: number, year: number): Promise<StandingData[]> {
  const where = {
    organizationId: { eq: organizationId },
    ranking: { state: { in: ['PUBLISHED', 'PROVISIONAL'] }, campaign: { year: { eq: year } } },
  };
  const rows = (await readFields(ctx, Standing, where, STANDING_FIELDS, ROWS_MAX)).filter((row) => row['ranking'] !== null);
  const byTable = new Map<string, Row>();
  for (const row of rows) {
    const ranking = related(row, 'ranking');
    const table = [ranking['campaignId'], ranking['clusterId'], ranking['departmentId']].join();
    if (!byTable.has(table) || ranking['state'] === 'PUBLISHED') byTable.set(table, row);
  }
  return [...byTable.values()].map(standingOf).sort((a, b) => a.rankingId - b.rankingId);
}

function standingOf(row: Row): StandingData {
  const ranking = related(row, 'ranking');
  const department = relatedOrNull(ranking, 'department');
  return {
    id: integer(row, 'id'),
    rankingId: integer(ranking, 'id'),
    clusterName: text(related(ranking, 'cluster'), 'name'),
    departmentName: department && text(department, 'name'),
    state: text(ranking, 'state'),
    rank: integerOrNull(row, 'rank'),
    outOf: integer(ranking, 'rankedCount'),
    exclusion: textOrNull(row, 'exclusion'),
  };
}

const EVALUATION_FIELDS = [
  'name',
  'subject',
  'grade',
  'measure',
  'excellent',
  'good',
  'completed',
  'notCompleted',
  'organization.name',
  'organization.kind',
  'decidedBy.name',
  'decidedByName',
];

export async function readEvaluations(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<EvaluationData[]> {
  const where = { organizationId: { in: organizationIds }, year: { eq: year } };
  const rows = await readFields(ctx, Evaluation, where, EVALUATION_FIELDS, ROWS_MAX);
  return rows.map(evaluationOf).sort((a, b) => a.id - b.id);
}

function evaluationOf(row: Row): EvaluationData {
  const [grade, measure] = [gradeOf(textOrNull(row, 'grade')), textOrNull(row, 'measure')];
  const decidedBy = relatedOrNull(row, 'decidedBy');
  const parts = {
    EXCELLENT: bigintOrNull(row, 'excellent'),
    GOOD: bigintOrNull(row, 'good'),
    COMPLETED: bigintOrNull(row, 'completed'),
    NOT_COMPLETED: bigintOrNull(row, 'notCompleted'),
  };
  return {
    id: integer(row, 'id'),
    name: text(row, 'name'),
    organization: bodyOf(related(row, 'organization')),
    subject: text(row, 'subject'),
    decidedBy: decidedBy ? text(decidedBy, 'name') : textOrNull(row, 'decidedByName'),
    outcome: grade === null ? { kind: 'group', measure: measure === 'PERCENT' ? 'PERCENT' : 'COUNT', parts } : { kind: 'body', grade },
  };
}

function gradeOf(name: string | null): Grade | null {
  return name === 'EXCELLENT' || name === 'GOOD' || name === 'COMPLETED' || name === 'NOT_COMPLETED' ? name : null;
}

const AWARD_FIELDS = [
  'formId',
  'form.name',
  'form.kind',
  'form.ordinal',
  'form.membershipYears',
  'organization.name',
  'organization.kind',
  'recipientKind',
  'count',
  'decisionNumber',
  'decisionOn',
];

export async function readAwards(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<AwardData[]> {
  const where = { organizationId: { in: organizationIds }, year: { eq: year }, state: { eq: 'DECIDED' } };
  const rows = await readFields(ctx, Award, where, AWARD_FIELDS, ROWS_MAX);
  return rows.map(awardOf).sort((a, b) => a.formOrdinal - b.formOrdinal || a.id - b.id);
}

function awardOf(row: Row): AwardData {
  const form = related(row, 'form');
  return {
    id: integer(row, 'id'),
    formId: integer(row, 'formId'),
    formName: text(form, 'name'),
    formKind: text(form, 'kind'),
    formOrdinal: integer(form, 'ordinal'),
    membershipYears: integerOrNull(form, 'membershipYears'),
    organization: bodyOf(related(row, 'organization')),
    recipientKind: text(row, 'recipientKind'),
    count: integer(row, 'count'),
    decisionNumber: textOrNull(row, 'decisionNumber'),
    decisionOn: textOrNull(row, 'decisionOn'),
  };
}
