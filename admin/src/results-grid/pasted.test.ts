import { expect, test } from '@jest/globals';
import { pastedCells } from './pasted';

test.each([
  ['a column of Excel, with the line break at its end', '1,5\r\n2\r\n\r\n3\r\n', [['1,5'], ['2'], [''], ['3']]],
  [
    'a block',
    '1\tmột\n2\thai',
    [
      ['1', 'một'],
      ['2', 'hai'],
    ],
  ],
  [
    'a cell of several lines',
    '1\t"dòng một\ndòng ""hai"""\n2\t',
    [
      ['1', 'dòng một dòng "hai"'],
      ['2', ''],
    ],
  ],
  ['a quotation mark within a cell', '5" ống\t1', [['5" ống', '1']]],
])('%s', (_name, text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});

test.each(['12,5', '12,5\r\n', ''])('one cell (%j) is left to the field', (text) => {
  expect(pastedCells(text)).toBeNull();
});
