import type { WriteContext } from '../context';
import { integer } from '../database/rows';
import { formatDecimal } from '../decimal';
import type { FieldFault } from '../errors';
import { fault } from '../errors';
import { recordId } from '../record/values';
import type { Values } from '../record/write';
import type { DistributionFault } from './distribution';
import { distributionFaults } from './distribution';
import { distributionOf, PART_COLUMNS } from './evaluation.row';

const GROUP_COLUMNS = ['measure', 'total', ...Object.values(PART_COLUMNS)] as const;

/** What is wrong with an evaluation as it would become. */
export async function evaluationFaults(values: Values, ctx: WriteContext): Promise<FieldFault[]> {
  return [...(values['kind'] === 'BODY' ? bodyFaults(values) : groupFaults(values)), ...(await campaignFaults(values, ctx))];
}

/** One body has a grade, and no parts. */
function bodyFaults(values: Values): FieldFault[] {
  return [
    ...(isGiven(values['grade']) ? [] : [fault('input.grade', 'required', {})]),
    ...GROUP_COLUMNS.filter((column) => isGiven(values[column])).map((column) => fault(`input.${column}`, 'onlyForGroups', {})),
  ];
}

function groupFaults(values: Values): FieldFault[] {
  const grade = isGiven(values['grade']) ? [fault('input.grade', 'onlyForBodies', {})] : [];
  const distribution = distributionOf(values);
  if (!distribution) return [...grade, fault('input.measure', 'required', {})];
  return [...grade, ...distributionFaults(distribution).map((found) => faultOf(found))];
}

function faultOf(found: DistributionFault): FieldFault {
  switch (found.kind) {
    case 'EMPTY':
      return fault('input.excellent', 'gradesEmpty', {});
    case 'NOT_WHOLE':
      return fault(`input.${found.at === 'total' ? 'total' : PART_COLUMNS[found.at]}`, 'wholeNumber', {});
    case 'EXCEEDS':
      return fault('input.excellent', 'partsExceedWhole', { sum: formatDecimal(found.sum), whole: formatDecimal(found.whole) });
  }
}

async function campaignFaults({ campaignId, year }: Values, ctx: WriteContext): Promise<FieldFault[]> {
  if (!isGiven(campaignId)) return [];
  const [campaign] = await ctx.tx.rows('SELECT `year` FROM `campaign` WHERE `id` = ?', [recordId(String(campaignId))]);
  if (!campaign || integer(campaign, 'year') === Number(year)) return [];
  return [fault('input.year', 'otherYear', { year: integer(campaign, 'year') })];
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
