import type { Decimal } from '../decimal';

/** The most tie-breaking criteria that a ranking may name. */
export const TIE_BREAKERS_MAX = 8;

/** Characters for each tie-breaking score: a key has at most 8 × 20 = 160, room enough in varchar(200). */
export const TIE_BREAK_WIDTH = 20;

const OFFSET = 10n ** 19n;
const INT64_MAX = 2n ** 63n - 1n;

/**
 * A text whose order is the order of the scores, compared from the left, so that a database index can sort by it: the better list has the
 * greater text. A missing score is lower than any other, negative ones included. No tie-breakers give ''. Only digits, so every collation agrees.
 * Keys are comparable between lists of equal length, that is within one ranking.
 *
 * Each score (ten-thousandths, a signed 64-bit number) is written plus 10^19 in 20 digits; a missing one as zeros.
 */
export function tieBreakKey(scores: readonly (Decimal | null)[]): string {
  if (scores.length > TIE_BREAKERS_MAX) throw new RangeError(`expected at most ${TIE_BREAKERS_MAX} tie-breaking scores, found ${scores.length}`);
  return scores.map(digits).join('');
}

function digits(score: Decimal | null): string {
  if (score === null) return '0'.repeat(TIE_BREAK_WIDTH);
  if (score > INT64_MAX || score < -INT64_MAX) throw new RangeError(`expected a tie-breaking score of at most 64 bits, found ${score}`);
  return String(score + OFFSET).padStart(TIE_BREAK_WIDTH, '0');
}
