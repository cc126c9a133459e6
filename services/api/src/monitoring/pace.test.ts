import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thresholdsOf } from '../campaign/thresholds';
import { decimal, formatDecimal } from '../decimal';
import type { Expectation, Progressing } from './pace';
import { expectationOf, pace } from './pace';

const USUAL = thresholdsOf(null, null);

type Case = {
  readonly direction?: 'LOWER_IS_BETTER';
  readonly expectation?: Expectation;
  readonly target: string | number;
  readonly baseline?: string | number;
  readonly actual: string | number | null;
  readonly gone: number;
};

function progressing({ direction = undefined, expectation = 'EVEN', target, baseline, actual, gone }: Case): Progressing {
  return {
    direction: direction ?? 'HIGHER_IS_BETTER',
    expectation,
    target: decimal(target),
    baseline: baseline === undefined ? null : decimal(baseline),
    actual: actual === null ? null : decimal(actual),
    time: { gone, total: 12 },
    thresholds: USUAL,
  };
}

describe('progress against the time gone', () => {
  test.each<[string, Case, string, string | null, string]>([
    ['a sum as far as the time', { target: 1200, actual: 300, gone: 3 }, '300', '100', 'ON_TRACK'],
    ['a sum at 95 % of what is expected', { target: 1200, actual: 285, gone: 3 }, '300', '95', 'ON_TRACK'],
    ['just below 95 %', { target: 1200, actual: '284.9999', gone: 3 }, '300', '95', 'BEHIND'],
    ['at 75 %', { target: 1200, actual: 225, gone: 3 }, '300', '75', 'BEHIND'],
    ['below 75 %', { target: 1200, actual: 224, gone: 3 }, '300', '74.6667', 'AT_RISK'],
    ['an expectation that is no whole number', { target: 100, actual: '8.3333', gone: 1 }, '8.3333', '99.9996', 'ON_TRACK'],
    ['a target that is reached early', { target: 100, actual: 100, gone: 11 }, '91.6667', '109.0909', 'ON_TRACK'],
    ['no value although months are over', { target: 100, actual: null, gone: 2 }, '16.6667', null, 'NO_DATA'],
    ['no value and nothing due', { target: 100, actual: null, gone: 0 }, '0', null, 'NOT_DUE'],
    ['a loss where a gain was asked for', { target: 100, actual: -5, gone: 3 }, '25', '-20', 'AT_RISK'],
    ['a target of nothing', { target: 0, actual: 0, gone: 3 }, '0', null, 'ON_TRACK'],
    ['an allowance used as the time goes', { direction: 'LOWER_IS_BETTER', target: 4, actual: 1, gone: 3 }, '1', '100', 'ON_TRACK'],
    ['an allowance used faster', { direction: 'LOWER_IS_BETTER', target: 3, actual: 1, gone: 3 }, '0.75', '75', 'BEHIND'],
    ['an allowance used much faster', { direction: 'LOWER_IS_BETTER', target: 4, actual: 2, gone: 3 }, '1', '50', 'AT_RISK'],
    ['an allowance that is used up', { direction: 'LOWER_IS_BETTER', target: 4, actual: 5, gone: 12 }, '4', '80', 'AT_RISK'],
    ['nothing used', { direction: 'LOWER_IS_BETTER', target: 4, actual: 0, gone: 3 }, '1', null, 'ON_TRACK'],
    ['nothing allowed and nothing happened', { direction: 'LOWER_IS_BETTER', target: 0, actual: 0, gone: 3 }, '0', null, 'ON_TRACK'],
    ['nothing allowed and something happened', { direction: 'LOWER_IS_BETTER', target: 0, actual: 1, gone: 3 }, '0', '0', 'AT_RISK'],
    [
      'a level on its way from the baseline',
      { expectation: 'FROM_BASELINE', target: 90, baseline: 80, actual: '82.5', gone: 3 },
      '82.5',
      '100',
      'ON_TRACK',
    ],
    ['a level that has not moved', { expectation: 'FROM_BASELINE', target: 90, baseline: 60, actual: 60, gone: 6 }, '75', '80', 'BEHIND'],
    [
      'a baseline as good as the target',
      { expectation: 'FROM_BASELINE', target: 90, baseline: 95, actual: 89, gone: 1 },
      '90',
      '98.8889',
      'ON_TRACK',
    ],
    ['no baseline', { expectation: 'FROM_BASELINE', target: 98, actual: '97.4', gone: 3 }, '98', '99.3878', 'ON_TRACK'],
    [
      'poor households on their way down',
      { direction: 'LOWER_IS_BETTER', expectation: 'FROM_BASELINE', target: 0, baseline: 8, actual: 6, gone: 3 },
      '6',
      '100',
      'ON_TRACK',
    ],
    [
      'a level that may be above its target on the way',
      { direction: 'LOWER_IS_BETTER', expectation: 'FROM_BASELINE', target: 4, baseline: 8, actual: 8, gone: 6 },
      '6',
      '75',
      'BEHIND',
    ],
    ['an average to be held', { expectation: 'LEVEL', target: 95, actual: 71, gone: 1 }, '95', '74.7368', 'AT_RISK'],
  ])('%s', (_words, input, expected, percent, state) => {
    const found = pace(progressing(input));
    expect({ ...found, expected: formatDecimal(found.expected), percent: found.percent === null ? null : formatDecimal(found.percent) }).toEqual({
      expected,
      percent,
      state,
    });
  });

  test('the thresholds are the campaign’s own', () => {
    const input = progressing({ target: 1200, actual: 210, gone: 3 });
    const own = (onTrack: number, behind: number) => pace({ ...input, thresholds: thresholdsOf(decimal(onTrack), decimal(behind)) }).state;
    expect([own(70, 50), own(100, 70), own(100, 71)]).toEqual(['ON_TRACK', 'BEHIND', 'AT_RISK']);
  });

  test('what is expected where a criterion does not say it', () => {
    expect((['SUM', 'LAST', 'MAX', 'AVERAGE'] as const).map(expectationOf)).toEqual(['EVEN', 'FROM_BASELINE', 'FROM_BASELINE', 'LEVEL']);
  });
});

describe('for any target', () => {
  const RANK = { AT_RISK: 0, BEHIND: 1, ON_TRACK: 2, NO_DATA: -1, NOT_DUE: -1 };
  const value = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
  const any = fc.record({
    direction: fc.constantFrom('HIGHER_IS_BETTER' as const, 'LOWER_IS_BETTER' as const),
    expectation: fc.constantFrom<Expectation>('EVEN', 'FROM_BASELINE', 'LEVEL'),
    target: value,
    baseline: fc.option(value),
    actual: value,
    time: fc.record({ gone: fc.integer({ min: 1, max: 12 }), total: fc.constant(12) }),
    thresholds: fc.constant(USUAL),
  });

  test('a better value is never in a worse state', () => {
    fc.assert(
      fc.property(any, fc.bigInt({ min: 0n, max: 10n ** 9n }), (input, more) => {
        const better = { ...input, actual: input.direction === 'HIGHER_IS_BETTER' ? input.actual + more : input.actual - more };
        expect(RANK[pace(better).state]).toBeGreaterThanOrEqual(RANK[pace(input).state]);
      }),
      { numRuns: 2000 },
    );
  });

  test('the same value later is never in a better state, where more and more is expected', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 12 }), (input, gone) => {
        fc.pre(input.direction === 'HIGHER_IS_BETTER' && input.expectation === 'EVEN' && input.target >= 0n && gone > input.time.gone);
        expect(RANK[pace({ ...input, time: { gone, total: 12 } }).state]).toBeLessThanOrEqual(RANK[pace(input).state]);
      }),
      { numRuns: 2000 },
    );
  });

  test('at the end a target that is met is on track, whatever is expected on the way', () => {
    fc.assert(
      fc.property(any, (input) => {
        const end = { ...input, actual: input.target, time: { gone: 12, total: 12 } };
        expect(pace(end)).toMatchObject({ expected: input.target, state: 'ON_TRACK' });
      }),
    );
  });

  test('the unit does not matter: in thousands the state is the same', () => {
    fc.assert(
      fc.property(any, (input) => {
        const larger = {
          ...input,
          target: input.target * 1000n,
          actual: input.actual * 1000n,
          baseline: input.baseline === null ? null : input.baseline * 1000n,
        };
        expect(pace(larger).state).toBe(pace(input).state);
      }),
      { numRuns: 1000 },
    );
  });
});
