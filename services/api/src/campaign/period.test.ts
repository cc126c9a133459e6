import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { monthOf } from './period';

test.each([
  ['2020-05-17', '2020-05-01'],
  ['2020-05-01', '2020-05-01'],
  ['2020-02-29', '2020-02-01'],
  ['2021-12-31', '2021-12-01'],
])('%s lies in the month %s', (date, month) => {
  expect(monthOf(date)).toBe(month);
});

test.each([
  '',
  '2020',
  '2020-05',
  '2020-5-1',
  '17/05/2020',
  '2020-13-01',
  '2020-00-10',
  '2021-02-29',
  '2020-02-30',
  '2020-04-31',
  '2020-05-00',
  '2020-05-17T00:00:00Z',
  ' 2020-05-17',
  '2020-05-17\n',
  '+2020-05-17',
])('"%s" is refused', (text) => {
  expect(monthOf(text)).toBeUndefined();
});

test('every date of the calendar has a month, which is its own month and sorts not after it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }), (day) => {
      const date = day.toISOString().slice(0, 10);
      const month = monthOf(date);
      expect(month).toBe(`${date.slice(0, 7)}-01`);
      expect(monthOf(String(month))).toBe(month);
      expect(String(month) <= date).toBe(true);
    }),
  );
});
