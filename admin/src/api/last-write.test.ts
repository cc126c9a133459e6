import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { noteWrite, takeWrite } from './last-write';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('what was just written is taken once', () => {
  noteWrite('Result', 7);
  expect(takeWrite()).toEqual({ concept: 'Result', recordId: '7' });
  expect(takeWrite()).toBeNull();
});

test('what was written a while ago is no longer meant', () => {
  noteWrite('Result', '7');
  jest.advanceTimersByTime(6000);
  expect(takeWrite()).toBeNull();
});
