import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';
import type { Place } from './rank';
import { compareEntries } from './rank';

/** One criterion of a standing, as it was scored. */
export interface CriterionLine {
  readonly criterionId: number;
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** In percent. */
  readonly achievement: Decimal | null;
  readonly score: Decimal | null;
  readonly maxScore: Decimal;
}

export interface ExplainedLine extends CriterionLine {
  /** The part of all the lines' points that comes from this one, in percent, rounded by itself; null while nothing has given points. */
  readonly share: Decimal | null;
  /** Points still missing to maxScore; 0 where a bonus went beyond it. */
  readonly pointsMissing: Decimal;
}

export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  readonly pointsToNextRank: Decimal | null;
}

const HUNDRED = decimal(100);

/** Why an organization stands where it does, and what is missing to the next rank; `nextAbove` as for pointsToNextRank. */
export function explain(lines: readonly CriterionLine[], own: Place, nextAbove: Place | null): Explanation {
  const total = lines.reduce((points, { score }) => points + (score ?? 0n), 0n);
  return { lines: lines.map((line) => explainLine(line, total)), pointsToNextRank: pointsToNextRank(own, nextAbove) };
}

/**
 * The least that would give a better rank if nothing else changed, in points. `nextAbove` is the worst standing that is better than one's own,
 * null for the first.
 *
 * Without tie-breakers it is the difference: drawing level is the better rank under both tie rules. With tie-breakers it is the same if one's
 * own are as good, else one ten-thousandth more. null for the first and for one without a score, whose first score gives a rank.
 */
export function pointsToNextRank(own: Place, nextAbove: Place | null): Decimal | null {
  if (own.score === null || nextAbove === null || nextAbove.score === null) return null;
  if (compareEntries(nextAbove, own) >= 0) throw new RangeError('expected the standing above to be better than the own one, found it equal or worse');
  const difference = nextAbove.score - own.score;
  return own.tieBreak >= nextAbove.tieBreak ? difference : difference + 1n;
}

function explainLine(line: CriterionLine, total: Decimal): ExplainedLine {
  const score = line.score ?? 0n;
  return {
    ...line,
    share: total <= 0n ? null : multiplyDivide(score, HUNDRED, total),
    pointsMissing: score < line.maxScore ? line.maxScore - score : 0n,
  };
}
