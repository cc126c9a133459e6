import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';

/** A department's contribution to the overall ranking by scores. */
export interface WeightedScore {
  readonly weight: Decimal;
  readonly score: Decimal | null;
}

/** A department's contribution to the overall ranking by ranks. */
export interface WeightedRank {
  readonly weight: Decimal;
  readonly rank: number | null;
  /** Standings in the department's ranking, the unranked included: were they left out, one more score would change everybody's points. */
  readonly size: number;
}

const ONE = decimal(1);

/** An organization's score in a department's ranking: the sum over its targets. Unscored targets add nothing; null when none is scored. */
export function departmentScore(targetScores: readonly (Decimal | null)[]): Decimal | null {
  const scored = targetScores.filter((score) => score !== null);
  return scored.length === 0 ? null : scored.reduce((total, score) => total + score, 0n);
}

/** Overall score by department scores: Σ weight × score, rounded once to four places; departments without a score add nothing; null when none has. */
export function overallByScores(parts: readonly WeightedScore[]): Decimal | null {
  return weightedSum(parts.map(({ weight, score }) => ({ weight, value: score })));
}

/**
 * Overall score by department ranks: Σ weight × (size + 1 − rank), so that more is better as everywhere and the first of 14 gives 14 × weight.
 * With every department ranked this orders as the smallest weighted sum of ranks does. Departments without a rank add nothing; null when none has.
 */
export function overallByRanks(parts: readonly WeightedRank[]): Decimal | null {
  return weightedSum(parts.map(({ weight, rank, size }) => ({ weight, value: rank === null ? null : BigInt(size + 1 - rank) * ONE })));
}

function weightedSum(parts: readonly { readonly weight: Decimal; readonly value: Decimal | null }[]): Decimal | null {
  const products = parts.flatMap(({ weight, value }) => (value === null ? [] : [weight * value]));
  if (products.length === 0) return null;
  return multiplyDivide(
    products.reduce((total, product) => total + product, 0n),
    1n,
    ONE,
  );
}
