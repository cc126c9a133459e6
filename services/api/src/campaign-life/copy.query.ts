import type { Dialect } from '../database/dialect';
import type { Parameter } from '../database/rows';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import type { Span } from './phase-dates';

/** More would overflow the whole numbers that the databases count in. */
export const TARGET_PERCENT_MAX = decimal(500);
const HUNDRED_PERCENT = 1_000_000n;

/** A condition in SQL with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/**
 * Whose targets (`t`, of organizations `o`) go over into a campaign with these dates: who still exists when it begins, and is a member during it
 * of a cluster that the earlier campaign ranked. Who never was a member of these is not in question and goes over as well.
 */
export function currentMembers(fromId: number, { startsOn, endsOn }: Span): Condition {
  const membership = (current: string): string =>
    `EXISTS (SELECT 1 FROM \`cluster_member\` m JOIN \`ranking\` k ON k.\`clusterId\` = m.\`clusterId\`
       WHERE m.\`organizationId\` = t.\`organizationId\` AND k.\`campaignId\` = ?${current})`;
  return {
    sql: `(o.\`dissolvedOn\` IS NULL OR o.\`dissolvedOn\` >= ?)
      AND (NOT ${membership('')} OR ${membership(' AND m.`joinedOn` <= ? AND (m.`leftOn` IS NULL OR m.`leftOn` >= ?)')})`,
    parameters: [startsOn, fromId, fromId, endsOn, startsOn],
  };
}

/** A BIGINT of ten-thousandths at so many percent, rounded half away from zero to a ten-thousandth, in whole numbers alone. */
export function scaledSql(dialect: Dialect, column: string, percent: Decimal): string {
  if (percent === HUNDRED_PERCENT) return column;
  const divide = (a: string): string => (dialect === 'mysql' ? `((${a}) DIV ${HUNDRED_PERCENT})` : `((${a}) / ${HUNDRED_PERCENT})`);
  const scaled = (a: string): string =>
    `(${divide(a)} * ${percent} + ${divide(`((${a}) % ${HUNDRED_PERCENT}) * ${percent} + ${HUNDRED_PERCENT / 2n}`)})`;
  return `CASE WHEN ${column} < 0 THEN -${scaled(`-${column}`)} ELSE ${scaled(column)} END`;
}
