import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import { departmentScore, overallByRanks, overallByScores } from './aggregate-scores';

const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const weights = fc.bigInt({ min: 0n, max: decimal(10) });

describe("a department's score", () => {
  test('is the sum over its targets, the unscored left out', () => {
    expect(departmentScore([decimal('9.5'), null, decimal(0), decimal('0.25')])).toBe(decimal('9.75'));
  });

  test('zero is a score, nothing is none', () => {
    expect(departmentScore([0n, null])).toBe(0n);
    expect(departmentScore([null, null])).toBeNull();
    expect(departmentScore([])).toBeNull();
  });
});

describe('overall by scores', () => {
  test('each department counts with its weight, those without a score not at all', () => {
    const parts = [
      { weight: decimal(2), score: decimal(90) },
      { weight: decimal('0.5'), score: decimal('80.5') },
      { weight: decimal(3), score: null },
    ];
    expect(overallByScores(parts)).toBe(decimal('220.25'));
  });

  test('rounds once at the end, not for each department', () => {
    const third = { weight: decimal('0.3333'), score: decimal('0.0001') };
    expect(overallByScores([third, third])).toBe(1n);
    expect(overallByScores([third])).toBe(0n);
  });

  test('without any score there is none; a score of zero or a weight of zero is one', () => {
    expect(overallByScores([{ weight: decimal(1), score: null }])).toBeNull();
    expect(overallByScores([])).toBeNull();
    expect(overallByScores([{ weight: decimal(1), score: 0n }])).toBe(0n);
    expect(overallByScores([{ weight: 0n, score: decimal(9) }])).toBe(0n);
  });

  test('with weights of one it is the plain sum', () => {
    fc.assert(
      fc.property(fc.array(fc.option(amounts, { nil: null }), { maxLength: 8 }), (scores) => {
        expect(overallByScores(scores.map((score) => ({ weight: decimal(1), score })))).toBe(departmentScore(scores));
      }),
    );
  });
});

describe('overall by ranks', () => {
  test('first of 14 gives 14 points, last of 14 one, by weight', () => {
    expect(overallByRanks([{ weight: decimal(1), rank: 1, size: 14 }])).toBe(decimal(14));
    expect(overallByRanks([{ weight: decimal(1), rank: 14, size: 14 }])).toBe(decimal(1));
    const parts = [
      { weight: decimal(2), rank: 1, size: 14 },
      { weight: decimal('0.5'), rank: 3, size: 14 },
      { weight: decimal(9), rank: null, size: 14 },
    ];
    expect(overallByRanks(parts)).toBe(decimal(34));
  });

  test('without any rank there is no score', () => {
    expect(overallByRanks([{ weight: decimal(1), rank: null, size: 14 }])).toBeNull();
    expect(overallByRanks([])).toBeNull();
  });

  test('with all departments ranked, the smaller weighted sum of ranks is exactly the better score', () => {
    const size = 14;
    const ranks = fc.integer({ min: 1, max: size });
    fc.assert(
      fc.property(fc.array(fc.tuple(weights, ranks, ranks), { minLength: 1, maxLength: 6 }), (departments) => {
        const mine = overallByRanks(departments.map(([weight, rank]) => ({ weight, rank, size }))) ?? 0n;
        const theirs = overallByRanks(departments.map(([weight, , rank]) => ({ weight, rank, size }))) ?? 0n;
        const difference = departments.reduce((sum, [weight, own, other]) => sum + weight * BigInt(other - own), 0n);
        expect(mine - theirs).toBe(difference);
      }),
    );
  });
});
