import type { Aggregation, Direction } from '../campaign/achievement';
import type { Thresholds } from '../campaign/thresholds';
import type { Decimal } from '../decimal';
import { DECIMAL_MAX, decimal, multiplyDivide } from '../decimal';
import type { TimeGone } from './due';

export type Expectation = 'EVEN' | 'FROM_BASELINE' | 'LEVEL';

/** đúng tiến độ / chậm / có nguy cơ không đạt / chưa có số liệu / chưa đến kỳ */
export type ProgressState = 'ON_TRACK' | 'BEHIND' | 'AT_RISK' | 'NO_DATA' | 'NOT_DUE';

/** A target as its progress is judged. */
export interface Progressing {
  readonly direction: Direction;
  readonly expectation: Expectation;
  readonly target: Decimal;
  readonly baseline: Decimal | null;
  /** What the results add up to so far; null where there are none. */
  readonly actual: Decimal | null;
  readonly time: TimeGone;
  readonly thresholds: Thresholds;
}

export interface Pace {
  /** What should be reached by now, rounded to four places. */
  readonly expected: Decimal;
  /** What is reached in percent of it (what is expected in percent of what is reached, where lower is better); null where no percent says it. */
  readonly percent: Decimal | null;
  readonly state: ProgressState;
}

/** A number as numerator and denominator, so that nothing is rounded before it is compared. */
interface Exact {
  readonly over: Decimal;
  readonly under: bigint;
}

const HUNDRED = decimal(100);

/**
 * How a target stands against the time gone.
 *
 * Expected by now: EVEN, the target × time gone. FROM_BASELINE, the baseline and that share of the way from it to the target; where there is no
 * baseline, or it is as good as the target already, the target. LEVEL, the target at any time.
 *
 * Without a value: NO_DATA, or NOT_DUE while nothing had to be reported yet. With one:
 * - as good as expected, or higher is better and the target is reached: ON_TRACK
 * - else the share of what is expected decides: ON_TRACK from the campaign's first threshold on, BEHIND from the second, AT_RISK below
 * - an allowance that grows with the time (EVEN, lower is better) and is used up beyond the whole target is AT_RISK: it does not come back
 * - where no percent compares the two (one of them zero or negative), what is not as good as expected is AT_RISK
 */
export function pace(progressing: Progressing): Pace {
  const { direction, target, actual, time, thresholds } = progressing;
  const exact = expectedBy(progressing);
  const expected = multiplyDivide(exact.over, 1n, exact.under);
  if (actual === null) return { expected, percent: null, state: time.gone === 0 ? 'NOT_DUE' : 'NO_DATA' };
  const higher = direction === 'HIGHER_IS_BETTER';
  const difference = (actual * exact.under - exact.over) * (higher ? 1n : -1n);
  const [part, whole] = higher ? [actual * exact.under, exact.over] : [exact.over, actual * exact.under];
  const percent = percentOf(part, whole);
  if (!higher && progressing.expectation === 'EVEN' && actual > target) return { expected, percent, state: 'AT_RISK' };
  if (difference >= 0n || (higher && actual >= target)) return { expected, percent, state: 'ON_TRACK' };
  if (part < 0n || whole <= 0n) return { expected, percent, state: 'AT_RISK' };
  if (part * HUNDRED >= whole * thresholds.onTrackPercent) return { expected, percent, state: 'ON_TRACK' };
  return { expected, percent, state: part * HUNDRED >= whole * thresholds.behindPercent ? 'BEHIND' : 'AT_RISK' };
}

/** What is expected of a criterion that does not say it: sums grow with the time, levels move to their target, averages hold it. */
export function expectationOf(aggregation: Aggregation): Expectation {
  if (aggregation === 'SUM') return 'EVEN';
  return aggregation === 'AVERAGE' ? 'LEVEL' : 'FROM_BASELINE';
}

function expectedBy({ direction, expectation, target, baseline, time: { gone, total } }: Progressing): Exact {
  if (expectation === 'EVEN') return { over: target * BigInt(gone), under: BigInt(total) };
  const isOnTheWay = baseline !== null && (direction === 'HIGHER_IS_BETTER' ? baseline < target : baseline > target);
  if (expectation === 'LEVEL' || !isOnTheWay) return { over: target, under: 1n };
  return { over: baseline * BigInt(total - gone) + target * BigInt(gone), under: BigInt(total) };
}

function percentOf(part: bigint, whole: bigint): Decimal | null {
  if (whole <= 0n) return null;
  const percent = multiplyDivide(part, HUNDRED, whole);
  return percent > DECIMAL_MAX || percent < -DECIMAL_MAX ? null : percent;
}
