import { expect, test } from '@jest/globals';
import { retryDelayMs } from './line';

test('waits half a second at first, then longer, at most about 15 seconds', () => {
  expect([1, 2, 3, 4, 20].map((failures) => retryDelayMs(failures, 0.5))).toEqual([500, 1000, 2000, 4000, 15_000]);
});

test('spreads the moments at which many panels come back', () => {
  expect(retryDelayMs(1, 0)).toBeLessThan(retryDelayMs(1, 0.99));
});
