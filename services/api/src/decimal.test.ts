import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DECIMAL_MAX, decimal, divide, formatDecimal, multiplyDivide, parseDecimal } from './decimal';

const multiply = (a: bigint, b: bigint): bigint => multiplyDivide(a, b, decimal(1));

const decimals = fc.bigInt({ min: -DECIMAL_MAX, max: DECIMAL_MAX });
const nonZero = decimals.filter((value) => value !== 0n);
const magnitude = (value: bigint) => (value < 0n ? -value : value);

describe('reading', () => {
  test.each([
    ['962.25', 9_622_500n],
    ['343', 3_430_000n],
    ['-0.5', -5_000n],
    ['+1.0001', 10_001n],
    [' 7 ', 70_000n],
    ['1.50000000', 15_000n],
    ['007', 70_000n],
    ['-0', 0n],
    ['99999999999999.9999', DECIMAL_MAX],
  ])('"%s" is %d ten-thousandths', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each(['', ' ', '1e3', '1,5', '1.', '.5', '1.00001', '--1', '1 000', 'NaN', 'Infinity', '0x10', '١', '999999999999999', '1.5đ'])(
    '"%s" is no decimal',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  test('a decimal in the source code takes numbers too, and a malformed one throws with what was found', () => {
    expect(decimal(91.69)).toBe(916_900n);
    expect(() => decimal(0.1 + 0.2)).toThrow('found "0.30000000000000004"');
    expect(() => decimal('1e3')).toThrow(RangeError);
  });
});

describe('writing', () => {
  test.each([
    [9_622_500n, '962.25'],
    [3_430_000n, '343'],
    [-5_000n, '-0.5'],
    [1n, '0.0001'],
    [-1n, '-0.0001'],
    [0n, '0'],
    [100_000n, '10'],
    [DECIMAL_MAX, '99999999999999.9999'],
  ])('%d ten-thousandths are "%s"', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  test("what was written reads back the same, from any driver's form of the whole number", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(formatDecimal(value))).toBe(value);
        expect(formatDecimal(String(value))).toBe(formatDecimal(value));
      }),
    );
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => expect(formatDecimal(value)).toBe(formatDecimal(BigInt(value)))));
  });
});

describe('arithmetic', () => {
  test.each([
    [multiply(decimal('0.01'), decimal('0.005')), '0.0001', 'half rounds away from zero'],
    [multiply(decimal('-0.01'), decimal('0.005')), '-0.0001', 'also below zero'],
    [multiply(decimal('0.01'), decimal('0.0049')), '0', 'less than half rounds to zero'],
    [divide(decimal(1), decimal(3)), '0.3333', 'a third'],
    [divide(decimal(-2), decimal(3)), '-0.6667', 'two thirds below zero'],
    [divide(decimal(2), decimal(-3)), '-0.6667', 'whatever has the sign'],
    [multiplyDivide(decimal(1), decimal(3), decimal(3)), '1', 'one rounding only'],
    [multiply(decimal('1.1'), decimal('2.2')), '2.42', 'no binary fractions'],
  ])('%s is %s: %s', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  test('a quotient is off by half a unit at most', () => {
    fc.assert(
      fc.property(decimals, decimals, nonZero, (a, b, c) => {
        expect(2n * magnitude(multiplyDivide(a, b, c) * c - a * b)).toBeLessThanOrEqual(magnitude(c));
      }),
    );
  });

  test('multiplying and dividing are odd: the sign never changes the magnitude', () => {
    fc.assert(
      fc.property(decimals, nonZero, (a, b) => {
        expect(multiply(-a, b)).toBe(-multiply(a, b));
        expect(divide(-a, b)).toBe(-divide(a, b));
        expect(divide(a, -b)).toBe(-divide(a, b));
      }),
    );
  });

  test('one is neutral', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(multiply(a, decimal(1))).toBe(a);
        expect(divide(a, decimal(1))).toBe(a);
      }),
    );
  });

  test('dividing by zero throws', () => {
    expect(() => divide(decimal(1), 0n)).toThrow(RangeError);
  });
});
