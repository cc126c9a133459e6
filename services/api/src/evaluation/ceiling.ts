import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';
import type { Distribution } from './distribution';
import { HUNDRED, wholeOf } from './distribution';

/** What the ceiling is a percentage of: all graded good or above (the usual), the good ones alone, or everyone. */
export type CeilingBase = 'GOOD_OR_ABOVE' | 'GOOD' | 'ALL';

/** How many may be excellent. */
export interface Ceiling {
  readonly percent: Decimal;
  readonly base: CeilingBase;
}

export interface CeilingCheck {
  /** The most that may be excellent: people, rounded down, as nobody is split; or a share, rounded down to four places. */
  readonly allowed: Decimal;
  /** The excellent ones in percent of the base, rounded half away from zero to four places; null where the base is empty. */
  readonly actualPercent: Decimal | null;
  readonly isExceeded: boolean;
}

const ONE = decimal(1);

/**
 * Whether a distribution keeps the ceiling; null where what is stated does not say it. Decided on the exact numbers, before any rounding:
 * excellent × 100 ≤ percent × base. 14.5 % of 91.8 % is 15.8 %: kept at 20. 3 of 14 are 21.4 %: exceeded, as at most 2 are allowed.
 */
export function checkCeiling(distribution: Distribution, { percent, base }: Ceiling): CeilingCheck | null {
  const { EXCELLENT: excellent } = distribution.parts;
  const of = baseOf(distribution, base);
  if (excellent === null || of === null) return null;
  const limit = (percent * of) / HUNDRED;
  return {
    allowed: distribution.measure === 'COUNT' ? limit - (limit % ONE) : limit,
    actualPercent: of === 0n ? null : multiplyDivide(excellent, HUNDRED, of),
    isExceeded: excellent * HUNDRED > percent * of,
  };
}

function baseOf(distribution: Distribution, base: CeilingBase): Decimal | null {
  const { EXCELLENT: excellent, GOOD: good } = distribution.parts;
  if (base === 'ALL') return wholeOf(distribution);
  if (excellent === null || good === null) return null;
  return base === 'GOOD' ? good : excellent + good;
}
