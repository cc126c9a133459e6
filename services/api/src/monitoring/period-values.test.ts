import { expect, test } from '@jest/globals';
import type { Aggregation } from '../campaign/achievement';
import { decimal, formatDecimal } from '../decimal';
import { periodResults } from './period-values';

const MONTHS = { first: '2021-01-01', last: '2021-12-01' };
const VALUES = [
  { period: '2021-01-01', value: decimal(10) },
  { period: '2021-03-01', value: decimal(30) },
  { period: '2021-04-01', value: decimal(5) },
];

const shown = (unit: 'MONTH' | 'QUARTER', aggregation: Aggregation): (string | null)[][] =>
  periodResults(MONTHS, unit, '2021-05-01', aggregation, VALUES).map(({ from, value, cumulative }) => [
    from.slice(5, 7),
    value === null ? null : formatDecimal(value),
    cumulative === null ? null : formatDecimal(cumulative),
  ]);

test('by the month, with what it adds up to', () => {
  expect(shown('MONTH', 'SUM')).toEqual([
    ['01', '10', '10'],
    ['02', null, '10'],
    ['03', '30', '40'],
    ['04', '5', '45'],
    ['05', null, '45'],
  ]);
});

test.each<[Aggregation, (string | null)[][]]>([
  [
    'SUM',
    [
      ['01', '40', '40'],
      ['04', '5', '45'],
    ],
  ],
  [
    'LAST',
    [
      ['01', '30', '30'],
      ['04', '5', '5'],
    ],
  ],
  [
    'AVERAGE',
    [
      ['01', '20', '20'],
      ['04', '5', '15'],
    ],
  ],
  [
    'MAX',
    [
      ['01', '30', '30'],
      ['04', '5', '30'],
    ],
  ],
])('by the quarter as the indicator adds up: %s', (aggregation, expected) => {
  expect(shown('QUARTER', aggregation)).toEqual(expected);
});
