import { Award } from '../award/award.entity';
import { Campaign } from '../campaign/campaign.entity';
import { Phase } from '../campaign/phase.entity';
import { Target } from '../campaign/target.entity';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull, text, textOrNull } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import { Plan, PlanIndicator } from '../plan/plan.entity';
import { Project } from '../project/project.entity';
import { Standing } from '../ranking/standing.entity';
import { readFields, related, relatedOrNull } from '../record/fields';
import type { ReadContext } from '../record/load';
import type { AwardData, Body, CampaignData, HeaderData, PhaseData, PlanData, StandingData, TargetData, YearData } from '../summary/year-data';
import { ReportHeader } from './report-header.entity';

/** A report is read by people: what has more rows than this of one kind is not a report any more. */
export const ROWS_MAX = 5000;
/** Deeper than this no state is divided; a circle ends here. */
const LEVELS_MAX = 30;

const HEADER_TEXTS = [
  'superior',
  'issuingBody',
  'documentNumber',
  'symbol',
  'place',
  'issuedOn',
  'subject',
  'opening',
  'highlights',
  'difficulties',
  'directions',
  'recipients',
  'authority',
  'position',
  'signer',
] as const satisfies readonly (keyof HeaderData)[];

/** An organization with the ids of those above it and below it. */
export interface Family {
  readonly organization: Body & { readonly code: string; readonly parent: Body | null };
  /** Itself first, then upwards. */
  readonly line: readonly number[];
  readonly below: readonly number[];
}

/** The organization that the condition names, as the viewer may see it. Three statements. */
export async function readFamily(ctx: ReadContext, where: Readonly<Record<string, unknown>>): Promise<Family | null> {
  const [row] = await readFields(ctx, Organization, where, ['code', 'name', 'kind', 'parent.name', 'parent.kind'], 1);
  if (!row) return null;
  const parent = relatedOrNull(row, 'parent');
  const organization = { ...bodyOf(row), code: text(row, 'code'), parent: parent && bodyOf(parent) };
  const [line, below] = await Promise.all([
    ctx.reader.rows(
      `WITH RECURSIVE line (id, parentId, n) AS (SELECT \`id\`, \`parentId\`, 0 FROM \`organization\` WHERE \`id\` = ? UNION ALL
         SELECT o.\`id\`, o.\`parentId\`, line.n + 1 FROM \`organization\` o JOIN line ON o.\`id\` = line.parentId WHERE line.n < ${LEVELS_MAX})
       SELECT id FROM line ORDER BY n`,
      [organization.id],
    ),
    ctx.reader.rows(
      `WITH RECURSIVE tree (id, n) AS (SELECT \`id\`, 0 FROM \`organization\` WHERE \`id\` = ? UNION ALL
         SELECT o.\`id\`, tree.n + 1 FROM \`organization\` o JOIN tree ON o.\`parentId\` = tree.id WHERE tree.n < ${LEVELS_MAX})
       SELECT id FROM tree WHERE n > 0 ORDER BY n, id LIMIT ${ROWS_MAX + 1}`,
      [organization.id],
    ),
  ]);
  return { organization, line: line.map((row) => integer(row, 'id')), below: below.map((row) => integer(row, 'id')) };
}

/** Everything that a year's report says: as many statements for one indicator as for a thousand. */
export async function readYear(ctx: ReadContext, family: Family, year: number): Promise<YearData> {
  const { organization, line, below } = family;
  const [header, bodies, campaigns, phases, targets, standings, awards, plans] = await Promise.all([
    readHeader(ctx, organization.id, year),
    readBodies(ctx, below, year),
    readCampaigns(ctx, line, year),
    readPhases(ctx, line, year),
    readTargets(ctx, organization.id, year),
    readStandings(ctx, organization.id, year),
    readAwards(ctx, [organization.id, ...below], year),
    readPlans(ctx, [organization.id, ...below], year + 1),
  ]);
  const withPhases = campaigns.map(
    (campaign): CampaignData => ({ ...campaign, phases: phases.filter(({ campaignId }) => campaignId === campaign.id) }),
  );
  return { year, organization, header, bodies, campaigns: withPhases, targets, standings, evaluations: [], awards, plans };
}

async function readHeader(ctx: ReadContext, organizationId: number, year: number): Promise<HeaderData | null> {
  const where = { organizationId: { eq: organizationId }, year: { eq: year } };
  const [row] = await readFields(ctx, ReportHeader, where, HEADER_TEXTS, 1);
  if (!row) return null;
  const value = (column: (typeof HEADER_TEXTS)[number]): string | null => textOrNull(row, column);
  return {
    id: integer(row, 'id'),
    superior: value('superior'),
    issuingBody: value('issuingBody'),
    documentNumber: value('documentNumber'),
    symbol: value('symbol'),
    place: value('place'),
    issuedOn: value('issuedOn'),
    subject: value('subject'),
    opening: value('opening'),
    highlights: value('highlights'),
    difficulties: value('difficulties'),
    directions: value('directions'),
    recipients: value('recipients'),
    authority: value('authority'),
    position: value('position'),
    signer: value('signer'),
  };
}

/** Those of them that were there at the end of the year. */
async function readBodies(ctx: ReadContext, ids: readonly number[], year: number): Promise<Body[]> {
  const end = `${year}-12-31`;
  const there = {
    id: { in: ids },
    and: [{ or: [{ foundedOn: { eq: null } }, { foundedOn: { lte: end } }] }, { or: [{ dissolvedOn: { eq: null } }, { dissolvedOn: { gt: end } }] }],
  };
  return (await readFields(ctx, Organization, there, ['name', 'kind'], ROWS_MAX)).map(bodyOf);
}

/** Campaigns that the organization or one above it launched, or nobody in particular. */
function launchedBy(line: readonly number[], year: number): Readonly<Record<string, unknown>> {
  return { year: { in: [year, year + 1] }, or: [{ organizationId: { in: line } }, { organizationId: { eq: null } }] };
}

async function readCampaigns(ctx: ReadContext, line: readonly number[], year: number): Promise<Omit<CampaignData, 'phases'>[]> {
  const rows = await readFields(ctx, Campaign, launchedBy(line, year), ['name', 'year', 'theme'], ROWS_MAX);
  return rows
    .map((row) => ({ id: integer(row, 'id'), name: text(row, 'name'), year: integer(row, 'year'), theme: textOrNull(row, 'theme') }))
    .sort((a, b) => a.year - b.year || a.id - b.id);
}

async function readPhases(ctx: ReadContext, line: readonly number[], year: number): Promise<PhaseData[]> {
  const rows = await readFields(ctx, Phase, { campaign: launchedBy(line, year) }, ['campaignId', 'ordinal', 'name', 'startsOn', 'endsOn'], ROWS_MAX);
  return rows
    .map((row) => ({
      id: integer(row, 'id'),
      campaignId: integer(row, 'campaignId'),
      ordinal: integer(row, 'ordinal'),
      name: text(row, 'name'),
      startsOn: text(row, 'startsOn'),
      endsOn: text(row, 'endsOn'),
    }))
    .sort((a, b) => a.ordinal - b.ordinal);
}

const TARGET_FIELDS = [
  'value',
  'actual',
  'achievement',
  'outcome',
  'criterion.ordinal',
  'criterion.campaign.name',
  'criterion.indicator.name',
  'criterion.indicator.unit',
  'criterion.indicator.assigningLevel',
];

async function readTargets(ctx: ReadContext, organizationId: number, year: number): Promise<TargetData[]> {
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
async function readStandings(ctx: ReadContext, organizationId: number, year: number): Promise<StandingData[]> {
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

async function readAwards(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<AwardData[]> {
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

/** The plans of a year with what they hold. */
async function readPlans(ctx: ReadContext, organizationIds: readonly number[], year: number): Promise<PlanData[]> {
  const ofYear = { year: { eq: year }, organizationId: { in: organizationIds } };
  const [plans, indicators, projects] = await Promise.all([
    readFields(ctx, Plan, ofYear, ['number', 'title', 'issuedOn', 'organization.name', 'organization.kind'], ROWS_MAX),
    readFields(ctx, PlanIndicator, { plan: ofYear }, ['planId'], ROWS_MAX),
    readFields(ctx, Project, { plan: ofYear }, ['planId', 'investorKind'], ROWS_MAX),
  ]);
  const of = (rows: readonly Row[], plan: Row): Row[] => rows.filter((row) => integer(row, 'planId') === integer(plan, 'id'));
  return plans
    .map((plan) => ({
      id: integer(plan, 'id'),
      number: text(plan, 'number'),
      title: text(plan, 'title'),
      issuedOn: text(plan, 'issuedOn'),
      organization: bodyOf(related(plan, 'organization')),
      indicatorIds: of(indicators, plan).map((row) => integer(row, 'id')),
      taskIds: [],
      projects: of(projects, plan).map((row) => ({ id: integer(row, 'id'), investorKind: text(row, 'investorKind') })),
    }))
    .sort((a, b) => (a.issuedOn === b.issuedOn ? a.id - b.id : a.issuedOn < b.issuedOn ? -1 : 1));
}

function bodyOf(row: Row): Body {
  return { id: integer(row, 'id'), name: text(row, 'name'), kind: text(row, 'kind') };
}
