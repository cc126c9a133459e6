import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal } from '../decimal';
import type { DecimalMark } from './number';
import { readNumber } from './number';

const read = (typed: string, mark: DecimalMark): string => {
  const value = readNumber(typed, mark);
  return typeof value === 'bigint' ? formatDecimal(value) : value;
};

test.each([
  ['1234', '1234', '1234'],
  ['-0,5', '-0.5', '-0.5'],
  ['12,34', '12.34', '12.34'],
  ['1234.5', '1234.5', '1234.5'],
  ['0,12345', 'tooManyPlaces', 'tooManyPlaces'],
  ['0,12340', '0.1234', '0.1234'],
  ['1.234', '1234', '1.234'],
  ['1,234', '1.234', '1234'],
  ['1.234,5', '1234.5', '1234.5'],
  ['1,234.5', '1234.5', '1234.5'],
  ['1.234.567', '1234567', '1234567'],
  ['12.34.5', 'notNumber', 'notNumber'],
  ['1234.567', '1234.567', '1234.567'],
  ['+7', '7', '7'],
  ['−7', '-7', '-7'],
  [' 1 234 ', '1234', '1234'],
  ['95 %', '95', '95'],
  ['99999999999999,9999', '99999999999999.9999', '99999999999999.9999'],
  ['100000000000000', 'tooLargeNumber', 'tooLargeNumber'],
  ['1,', 'notNumber', 'notNumber'],
  ['mười', 'notNumber', 'notNumber'],
  ['', 'notNumber', 'notNumber'],
])('"%s" is %s with a decimal comma and %s with a decimal point', (typed, comma, point) => {
  expect(read(typed, 'COMMA')).toBe(comma);
  expect(read(typed, 'POINT')).toBe(point);
});

test('what the export writes is read as what it was', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fc.boolean(), (value, grouped) => {
      const [whole = '', places] = formatDecimal(value).split('.');
      const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
      expect(readNumber(places === undefined ? digits : `${digits},${places}`, 'COMMA')).toBe(value);
    }),
  );
});
