import { describe, expect, test } from '@jest/globals';
import { barOf, oneDecimal, periodName } from './bar';

describe('the bar of a target', () => {
  test.each([
    ['half way, a third expected', { target: '1200', actual: '600', expected: '400' }, { filled: 50, mark: 100 / 3 }],
    ['nothing yet', { target: '100', actual: null, expected: '25' }, { filled: 0, mark: 25 }],
    ['beyond the target', { target: '100', actual: '343', expected: '100' }, { filled: 100, mark: 100 }],
    ['a loss', { target: '100', actual: '-5', expected: '25' }, { filled: 0, mark: 25 }],
    ['nothing allowed and nothing happened', { target: '0', actual: '0', expected: '0' }, { filled: 0, mark: 0 }],
    ['nothing allowed and something happened', { target: '0', actual: '2', expected: '0' }, { filled: 100, mark: 0 }],
  ])('%s', (_words, target, expected) => {
    const { filled, mark } = barOf(target);
    expect(filled).toBeCloseTo(expected.filled);
    expect(mark).toBeCloseTo(expected.mark);
  });
});

test.each([
  ['2021-03-01', '2021-03-01', '03/2021'],
  ['2021-04-01', '2021-06-01', 'quý II/2021'],
  ['2021-01-01', '2021-12-01', '01/2021 – 12/2021'],
  ['2020-11-01', '2020-12-01', '11/2020 – 12/2020'],
])('%s to %s is %s', (from, to, expected) => {
  expect(periodName({ from, to }, (roman, year) => `quý ${roman}/${year}`)).toBe(expected);
});

test.each([
  ['41.6667', '41.7'],
  ['99.95', '100'],
  ['99.94', '99.9'],
  ['100', '100'],
  ['0.04', '0'],
  ['-20.05', '-20.1'],
])('%s is shown as %s', (value, expected) => expect(oneDecimal(value)).toBe(expected));
