import { describe, expect, test } from '@jest/globals';
import { instant } from '../../instant';
import { DateScalar } from './date.scalar';
import { DateTimeScalar } from './date-time.scalar';
import { DecimalScalar } from './decimal.scalar';

describe('Date', () => {
  test.each(['2020-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
  });
  test.each([
    '2021-02-29',
    '2020-00-01',
    '2020-13-01',
    '0000-01-01',
    '2020-1-1',
    '20200101',
    '2020-01-01T00:00:00Z',
    ' 2020-01-01',
    '',
    20200101,
    null,
    new Date(0),
  ])('refuses %p', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('is not a calendar date');
  });
});

describe('DateTime', () => {
  test.each([
    ['2020-12-31T16:59:59.999Z', '2020-12-31 16:59:59.999'],
    ['2020-12-31T23:59:59+07:00', '2020-12-31 16:59:59.000'],
    ['2020-12-31T23:59+07:00', '2020-12-31 16:59:00.000'],
    ['2020-12-31T16:59:59.123456789Z', '2020-12-31 16:59:59.123'],
  ])('takes %s as %s in UTC', (text, column) => {
    expect(DateTimeScalar.parseValue(text)).toBe(column);
    expect(DateTimeScalar.serialize(column)).toBe(`${column.replace(' ', 'T')}Z`);
  });
  test.each([
    '2020-12-31',
    '2020-12-31T16:59:59',
    '2020-12-31 16:59:59Z',
    '2020-02-31T00:00:00',
    '2020-12-31T25:00:00Z',
    '9999-12-31T23:59:59-01:00',
    '0001-01-01T00:00:00+01:00',
    'now',
    '',
    0,
  ])('refuses %p', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('is not a point in time');
  });
  test('writes points in time as columns hold them', () => {
    expect(instant(new Date(0))).toBe('1970-01-01 00:00:00.000');
  });
});

describe('Decimal', () => {
  test('goes out as canonical text, whatever a driver hands over', () => {
    for (const value of [9622500n, '9622500', 9622500]) expect(DecimalScalar.serialize(value)).toBe('962.25');
    expect(DecimalScalar.serialize(-5n)).toBe('-0.0005');
  });
  test.each([
    [0.1, 1000n],
    ['99999999999999.9999', 999999999999999999n],
    [-3, -30000n],
  ])('takes %p', (value, tenThousandths) => {
    expect(DecimalScalar.parseValue(value)).toBe(tenThousandths);
  });
  test.each([0.00001, 1e21, Number.NaN, 'abc', '', '1,5', true, null, {}, 1n])('refuses %p', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow(/decimal|Decimal|BigInt/);
  });
});
