import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import type { Ceiling } from './ceiling';
import { checkCeiling } from './ceiling';
import type { Distribution, Measure } from './distribution';

const USUAL: Ceiling = { percent: decimal(20), base: 'GOOD_OR_ABOVE' };

function graded(measure: Measure, excellent: string | null, good: string | null, total: string | null = null): Distribution {
  return {
    measure,
    total: total === null ? null : decimal(total),
    parts: {
      EXCELLENT: excellent === null ? null : decimal(excellent),
      GOOD: good === null ? null : decimal(good),
      COMPLETED: null,
      NOT_COMPLETED: null,
    },
  };
}

describe('the usual ceiling, 20 % of those graded good or above,', () => {
  test('is kept by 14.5 % excellent and 77.3 % good: 15.8 % of 91.8 %', () => {
    expect(checkCeiling(graded('PERCENT', '14.5', '77.3'), USUAL)).toEqual({
      allowed: decimal('18.36'),
      actualPercent: decimal('15.7952'),
      isExceeded: false,
    });
  });

  test('is exceeded by 3 of 14 cells: 21.4 %, where 2 are allowed', () => {
    expect(checkCeiling(graded('COUNT', '3', '11'), USUAL)).toEqual({ allowed: decimal(2), actualPercent: decimal('21.4286'), isExceeded: true });
  });

  test.each([
    ['2', '8', '2', false],
    ['2', '7', '1', true],
    ['0', '0', '0', false],
    ['1', '0', '0', true],
    ['20', '80', '20', false],
    ['21', '79', '20', true],
  ])('%s excellent beside %s good: %s allowed, exceeded %s', (excellent, good, allowed, isExceeded) => {
    expect(checkCeiling(graded('COUNT', excellent, good), USUAL)).toMatchObject({ allowed: decimal(allowed), isExceeded });
  });

  test('says nothing where the good ones, or the excellent ones, are not stated', () => {
    expect(checkCeiling(graded('COUNT', '3', null), USUAL)).toBeNull();
    expect(checkCeiling(graded('COUNT', null, '3'), USUAL)).toBeNull();
  });
});

test('a ceiling of all takes the stated total, and one of the good ones leaves the excellent out of it', () => {
  const of = (base: Ceiling['base']) => checkCeiling(graded('COUNT', '3', '11', '20'), { percent: decimal(20), base });
  expect(of('ALL')).toEqual({ allowed: decimal(4), actualPercent: decimal(15), isExceeded: false });
  expect(of('GOOD')).toEqual({ allowed: decimal(2), actualPercent: decimal('27.2727'), isExceeded: true });
  expect(checkCeiling(graded('COUNT', '1', '0'), { percent: decimal(20), base: 'GOOD' })).toEqual({
    allowed: 0n,
    actualPercent: null,
    isExceeded: true,
  });
});

test('of people, exactly those above the allowed number exceed, whatever the ceiling', () => {
  const people = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(people, people, fc.bigInt({ min: 0n, max: 1_000_000n }), (excellent, good, percent) => {
      const check = checkCeiling(graded('COUNT', String(excellent), String(good)), { percent, base: 'GOOD_OR_ABOVE' });
      expect(check?.isExceeded).toBe(decimal(excellent) > (check?.allowed ?? 0n));
    }),
  );
});
