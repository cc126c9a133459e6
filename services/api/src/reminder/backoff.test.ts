import { expect, test } from '@jest/globals';
import { ATTEMPTS_MAX, pauseAfter } from './backoff';

test('pauses grow from a minute to eight hours, and end after about a day', () => {
  const pauses = Array.from({ length: ATTEMPTS_MAX }, (_, index) => pauseAfter(index + 1, 60_000));
  expect(pauses.map((pause) => pause && pause / 60_000)).toEqual([1, 3, 9, 27, 81, 243, 480, 480, null]);
  const hours = pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0) / 3_600_000;
  expect(hours).toBeGreaterThan(20);
  expect(hours).toBeLessThan(26);
});
