import type { Decimal } from '../decimal';
import { DECIMAL_MAX, decimal, multiplyDivide } from '../decimal';

export type Direction = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';

/** How the results of a year's months become one actual value. */
export type Aggregation = 'SUM' | 'LAST' | 'AVERAGE' | 'MAX';

/** đạt / vượt / không đạt */
export type Outcome = 'MET' | 'EXCEEDED' | 'MISSED';

export interface Achievement {
  /** In percent (343 % is 3430000n); null where nothing was reported or no finite percent says it truly. */
  readonly percent: Decimal | null;
  /** null only where target or actual is missing. */
  readonly outcome: Outcome | null;
}

export interface PeriodValue {
  /** First day of the month, '2020-05-01'. */
  readonly period: string;
  readonly value: Decimal;
}

const HUNDRED = decimal(100);

/**
 * The actual value of a target, from at most one value for each period, in any order; null when there is none.
 * AVERAGE is over the periods reported, rounded once, half away from zero, to four places. LAST is the latest period's.
 * A SUM may pass DECIMAL_MAX: who stores it checks.
 */
export function aggregate(aggregation: Aggregation, values: readonly PeriodValue[]): Decimal | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  switch (aggregation) {
    case 'SUM':
      return sum(values);
    case 'AVERAGE':
      return multiplyDivide(sum(values), 1n, BigInt(values.length));
    case 'LAST':
      return rest.reduce((latest, next) => (next.period > latest.period ? next : latest), first).value;
    case 'MAX':
      return rest.reduce((greatest, next) => (next.value > greatest.value ? next : greatest), first).value;
  }
}

/**
 * Achievement and outcome of a target (design, section 5): higher is better → actual / target, lower is better → target / actual.
 *
 * The outcome compares actual with target exactly, never the rounded percent. The percent is
 * - 100 when both are equal, both zero included;
 * - null, with the outcome stated, where the quotient is infinite or says the opposite of what happened: higher is better with a target
 *   of zero or below, lower is better with an actual of zero or below or a target below zero; also beyond DECIMAL_MAX;
 * - negative for a negative actual against a positive target (higher is better): a loss where a gain was asked for;
 * - 0 for a target of zero that should not have been passed but was (lower is better).
 */
export function achievement(direction: Direction, target: Decimal | null, actual: Decimal | null): Achievement {
  if (target === null || actual === null) return { percent: null, outcome: null };
  if (target === actual) return { percent: HUNDRED, outcome: 'MET' };
  const higher = direction === 'HIGHER_IS_BETTER';
  const outcome = actual > target === higher ? 'EXCEEDED' : 'MISSED';
  return { percent: higher ? quotient(actual, target) : lowerQuotient(target, actual), outcome };
}

function lowerQuotient(target: Decimal, actual: Decimal): Decimal | null {
  return target < 0n ? null : quotient(target, actual);
}

function quotient(part: Decimal, whole: Decimal): Decimal | null {
  if (whole <= 0n) return null;
  const percent = multiplyDivide(part, HUNDRED, whole);
  return percent > DECIMAL_MAX || percent < -DECIMAL_MAX ? null : percent;
}

function sum(values: readonly PeriodValue[]): Decimal {
  return values.reduce((total, { value }) => total + value, 0n);
}
