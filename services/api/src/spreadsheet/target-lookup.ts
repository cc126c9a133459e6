import { Campaign } from '../campaign/campaign.entity';
import type { WriteContext } from '../context';
import type { Dialect } from '../database/dialect';
import { fault } from '../errors';
import { Indicator } from '../indicator/indicator.entity';
import { Organization } from '../organization/organization.entity';
import type { Lookup } from './lookup';
import { createLookup, pairKey } from './lookup';
import type { KeptRow, RowFault } from './sheet';

/** The criterion and the organization that a row names, or why there is none. */
export interface NamedTarget {
  readonly criterionId: number;
  readonly organizationId: number;
  readonly faults: readonly RowFault[];
}

/** Finds what rows name by campaign, indicator and organization, a few statements for a block. */
export function targetNames(
  ctx: Pick<WriteContext, 'reader' | 'who'>,
  lookup: Lookup = createLookup(ctx),
): (rows: readonly KeptRow[]) => Promise<ReadonlyMap<KeptRow, NamedTarget>> {
  return async (rows) => {
    const of = (key: string): (string | null | undefined)[] => rows.map(({ values }) => values[key]);
    const campaigns = await lookup.codes(Campaign, of('campaign'));
    const indicators = await lookup.codes(Indicator, of('indicator'));
    const organizations = await lookup.codes(Organization, of('organization'));
    const ids = (codes: (string | null | undefined)[], known: ReadonlyMap<string, number>): number[] =>
      codes.flatMap((code) => known.get(code ?? '') ?? []);
    const criteria = await lookup.criteria(ids(of('campaign'), campaigns), ids(of('indicator'), indicators));
    const found = new Map<KeptRow, NamedTarget>();
    for (const row of rows) {
      const [campaign, indicator, organization] = [row.values['campaign'], row.values['indicator'], row.values['organization']];
      const campaignId = campaigns.get(campaign ?? '');
      const indicatorId = indicators.get(indicator ?? '');
      const organizationId = organizations.get(organization ?? '');
      const faults: RowFault[] = [];
      if (campaign && campaignId === undefined) faults.push(await lookup.unknown('campaign', Campaign, campaign));
      if (indicator && indicatorId === undefined) faults.push(await lookup.unknown('indicator', Indicator, indicator));
      if (organization && organizationId === undefined) faults.push(await lookup.unknown('organization', Organization, organization));
      const criterionId = campaignId === undefined || indicatorId === undefined ? undefined : criteria.get(pairKey(campaignId, indicatorId));
      if (campaignId !== undefined && indicatorId !== undefined && criterionId === undefined) {
        const { key, facts } = fault('', 'notCriterion', { indicator: indicator ?? '', campaign: campaign ?? '' });
        faults.push({ column: 'indicator', fault: { key, facts } });
      }
      found.set(row, { criterionId: criterionId ?? 0, organizationId: organizationId ?? 0, faults });
    }
    return found;
  };
}

/** The condition for pairs of criteria and organizations: each is looked up by the index that holds both. */
export function pairsSql(
  dialect: Dialect,
  pairs: readonly Pick<NamedTarget, 'criterionId' | 'organizationId'>[],
  alias: string,
): { sql: string; parameters: number[] } {
  const known = pairs.filter(({ criterionId, organizationId }) => criterionId !== 0 && organizationId !== 0);
  if (known.length === 0) return { sql: '1 = 0', parameters: [] };
  const listed =
    dialect === 'sqlite'
      ? `SELECT column1 AS a, column2 AS b FROM (VALUES ${known.map(() => '(?,?)').join(',')})`
      : `SELECT ? AS a, ? AS b${' UNION ALL SELECT ?, ?'.repeat(known.length - 1)}`;
  return {
    sql: `${alias}.\`id\` IN (SELECT x.\`id\` FROM (${listed}) pair JOIN \`target\` x ON x.\`criterionId\` = pair.a AND x.\`organizationId\` = pair.b)`,
    parameters: known.flatMap(({ criterionId, organizationId }) => [criterionId, organizationId]),
  };
}
