import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import type { CriterionLine } from './explain';
import { explain, pointsToNextRank } from './explain';
import type { Entry, TieRule } from './rank';
import { compareEntries, rankAll } from './rank';
import { tieBreakKey } from './tie-break';

const line = (criterionId: number, score: string | null, maxScore: string): CriterionLine => ({
  criterionId,
  target: decimal(100),
  actual: decimal(50),
  achievement: decimal(50),
  score: score === null ? null : decimal(score),
  maxScore: decimal(maxScore),
});
const place = (score: string | null, tieBreak = '') => ({ score: score === null ? null : decimal(score), tieBreak });
/** What the caller reads: the worst of the better ones. */
const nextAbove = (own: Entry, entries: readonly Entry[]) =>
  entries
    .filter((entry) => compareEntries(entry, own) < 0)
    .toSorted(compareEntries)
    .at(-1) ?? null;

describe('the lines', () => {
  test('say what share of the points each gave and what it could still give', () => {
    const { lines } = explain([line(1, '30', '40'), line(2, '10', '10'), line(3, null, '5'), line(4, '0', '5')], place('40'), null);
    expect(lines.map(({ share }) => share)).toEqual([decimal(75), decimal(25), 0n, 0n]);
    expect(lines.map(({ pointsMissing }) => pointsMissing)).toEqual([decimal(10), 0n, decimal(5), decimal(5)]);
  });

  test('keep what was scored', () => {
    expect(explain([line(7, '3', '4')], place('3'), null).lines).toEqual([{ ...line(7, '3', '4'), share: decimal(100), pointsMissing: decimal(1) }]);
  });

  test('have no shares while nothing has given points, and miss nothing beyond the maximum', () => {
    expect(explain([line(1, '0', '5'), line(2, null, '5')], place(null), null).lines.map(({ share }) => share)).toEqual([null, null]);
    expect(explain([line(1, '12', '10')], place('12'), null).lines[0]?.pointsMissing).toBe(0n);
  });

  test('have shares that add up to a hundred, but for the rounding of each', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 }), (scores) => {
        const lines = scores.map((score, criterionId) => ({ ...line(criterionId, null, '10'), score }));
        const sum = explain(lines, place('1'), null).lines.reduce((total, { share }) => total + (share ?? 0n), 0n);
        const error = sum - decimal(100);
        expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(BigInt(scores.length));
      }),
    );
  });
});

describe('points to the next rank', () => {
  test.each([
    [place('962.25'), place('970'), '7.75'],
    [place('962.25'), place('962.2501'), '0.0001'],
    [place('-3'), place('0'), '3'],
    [place('90', tieBreakKey([5n])), place('92', tieBreakKey([5n])), '2'],
    [place('90', tieBreakKey([6n])), place('92', tieBreakKey([5n])), '2'],
    [place('90', tieBreakKey([4n])), place('92', tieBreakKey([5n])), '2.0001'],
    [place('90', tieBreakKey([4n])), place('90', tieBreakKey([5n])), '0.0001'],
  ])('from %p to %p: %s', (own, above, points) => {
    expect(pointsToNextRank(own, above)).toBe(decimal(points));
    expect(explain([], own, above).pointsToNextRank).toBe(decimal(points));
  });

  test('nobody above, or no score yet: nothing to say', () => {
    expect(pointsToNextRank(place('90'), null)).toBeNull();
    expect(pointsToNextRank(place(null), place('90'))).toBeNull();
  });

  test('an equal or worse one handed in as "above" is a programming error', () => {
    expect(() => pointsToNextRank(place('90'), place('90'))).toThrow(RangeError);
    expect(() => pointsToNextRank(place('90'), place('89'))).toThrow(RangeError);
  });

  const entries = fc.uniqueArray(
    fc.record({
      id: fc.nat(),
      score: fc.option(fc.bigInt({ min: 0n, max: 9n }), { nil: null }),
      tieBreak: fc.bigInt({ min: 0n, max: 2n }).map((score) => tieBreakKey([score])),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 9 },
  );

  test('exactly that many give a better rank under both tie rules, one ten-thousandth less does not', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom<TieRule>('STANDARD', 'DENSE'), (league, tieRule) => {
        const rankWith = (id: number, extra: bigint) => {
          const changed = league.map((entry) => (entry.id === id && entry.score !== null ? { ...entry, score: entry.score + extra } : entry));
          return rankAll(changed, tieRule).get(id) ?? 0;
        };
        for (const own of league) {
          const points = pointsToNextRank(own, nextAbove(own, league));
          const now = rankWith(own.id, 0n);
          if (points === null) expect(now).toBeLessThanOrEqual(1);
          else {
            expect(rankWith(own.id, points)).toBeLessThan(now);
            expect(rankWith(own.id, points - 1n)).toBe(now);
          }
        }
      }),
    );
  });
});
