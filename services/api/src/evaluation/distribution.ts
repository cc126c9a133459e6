import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';

/** The four grades of quality, best first. */
export const GRADES = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'] as const;
export type Grade = (typeof GRADES)[number];
export type Measure = 'COUNT' | 'PERCENT';

/** How a group falls into grades; a part that nobody stated is null. */
export interface Distribution {
  readonly measure: Measure;
  /** How many there are in all, where that is stated. */
  readonly total: Decimal | null;
  readonly parts: Readonly<Record<Grade, Decimal | null>>;
}

export type DistributionFault =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NOT_WHOLE'; readonly at: Grade | 'total' }
  | { readonly kind: 'EXCEEDS'; readonly sum: Decimal; readonly whole: Decimal };

const ONE = decimal(1);
export const HUNDRED = decimal(100);

/** What is wrong with a distribution: no part at all, a split person, or parts that are more than the whole. Less than the whole is no fault. */
export function distributionFaults({ measure, total, parts }: Distribution): DistributionFault[] {
  if (GRADES.every((grade) => parts[grade] === null)) return [{ kind: 'EMPTY' }];
  const split: DistributionFault[] = [
    ...(measure === 'COUNT' ? GRADES : []).filter((grade) => (parts[grade] ?? 0n) % ONE !== 0n).map((at) => ({ kind: 'NOT_WHOLE', at }) as const),
    ...(total !== null && total % ONE !== 0n ? [{ kind: 'NOT_WHOLE', at: 'total' } as const] : []),
  ];
  const whole = measure === 'PERCENT' ? HUNDRED : total;
  const sum = sumOf(parts);
  return whole !== null && sum > whole ? [...split, { kind: 'EXCEEDS', sum, whole }] : split;
}

/** All stated parts together. */
export function sumOf(parts: Distribution['parts']): Decimal {
  return GRADES.reduce((sum, grade) => sum + (parts[grade] ?? 0n), 0n);
}

/** What no grade is stated for: 0.4 of 14.5 + 77.3 + 7.8 %. Null where the whole is not stated. */
export function unstatedOf({ measure, total, parts }: Distribution): Decimal | null {
  const whole = measure === 'PERCENT' ? HUNDRED : total;
  return whole === null ? null : whole - sumOf(parts);
}

/** The whole that shares are taken of: 100 %, the stated total, or else all that is stated. */
export function wholeOf({ measure, total, parts }: Distribution): Decimal {
  return measure === 'PERCENT' ? HUNDRED : (total ?? sumOf(parts));
}

/** A part in percent of the whole, rounded half away from zero to four places; null of an empty whole. */
export function percentOf(part: Decimal, distribution: Distribution): Decimal | null {
  const whole = wholeOf(distribution);
  return whole === 0n ? null : multiplyDivide(part, HUNDRED, whole);
}
