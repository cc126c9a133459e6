import { expect, test } from '@jest/globals';
import { parseTypedDate, parseTypedMonth } from './typed-date';

test.each([
  ['31/12/2020', '2020-12-31'],
  ['1/3/2020', '2020-03-01'],
  ['01-03-2020', '2020-03-01'],
  ['1.3.20', '2020-03-01'],
  [' 29/02/2020 ', '2020-02-29'],
  ['2020-12-31', '2020-12-31'],
])('%j is %s, the day before the month', (typed, date) => {
  expect(parseTypedDate(typed)).toBe(date);
});

test.each(['', '31/02/2020', '12/31/2020', '29/02/2021', 'hôm nay', '2020', '1/2'])('%j is no date', (typed) => {
  expect(parseTypedDate(typed)).toBeNull();
});

test.each([
  ['3/2020', '2020-03-01'],
  ['03-2020', '2020-03-01'],
  ['12.20', '2020-12-01'],
  [' 2020-03 ', '2020-03-01'],
])('%j is the month that begins on %s', (typed, date) => {
  expect(parseTypedMonth(typed)).toBe(date);
});

test.each(['', '13/2020', '0/2020', '2020', '1/3/2020', 'tháng ba'])('%j is no month', (typed) => {
  expect(parseTypedMonth(typed)).toBeNull();
});
