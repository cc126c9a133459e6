import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import {
  amountText,
  asSentence,
  countText,
  dateText,
  documentNumberText,
  inSentence,
  longDateText,
  measureText,
  monthText,
  numberText,
  percentText,
  pointsText,
  rankText,
  roman,
} from './wording';

describe('numbers as the state’s documents write them', () => {
  test.each([
    ['0', '0'],
    ['12345.5', '12.345,5'],
    ['-1234567', '-1.234.567'],
    ['999', '999'],
    ['0.0001', '0,0001'],
  ])('%s is %s', (value, written) => expect(numberText(decimal(value))).toBe(written));

  test.each([
    ['943', '943,00'],
    ['1943.126', '1.943,13'],
    ['-0.005', '-0,01'],
    ['0', '0,00'],
  ])('%s points are %s', (value, written) => expect(pointsText(decimal(value))).toBe(written));

  test.each([
    ['343', '343 %'],
    ['91.69', '91,69 %'],
    ['104.1666', '104,17 %'],
    ['-5.005', '-5,01 %'],
  ])('%s percent is %s', (value, written) => expect(percentText(decimal(value)).replace('\u00a0', ' ')).toBe(written));

  test.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1234, '1.234'],
  ])('%s things are %s', (count, written) => expect(countText(count)).toBe(written));

  test.each([
    ['8', 'hộ', '08'],
    ['0', 'hộ', '0'],
    ['17150', 'triệu đồng', '17.150'],
    ['5', 'triệu đồng', '5'],
    ['7.5', 'hộ', '7,5'],
    ['2', '% kế hoạch', '2'],
  ])('%s of %s is %s', (value, unit, written) => expect(amountText(decimal(value), unit)).toBe(written));

  test('a figure and its unit stay on one line', () => expect(measureText(decimal(8), 'hộ')).toBe('08\u00a0hộ'));

  test('a written number is read back as it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (value) => {
        expect(decimal(numberText(value).replaceAll('.', '').replace(',', '.'))).toBe(value);
      }),
    );
  });
});

describe('days, numbers of documents, ranks', () => {
  test.each([
    ['2021-01-01', '01/01/2021'],
    ['2021-06-30', '30/6/2021'],
    ['2021-07-01', '01/7/2021'],
    ['2020-12-22', '22/12/2020'],
    ['2013-02-05', '05/02/2013'],
  ])('%s is %s', (date, written) => expect(dateText(date)).toBe(written));

  test('the date of a document is written out, or left blank', () => {
    expect(longDateText('2021-01-05')).toBe('ngày 05 tháng 01 năm 2021');
    expect(longDateText('2021-10-15')).toBe('ngày 15 tháng 10 năm 2021');
    expect(longDateText(null)).toBe('ngày …… tháng …… năm ……');
  });

  test('months are written without their day', () => expect(['2021-03-01', '2021-02-01'].map(monthText)).toEqual(['3/2021', '02/2021']));

  test('the state and the Party number their documents differently', () => {
    expect(documentNumberText('state', '125', 'BC-UBND')).toBe('Số: 125/BC-UBND');
    expect(documentNumberText('party', '125', 'BC/ĐU')).toBe('Số 125-BC/ĐU');
    expect(documentNumberText('state', null, 'BC-UBND')).toBe('Số: ……/BC-UBND');
  });

  test('the first place has two digits', () => expect([1, 2, 14].map(rankText)).toEqual(['01', '2', '14']));

  test('sections are counted in Roman numerals', () => {
    expect([1, 4, 5, 8, 9, 12, 14].map(roman)).toEqual(['I', 'IV', 'V', 'VIII', 'IX', 'XII', 'XIV']);
  });
});

test('names begin small in a sentence and large at its beginning; abbreviations stay', () => {
  expect(['Thu ngân sách', 'UBND quận', 'Đảng viên'].map(inSentence)).toEqual(['thu ngân sách', 'UBND quận', 'đảng viên']);
  expect(asSentence('đảng viên')).toBe('Đảng viên');
});
