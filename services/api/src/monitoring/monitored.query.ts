import { Criterion } from '../campaign/criterion.entity';
import { Target } from '../campaign/target.entity';
import { bigintAsText, exactSum, readExactSum } from '../database/dialect';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { multiplyDivide } from '../decimal';
import { refusal } from '../errors';
import type { ReadContext } from '../record/load';
import type { Model } from '../record/model';
import { modelOf } from '../record/model';
import type { Scope } from '../record/scope';
import { scopeOf } from '../record/scope';
import type { Where } from '../record/where';
import { conditionSql, statementOf } from '../record/where';
import { monthsOn } from './due';

/** So many targets are looked at in one question. */
export const MONITORED_MAX = 50_000;

/** A target with an assigned value, and what its results come to by a day. */
export interface Monitored {
  readonly id: number;
  readonly organizationId: number;
  readonly departmentId: number;
  readonly direction: string;
  readonly aggregation: string;
  readonly frequency: string | null;
  readonly expectation: string | null;
  readonly target: Decimal;
  readonly baseline: Decimal | null;
  readonly actual: Decimal | null;
  /** The months that were reported, rejected ones left out, ascending. */
  readonly reported: readonly string[];
  /** The months whose report was rejected. */
  readonly rejected: readonly string[];
}

/**
 * The targets of a campaign that someone sees and that have an assigned value, with their results up to a month: one statement, whatever their
 * number. In the order of the organizations' names, then of the scoring sheet.
 */
export async function readMonitored(ctx: ReadContext, campaign: Row, where: Where, untilMonth: string): Promise<Monitored[]> {
  const scope = scopeOf(modelOf(Target), statementOf(ctx.reader.dialect, ctx.visible, ctx.clock));
  const criterion = joined(scope, modelOf(Target), 'criterion');
  const indicator = joined(criterion, modelOf(Criterion), 'indicator');
  const organization = joined(scope, modelOf(Target), 'organization');
  const campaignId = integer(campaign, 'id');
  const condition = conditionSql(scope, { and: [{ value: { ne: null } }, { criterion: { campaignId: { eq: String(campaignId) } } }, where] });
  const first = `${text(campaign, 'startsOn').slice(0, 8)}01`;
  const exact = (expression: string, name: string): string => `${bigintAsText(scope.dialect, expression)} AS \`${name}\``;
  const rows = await ctx.reader.rows(
    `SELECT ${scope.column('id')} AS \`id\`, ${scope.column('organizationId')} AS \`organizationId\`, ${criterion.column('departmentId')} AS \`departmentId\`,
       ${criterion.column('frequency')} AS \`frequency\`, ${criterion.column('expectation')} AS \`expectation\`,
       ${indicator.column('direction')} AS \`direction\`, ${indicator.column('aggregation')} AS \`aggregation\`,
       ${exact(scope.column('value'), 'target')}, ${exact(scope.column('baseline'), 'baseline')},
       g.\`sum\`, g.\`count\`, ${exact('g.`max`', 'max')}, ${exact('l.`value`', 'last')}, g.\`reported\`, g.\`rejected\`
       FROM ${scope.from()}
       LEFT JOIN (${summed(scope.dialect, campaignId, first, untilMonth)}) g ON g.\`targetId\` = ${scope.column('id')}
       LEFT JOIN \`result\` l ON l.\`targetId\` = g.\`targetId\` AND l.\`period\` = g.\`latest\`
       WHERE ${condition}
       ORDER BY ${organization.column('sortKey')}, ${organization.column('id')}, ${criterion.column('ordinal')}, ${scope.column('id')}
       LIMIT ${MONITORED_MAX + 1}`,
    scope.values(),
  );
  if (rows.length > MONITORED_MAX) throw refusal('TOO_COMPLEX', 'tooManyMonitored', { limit: MONITORED_MAX });
  return rows.map((row) => monitored(row, first));
}

/**
 * What the results of each target of the campaign add up to. The months are a set of bits, the first month the lowest: a month has one result,
 * so their sum has each bit once. The numbers and dates in it are the service's own.
 */
function summed(dialect: Scope['dialect'], campaignId: number, first: string, until: string): string {
  const place = `(SUBSTR(r.\`period\`, 1, 4) * 12 + SUBSTR(r.\`period\`, 6, 2) - ${Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7))})`;
  const counts = "r.`state` <> 'REJECTED'";
  const counted = (expression: string): string => `CASE WHEN ${counts} THEN ${expression} END`;
  return `SELECT r.\`targetId\`, ${exactSum(dialect, counted('r.`value`'))} AS \`sum\`, COUNT(${counted('1')}) AS \`count\`, MAX(${counted('r.`value`')}) AS \`max\`,
       MAX(${counted('r.`period`')}) AS \`latest\`, ${bits(dialect, counted(`1 << ${place}`))} AS \`reported\`,
       ${bits(dialect, `CASE WHEN ${counts} THEN 0 ELSE 1 << ${place} END`)} AS \`rejected\`
     FROM \`criterion\` c JOIN \`target\` t ON t.\`criterionId\` = c.\`id\` JOIN \`result\` r ON r.\`targetId\` = t.\`id\`
     WHERE c.\`campaignId\` = ${campaignId} AND r.\`period\` >= '${first}' AND r.\`period\` <= '${until}' GROUP BY r.\`targetId\``;
}

function bits(dialect: Scope['dialect'], expression: string): string {
  return dialect === 'sqlite' ? `CAST(SUM(${expression}) AS TEXT)` : `CAST(SUM(${expression}) AS CHAR)`;
}

function joined(scope: Scope, model: Model, property: string): Scope {
  const relation = model.toOne.get(property);
  if (!relation) throw new Error(`expected "${property}" to be a relation of ${model.name}`);
  return scope.join(relation);
}

function monitored(row: Row, first: string): Monitored {
  const target = bigintOrNull(row, 'target');
  if (target === null) throw new Error('expected a target with an assigned value to be monitored');
  return {
    id: integer(row, 'id'),
    organizationId: integer(row, 'organizationId'),
    departmentId: integer(row, 'departmentId'),
    direction: text(row, 'direction'),
    aggregation: text(row, 'aggregation'),
    frequency: textOrNull(row, 'frequency'),
    expectation: textOrNull(row, 'expectation'),
    target,
    baseline: bigintOrNull(row, 'baseline'),
    actual: actualOf(row),
    reported: monthsIn(row['reported'], first),
    rejected: monthsIn(row['rejected'], first),
  };
}

/** The same as campaign/achievement.ts has it, from what the database has added up. */
function actualOf(row: Row): Decimal | null {
  if (row['count'] === null || integer(row, 'count') === 0) return null;
  switch (text(row, 'aggregation')) {
    case 'SUM':
      return readExactSum(row['sum']);
    case 'AVERAGE':
      return multiplyDivide(readExactSum(row['sum']) ?? 0n, 1n, BigInt(integer(row, 'count')));
    case 'MAX':
      return bigintOrNull(row, 'max');
    default:
      return bigintOrNull(row, 'last');
  }
}

function monthsIn(set: unknown, first: string): string[] {
  const months: string[] = [];
  for (let left = BigInt(String(set ?? '0')), index = 0; left > 0n; left >>= 1n, index += 1) if (left & 1n) months.push(monthsOn(first, index));
  return months;
}
