import { expect, test } from '@jest/globals';
import { startOfToday, today } from './today';

test.each([
  ['2026-03-14T16:59:00Z', '2026-03-14', '2026-03-13T17:00:00.000Z'],
  ['2026-03-14T17:00:00Z', '2026-03-15', '2026-03-14T17:00:00.000Z'],
])('at %s it is %s in Vietnam, since %s', (now, day, start) => {
  expect(today(new Date(now))).toBe(day);
  expect(startOfToday(new Date(now))).toBe(start);
});
