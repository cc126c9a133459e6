import { describe, expect, test } from '@jest/globals';
import type { AwardCount } from '../api/award-actions';
import { statisticsOf, yearsOf } from './statistics';

const count = (year: number, form: string, ordinal: number, recipientKind: AwardCount['group']['recipientKind'], number: string): AwardCount => ({
  group: { year, recipientKind, form: { id: form, name: form, level: 'STATE', ordinal } },
  sum: { count: number },
});

describe('the statistics', () => {
  const counts = [
    count(2020, 'Giấy khen', 20, 'COLLECTIVE', '12'),
    count(2020, 'Giấy khen', 20, 'INDIVIDUAL', '88'),
    count(2021, 'Giấy khen', 20, 'COLLECTIVE', '3'),
    count(2020, 'Cờ thi đua', 10, 'COLLECTIVE', '1'),
  ];

  test('have a row for each form, the highest first, and the years latest first', () => {
    expect(statisticsOf(counts).rows.map(({ name, by }) => [name, by])).toEqual([
      ['Cờ thi đua', { COLLECTIVE: 1, total: 1 }],
      ['Giấy khen', { COLLECTIVE: 15, INDIVIDUAL: 88, total: 103 }],
    ]);
    expect(yearsOf(counts)).toEqual([2021, 2020]);
  });

  test('add up: the rows to the totals, the kinds to the whole', () => {
    const { rows, totals } = statisticsOf(counts);
    expect(totals).toEqual({ COLLECTIVE: 16, INDIVIDUAL: 88, total: 104 });
    expect(rows.reduce((sum, { by }) => sum + (by['total'] ?? 0), 0)).toBe(totals['total']);
  });
});
