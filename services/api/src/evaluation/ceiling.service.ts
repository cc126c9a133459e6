import type { RequestContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, integer, text } from '../database/rows';
import type { Ceiling } from './ceiling';

/** The ceilings of campaigns, by `ceilingKey`. One statement. */
export async function loadCeilings(ctx: RequestContext, campaignIds: readonly number[]): Promise<Map<string, Ceiling>> {
  if (campaignIds.length === 0) return new Map();
  const rows = await ctx.reader.rows(
    `SELECT \`campaignId\`, \`subject\`, \`percent\`, \`base\` FROM \`evaluation_ceiling\` WHERE \`campaignId\` IN (${places(campaignIds)})`,
    campaignIds,
  );
  return new Map(
    rows.map((row) => [ceilingKey(integer(row, 'campaignId'), text(row, 'subject')), { percent: bigint(row, 'percent'), base: baseOf(row) }]),
  );
}

export function ceilingKey(campaignId: number, subject: string): string {
  return `${campaignId} ${subject}`;
}

function baseOf(row: Row): Ceiling['base'] {
  const { base } = row;
  if (base === 'GOOD_OR_ABOVE' || base === 'GOOD' || base === 'ALL') return base;
  throw new TypeError(`expected the base of a ceiling, found ${String(base)}`);
}
