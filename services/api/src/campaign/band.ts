import type { Decimal } from '../decimal';

/** A step of a scale: from this achievement on (inclusive), until the next band begins, the score is this. The last band is open. */
export interface Band {
  /** In percent. */
  readonly fromPercent: Decimal;
  /** In points. */
  readonly score: Decimal;
}

export interface BandFault {
  /** Position of the band at fault; 0 for EMPTY. */
  readonly index: number;
  readonly fault: 'EMPTY' | 'STARTS_ABOVE_ZERO' | 'NOT_ASCENDING' | 'NEGATIVE_SCORE' | 'SCORE_ABOVE_MAX';
}

/**
 * All faults of a scale; none means that bandScore gives a score between 0 and maxScore for every achievement from 0 % on.
 * Thresholds must ascend strictly from one at 0 % or lower. Scores need not ascend: some scales punish going over.
 */
export function checkBands(bands: readonly Band[], maxScore: Decimal): readonly BandFault[] {
  if (bands.length === 0) return [{ index: 0, fault: 'EMPTY' }];
  return bands.flatMap((band, index) => checkBand(band, index, bands[index - 1], maxScore));
}

/** The score of the band that the achievement lies in; 0 below the first. Expects a scale in which checkBands found no fault. */
export function bandScore(bands: readonly Band[], percent: Decimal): Decimal {
  return bands.findLast((band) => band.fromPercent <= percent)?.score ?? 0n;
}

function checkBand(band: Band, index: number, previous: Band | undefined, maxScore: Decimal): readonly BandFault[] {
  const faults: BandFault[] = [];
  if (previous === undefined && band.fromPercent > 0n) faults.push({ index, fault: 'STARTS_ABOVE_ZERO' });
  if (previous !== undefined && band.fromPercent <= previous.fromPercent) faults.push({ index, fault: 'NOT_ASCENDING' });
  if (band.score < 0n) faults.push({ index, fault: 'NEGATIVE_SCORE' });
  if (band.score > maxScore) faults.push({ index, fault: 'SCORE_ABOVE_MAX' });
  return faults;
}

/** The bands of a criterion as its column holds them. */
export function readBands(json: string | null): Band[] {
  const pairs: unknown = JSON.parse(json ?? '[]');
  if (!Array.isArray(pairs)) throw new TypeError(`expected a list of bands, found ${json}`);
  return pairs.map(([fromPercent, score]: [string, string]) => ({ fromPercent: BigInt(fromPercent), score: BigInt(score) }));
}

export function writeBands(bands: readonly Band[]): string | null {
  return bands.length === 0 ? null : JSON.stringify(bands.map(({ fromPercent, score }) => [String(fromPercent), String(score)]));
}
