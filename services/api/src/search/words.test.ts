import { expect, test } from '@jest/globals';
import { WORDS_MAX, withoutName, wordsOf } from './words';

test.each([
  ['Phường Phúc Đồng', ['phuong', 'phuc', 'dong']],
  ['  phúc   đồng, phúc lợi ', ['phuc', 'dong', 'loi']],
  ['“18-KH/ĐU”', ['18-kh/du']],
  ['PHUC_DONG', ['phuc_dong']],
  [' , . ', []],
])('"%s" is looked for by its words without accents, each once', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('of a long text the first words are looked for', () => {
  expect(wordsOf('một hai ba bốn năm sáu bảy tám chín mười')).toHaveLength(WORDS_MAX);
});

test.each([
  ['ke hoach 18', ['18']],
  ['ke hoach', ['ke', 'hoach']],
  ['ke hoachs 18', ['ke', 'hoachs', '18']],
  ['so ke hoach', ['so', 'ke', 'hoach']],
])('"%s" leaves the name of what is looked for out where more is said', (text, left) => {
  expect(withoutName(text.split(' '), ['ke hoach', 'plan'])).toEqual(left);
});
