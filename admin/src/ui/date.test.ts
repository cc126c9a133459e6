import { expect, test } from '@jest/globals';
import { formatDate, formatInstant, formatMonth } from './date';

test('a day reads dd/MM/yyyy whatever the browser’s time zone', () => {
  expect(formatDate('2020-12-31')).toBe('31/12/2020');
});

test('a period reads as its month', () => {
  expect(formatMonth('2020-03-01')).toBe('03/2020');
});

test('an instant reads as the clock in Vietnam', () => {
  expect(formatInstant('2020-12-31T23:05:00.000Z')).toBe('01/01/2021 06:05');
});
