import { describe, expect, test } from '@jest/globals';
import { formatDecimal, parseDecimal } from './decimal';

describe('a decimal on screen', () => {
  test.each([
    ['0', 'vi', '0'],
    ['962.25', 'vi', '962,25'],
    ['1234.5', 'vi', '1.234,5'],
    ['1234567', 'vi', '1.234.567'],
    ['-1234.5', 'vi', '-1.234,5'],
    ['1234.5', 'en', '1,234.5'],
    ['90071992547409930.0001', 'vi', '90.071.992.547.409.930,0001'],
  ])('%s reads in %s as %s', (value, locale, shown) => {
    expect(formatDecimal(value, locale)).toBe(shown);
    expect(parseDecimal(shown, locale)).toBe(value);
  });
});

describe('a typed decimal', () => {
  test.each([
    ['12,5', 'vi', '12.5'],
    ['12.5', 'vi', '12.5'],
    ['1.234', 'vi', '1234'],
    ['1.234', 'en', '1.234'],
    ['1 234,50', 'vi', '1234.5'],
    ['007', 'vi', '7'],
    ['-0,0', 'vi', '0'],
    ['−3,25', 'vi', '-3.25'],
    ['12,5', 'en', '12.5'],
  ])('%s in %s is %s', (typed, locale, value) => {
    expect(parseDecimal(typed, locale)).toBe(value);
  });

  test.each(['', 'abc', '1,2,3', '1.23.4', '1e5', '12,', ',5'])('%s is no number', (typed) => {
    expect(parseDecimal(typed, 'vi')).toBeNull();
  });
});
