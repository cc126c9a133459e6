import { Campaign } from '../campaign/campaign.entity';
import { Phase } from '../campaign/phase.entity';
import { integer, text, textOrNull } from '../database/rows';
import { Organization } from '../organization/organization.entity';
import { readFields } from '../record/fields';
import type { ReadContext } from '../record/load';
import type { Body, CampaignData, HeaderData, PhaseData, YearData } from '../summary/year-data';
import type { Family } from './family.query';
import { bodyOf, ROWS_MAX } from './family.query';
import { ReportHeader } from './report-header.entity';
import { readPlans } from './year-plans.query';
import { readAwards, readEvaluations, readStandings, readTargets } from './year-results.query';

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

/** Everything that a year's report says: as many statements for one indicator as for a thousand. */
export async function readYear(ctx: ReadContext, family: Family, year: number): Promise<YearData> {
  const { organization, line, below } = family;
  const [header, bodies, campaigns, phases, targets, standings, evaluations, awards, plans] = await Promise.all([
    readHeader(ctx, organization.id, year),
    readBodies(ctx, below, year),
    readCampaigns(ctx, line, year),
    readPhases(ctx, line, year),
    readTargets(ctx, organization.id, year),
    readStandings(ctx, organization.id, year),
    readEvaluations(ctx, [organization.id, ...below], year),
    readAwards(ctx, [organization.id, ...below], year),
    readPlans(ctx, [organization.id, ...below], year + 1),
  ]);
  const withPhases = campaigns.map(
    (campaign): CampaignData => ({ ...campaign, phases: phases.filter(({ campaignId }) => campaignId === campaign.id) }),
  );
  return { year, organization, header, bodies, campaigns: withPhases, targets, standings, evaluations, awards, plans };
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
