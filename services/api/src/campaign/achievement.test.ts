import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DECIMAL_MAX, decimal, formatDecimal } from '../decimal';
import type { Aggregation, Direction, Outcome } from './achievement';
import { achievement, aggregate } from './achievement';

const amounts = fc.bigInt({ min: -DECIMAL_MAX, max: DECIMAL_MAX });
const positive = fc.bigInt({ min: 1n, max: DECIMAL_MAX });
const directions = fc.constantFrom<Direction>('HIGHER_IS_BETTER', 'LOWER_IS_BETTER');
const periodValues = fc.uniqueArray(fc.record({ month: fc.integer({ min: 1, max: 12 }), value: amounts }), {
  selector: ({ month }) => month,
  minLength: 1,
});
const dated = (values: readonly { month: number; value: bigint }[]) =>
  values.map(({ month, value }) => ({ period: `2020-${String(month).padStart(2, '0')}-01`, value }));

describe('the results of a year add up', () => {
  const year = [
    { period: '2020-11-01', value: decimal(7) },
    { period: '2020-02-01', value: decimal('10.5') },
    { period: '2020-09-01', value: decimal(-4) },
  ];

  test.each<[Aggregation, string]>([
    ['SUM', '13.5'],
    ['LAST', '7'],
    ['AVERAGE', '4.5'],
    ['MAX', '10.5'],
  ])('%s of February 10.5, September -4, November 7 is %s', (aggregation, expected) => {
    expect(aggregate(aggregation, year)).toBe(decimal(expected));
  });

  test.each<[Aggregation]>([['SUM'], ['LAST'], ['AVERAGE'], ['MAX']])('%s of nothing is nothing, not zero', (aggregation) => {
    expect(aggregate(aggregation, [])).toBeNull();
  });

  test('an average rounds once, half away from zero', () => {
    const thirds = [1, 1, 0].map((value, month) => ({ period: `2020-0${month + 1}-01`, value: decimal(value) }));
    expect(aggregate('AVERAGE', thirds)).toBe(decimal('0.6667'));
    expect(
      aggregate('AVERAGE', [
        { period: '2020-01-01', value: -1n },
        { period: '2020-02-01', value: 0n },
      ]),
    ).toBe(-1n);
  });

  test('the greatest of only negative values is negative', () => {
    expect(
      aggregate('MAX', [
        { period: '2020-01-01', value: -5n },
        { period: '2020-02-01', value: -3n },
      ]),
    ).toBe(-3n);
  });

  test('in whatever order they came', () => {
    const reordered = periodValues.chain((values) => fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })));
    fc.assert(
      fc.property(reordered, fc.constantFrom<Aggregation>('SUM', 'LAST', 'AVERAGE', 'MAX'), ([values, shuffled], aggregation) => {
        expect(aggregate(aggregation, dated(shuffled))).toBe(aggregate(aggregation, dated(values)));
      }),
    );
  });

  test('an average lies between the smallest and the greatest, and off the sum by half a unit for each period', () => {
    fc.assert(
      fc.property(periodValues, (values) => {
        const average = aggregate('AVERAGE', dated(values)) ?? 0n;
        const sum = aggregate('SUM', dated(values)) ?? 0n;
        const count = BigInt(values.length);
        expect(average).toBeLessThanOrEqual(aggregate('MAX', dated(values)) ?? 0n);
        expect(2n * (average * count - sum)).toBeLessThanOrEqual(count);
        expect(2n * (average * count - sum)).toBeGreaterThanOrEqual(-count);
      }),
    );
  });
});

describe('achievement', () => {
  test.each<[Direction, string, string, string | null, Outcome]>([
    ['HIGHER_IS_BETTER', '20', '68.6', '343', 'EXCEEDED'],
    ['HIGHER_IS_BETTER', '88', '91.69', '104.1932', 'EXCEEDED'],
    ['HIGHER_IS_BETTER', '8', '8', '100', 'MET'],
    ['HIGHER_IS_BETTER', '3', '2', '66.6667', 'MISSED'],
    ['HIGHER_IS_BETTER', '10', '0', '0', 'MISSED'],
    ['HIGHER_IS_BETTER', '10', '-2', '-20', 'MISSED'],
    ['HIGHER_IS_BETTER', '0', '0', '100', 'MET'],
    ['HIGHER_IS_BETTER', '0', '5', null, 'EXCEEDED'],
    ['HIGHER_IS_BETTER', '0', '-5', null, 'MISSED'],
    ['HIGHER_IS_BETTER', '-10', '-5', null, 'EXCEEDED'],
    ['HIGHER_IS_BETTER', '-10', '-20', null, 'MISSED'],
    ['HIGHER_IS_BETTER', '-10', '-10', '100', 'MET'],
    ['HIGHER_IS_BETTER', '0.0001', '99999999999999', null, 'EXCEEDED'],
    ['LOWER_IS_BETTER', '4', '5', '80', 'MISSED'],
    ['LOWER_IS_BETTER', '5', '4', '125', 'EXCEEDED'],
    ['LOWER_IS_BETTER', '5', '5', '100', 'MET'],
    ['LOWER_IS_BETTER', '0', '0', '100', 'MET'],
    ['LOWER_IS_BETTER', '0', '3', '0', 'MISSED'],
    ['LOWER_IS_BETTER', '3', '0', null, 'EXCEEDED'],
    ['LOWER_IS_BETTER', '3', '-1', null, 'EXCEEDED'],
    ['LOWER_IS_BETTER', '-3', '1', null, 'MISSED'],
    ['LOWER_IS_BETTER', '-3', '-1', null, 'MISSED'],
    ['LOWER_IS_BETTER', '-3', '-5', null, 'EXCEEDED'],
  ])('%s: target %s, actual %s is %s %%, %s', (direction, target, actual, percent, outcome) => {
    expect(achievement(direction, decimal(target), decimal(actual))).toEqual({ percent: percent === null ? null : decimal(percent), outcome });
  });

  test.each([
    [null, decimal(1)],
    [decimal(1), null],
    [null, null],
  ])('target %s, actual %s says nothing', (target, actual) => {
    expect(achievement('HIGHER_IS_BETTER', target, actual)).toEqual({ percent: null, outcome: null });
  });

  test('the outcome is exact where the percent rounds to 100', () => {
    expect(achievement('HIGHER_IS_BETTER', decimal(10_000_000), decimal('9999999.9999'))).toEqual({ percent: decimal(100), outcome: 'MISSED' });
    expect(achievement('HIGHER_IS_BETTER', decimal(10_000_000), decimal('10000000.0001'))).toEqual({ percent: decimal(100), outcome: 'EXCEEDED' });
  });

  test('every target with a result has an outcome, and a stated percent never contradicts it nor leaves the range', () => {
    fc.assert(
      fc.property(directions, amounts, amounts, (direction, target, actual) => {
        const { percent, outcome } = achievement(direction, target, actual);
        expect(outcome).not.toBeNull();
        if (percent === null) return;
        expect(percent).toBeLessThanOrEqual(DECIMAL_MAX);
        if (percent > decimal(100)) expect(outcome).toBe('EXCEEDED');
        if (percent < decimal(100)) expect(outcome).toBe('MISSED');
      }),
    );
  });

  test('lower is better is higher is better with target and actual exchanged', () => {
    fc.assert(
      fc.property(positive, positive, (target, actual) => {
        expect(achievement('LOWER_IS_BETTER', target, actual)).toEqual(achievement('HIGHER_IS_BETTER', actual, target));
      }),
    );
  });

  test('a better actual never has a lower percent', () => {
    fc.assert(
      fc.property(directions, positive, positive, positive, (direction, target, a, b) => {
        const [worse, better] = a < b === (direction === 'HIGHER_IS_BETTER') ? [a, b] : [b, a];
        const low = achievement(direction, target, worse).percent;
        const high = achievement(direction, target, better).percent;
        if (low === null) expect(high).toBeNull();
        else if (high !== null) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('a whole percentage of the target reads back as that percentage', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.integer({ min: 0, max: 1000 }), (hundredth, percent) => {
        const reached = achievement('HIGHER_IS_BETTER', hundredth * 100n, hundredth * BigInt(percent)).percent;
        expect(formatDecimal(reached ?? -1n)).toBe(String(percent));
      }),
    );
  });
});
