import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay } from './calendar';

test('the days of the calendar are days, and no other text is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      expect(isDay(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
    }),
    { numRuns: 2000 },
  );
  for (const text of ['', '2020', '2020-5-1', '17/05/2020', '2020-05-17T00:00:00Z', ' 2020-05-17', '2020-05-17\n', '+2020-05-17', '12020-05-17']) {
    expect(isDay(text)).toBe(false);
  }
});
