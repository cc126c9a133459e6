import { describe, expect, test } from '@jest/globals';
import { toCsv } from './csv';

const columns = [
  { title: 'Tên', value: (row: { name: unknown; score: unknown }) => row.name },
  { title: 'Điểm', value: (row: { name: unknown; score: unknown }) => row.score },
];
const lineOf = (name: unknown, score: unknown = null): string => toCsv([{ name, score }], columns).split('\r\n')[1] ?? '';

describe('an exported CSV', () => {
  test('begins with a byte order mark and the columns’ titles', () => {
    expect(toCsv([], columns)).toBe('\uFEFFTên,Điểm\r\n');
  });

  test('keeps Vietnamese text and decimals as they are', () => {
    expect(lineOf('Phường Phúc Đồng', '962.25')).toBe('Phường Phúc Đồng,962.25');
  });

  test.each(['=1+1', '+84 24', '-cmd', '@SUM(A1)', '\tx'])('makes %j harmless', (text) => {
    expect(lineOf(text)).toBe(`'${text},`);
  });

  test('leaves a negative number a number', () => {
    expect(lineOf('x', '-8.5')).toBe('x,-8.5');
  });

  test('quotes commas, quotes and line breaks', () => {
    expect(lineOf('a "b", c\nd')).toBe('"a ""b"", c\nd",');
  });

  test('leaves an absent value empty', () => {
    expect(lineOf(null, undefined)).toBe(',');
  });
});
