import { Campaign } from '../campaign/campaign.entity';
import type { WriteContext } from '../context';
import type { Dialect } from '../database/dialect';
import { listed, listedRows } from '../database/listed-rows';
import { integer } from '../database/rows';
import { fault } from '../errors';
import { Indicator } from '../indicator/indicator.entity';
import { Organization } from '../organization/organization.entity';
import type { Lookup, NamedCriterion } from './lookup';
import { createLookup, pairKey } from './lookup';
import type { KeptRow, RowFault } from './sheet';

/** The criterion and the organization that a row names, or why there is none. */
export interface NamedTarget {
  readonly criterion: NamedCriterion | null;
  readonly organizationId: number | null;
  readonly faults: readonly RowFault[];
}

/** Finds what rows name by campaign, indicator and organization, a few statements for a block. Answers in the order of the rows. */
export function targetNames(
  ctx: Pick<WriteContext, 'reader' | 'who'>,
  lookup: Lookup = createLookup(ctx),
): (rows: readonly KeptRow[]) => Promise<readonly NamedTarget[]> {
  return async (rows) => {
    const of = (key: string): (string | null | undefined)[] => rows.map(({ values }) => values[key]);
    const campaigns = await lookup.codes(Campaign, of('campaign'));
    const indicators = await lookup.codes(Indicator, of('indicator'));
    const organizations = await lookup.codes(Organization, of('organization'));
    const ids = (codes: (string | null | undefined)[], known: ReadonlyMap<string, number>): number[] =>
      codes.flatMap((code) => known.get(code ?? '') ?? []);
    const criteria = await lookup.criteria(ids(of('campaign'), campaigns), ids(of('indicator'), indicators));
    const found: NamedTarget[] = [];
    for (const { values } of rows) {
      const [campaign, indicator, organization] = [values['campaign'], values['indicator'], values['organization']];
      const campaignId = campaigns.get(campaign ?? '');
      const indicatorId = indicators.get(indicator ?? '');
      const organizationId = organizations.get(organization ?? '');
      const faults: RowFault[] = [];
      if (campaign && campaignId === undefined) faults.push(await lookup.unknown('campaign', Campaign, campaign));
      if (indicator && indicatorId === undefined) faults.push(await lookup.unknown('indicator', Indicator, indicator));
      if (organization && organizationId === undefined) faults.push(await lookup.unknown('organization', Organization, organization));
      const criterion = campaignId === undefined || indicatorId === undefined ? undefined : criteria.get(pairKey(campaignId, indicatorId));
      if (campaignId !== undefined && indicatorId !== undefined && criterion === undefined) {
        const { key, facts } = fault('', 'notCriterion', { indicator: indicator ?? '', campaign: campaign ?? '' });
        faults.push({ column: 'indicator', fault: { key, facts } });
      }
      found.push({ criterion: criterion ?? null, organizationId: organizationId ?? null, faults });
    }
    return found;
  };
}

/** Finds the ids of targets by what names them, each once for a whole file: a file of months names each of them often. Null: nothing is assigned. */
export function targetIds({ tx }: Pick<WriteContext, 'tx'>): (names: readonly NamedTarget[]) => Promise<readonly (number | null)[]> {
  const known = new Map<number, Map<number, number>>();
  const idOf = ({ criterion, organizationId }: NamedTarget): number | null =>
    criterion === null || organizationId === null ? null : (known.get(criterion.id)?.get(organizationId) ?? null);
  return async (names) => {
    const fresh = names.flatMap((name) =>
      name.criterion === null || name.organizationId === null || idOf(name) !== null ? [] : [[name.criterion.id, name.organizationId] as const],
    );
    if (fresh.length > 0) {
      const rows = await tx.rows(`SELECT t.\`id\`, t.\`criterionId\`, t.\`organizationId\` FROM ${pairs(tx.dialect)}`, [listed(fresh)]);
      for (const row of rows) {
        const own = known.get(integer(row, 'criterionId')) ?? new Map<number, number>();
        known.set(integer(row, 'criterionId'), own);
        own.set(integer(row, 'organizationId'), integer(row, 'id'));
      }
    }
    return names.map(idOf);
  };
}

/** The condition for the targets `t` of these criteria and organizations. */
export function targetsOfPairs(dialect: Dialect, named: readonly (readonly [number, number])[]): { sql: string; parameters: string[] } {
  return { sql: `t.\`id\` IN (SELECT t.\`id\` FROM ${pairs(dialect)})`, parameters: [listed(named)] };
}

/** Each is looked up by the index that holds both. */
function pairs(dialect: Dialect): string {
  const given = listedRows(dialect, { criterionId: 'integer', organizationId: 'integer' });
  return `${given} pair JOIN \`target\` t ON t.\`criterionId\` = pair.\`criterionId\` AND t.\`organizationId\` = pair.\`organizationId\``;
}
