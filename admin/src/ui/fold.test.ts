import { expect, test } from '@jest/globals';
import { fold, wordsMatch } from './fold';

test('accents, case and the Vietnamese đ are folded', () => {
  expect(fold('  Phường PHÚC  Đồng ')).toBe('phuong phuc dong');
});

test.each([
  ['Công bố bảng xếp hạng', 'cong bo', 0],
  ['Công bố bảng xếp hạng', 'xếp hạng', 1],
  ['Công bố bảng xếp hạng', 'hạng công', 2],
  ['Công bố bảng xếp hạng', 'ang', null],
  ['Công bố bảng xếp hạng', '', null],
])('"%s" answers "%s" with %s', (text, typed, match) => {
  expect(wordsMatch(text, typed)).toBe(match);
});
