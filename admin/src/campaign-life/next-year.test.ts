import { expect, test } from '@jest/globals';
import { withYear, yearsLater } from './next-year';

test.each([
  ['2020-01-01', 1, '2021-01-01'],
  ['2020-02-29', 1, '2021-02-28'],
  ['2020-02-29', 4, '2024-02-29'],
])('%s, %i years later', (date, years, expected) => expect(yearsLater(date, years)).toBe(expected));

test.each([
  ['Phong trào thi đua năm 2020', 'Phong trào thi đua năm 2021'],
  ['Thi đua', 'Thi đua 2021'],
])('%s', (text, expected) => expect(withYear(text, 2020, 2021)).toBe(expected));
