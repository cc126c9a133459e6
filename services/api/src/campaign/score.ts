import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';
import type { Achievement } from './achievement';
import type { Band } from './band';
import { bandScore } from './band';

export type ScoringRule = 'PROPORTIONAL' | 'PASS_FAIL' | 'BANDS' | 'MANUAL';

/** What a criterion says about scoring. Points and percents are decimals, none negative. */
export interface CriterionRule {
  readonly rule: ScoringRule;
  /** Points for 100 %. */
  readonly maxScore: Decimal;
  /** PROPORTIONAL: achievement beyond this percent counts no more. Below 100 it also limits the base; at 100 there is no bonus. */
  readonly capPercent: Decimal;
  /** PROPORTIONAL: the most points that can be added beyond 100 %. */
  readonly bonusMax: Decimal;
  /** BANDS: the scale, free of faults (checkBands); not read by the other rules. */
  readonly bands: readonly Band[];
}

const HUNDRED = decimal(100);

/**
 * Points of one target (design, section 5), after subtracting the penalty (not negative) but never below zero.
 * null when there is nothing to score: no achievement, or no entered score for MANUAL. A penalty alone makes no score.
 *
 * - PROPORTIONAL: maxScore × achievement up to 100 %, plus a bonus of maxScore × what lies beyond 100 %, at most bonusMax.
 *   It counts from the percent as stated, with four places, so that a reader can check it by hand.
 * - PASS_FAIL: maxScore if met or exceeded, else zero.
 * - BANDS: the score of the band. capPercent does not apply.
 * - MANUAL: the score that the department entered, as it is. The other rules ignore an entered score.
 *
 * A target exceeded beyond any percent (a zero target) counts as capPercent, or as the last band; one missed so counts as 0 %.
 */
export function score(criterion: CriterionRule, achieved: Achievement, enteredScore: Decimal | null, penalty: Decimal): Decimal | null {
  const points = criterion.rule === 'MANUAL' ? enteredScore : earned(criterion, criterion.rule, achieved);
  return points === null ? null : greater(points - penalty, 0n);
}

function earned(criterion: CriterionRule, rule: Exclude<ScoringRule, 'MANUAL'>, { percent, outcome }: Achievement): Decimal | null {
  if (outcome === null) return null;
  const boundless = percent === null && outcome === 'EXCEEDED';
  switch (rule) {
    case 'PASS_FAIL':
      return outcome === 'MISSED' ? 0n : criterion.maxScore;
    case 'PROPORTIONAL':
      return proportional(criterion, boundless ? criterion.capPercent : (percent ?? 0n));
    case 'BANDS':
      return boundless ? (criterion.bands.at(-1)?.score ?? 0n) : bandScore(criterion.bands, percent ?? 0n);
  }
}

function proportional({ maxScore, capPercent, bonusMax }: CriterionRule, percent: Decimal): Decimal {
  const counted = lesser(percent, capPercent);
  const base = multiplyDivide(maxScore, lesser(counted, HUNDRED), HUNDRED);
  const bonus = multiplyDivide(maxScore, greater(counted - HUNDRED, 0n), HUNDRED);
  return base + lesser(bonus, bonusMax);
}

function lesser(a: Decimal, b: Decimal): Decimal {
  return a < b ? a : b;
}

function greater(a: Decimal, b: Decimal): Decimal {
  return a > b ? a : b;
}
