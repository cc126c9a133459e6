import { describe, expect, test } from '@jest/globals';
import { judge } from './judge';

const none = { value: null, note: '' };
const reported = { value: '1234.5', note: 'theo biên bản' };

describe('a row of the sheet', () => {
  test.each([
    ['nothing was typed', none, {}, { kind: 'same' }],
    ['the same number is typed in another way', reported, { value: '1234,50' }, { kind: 'same' }],
    ['what was typed is taken away again', none, { value: '  ' }, { kind: 'same' }],
    ['a number is typed as Vietnamese do', none, { value: '1.234,5' }, { kind: 'changed', value: '1234.5', note: null }],
    ['another number: the note stays', reported, { value: '7' }, { kind: 'changed', value: '7', note: 'theo biên bản' }],
    ['another note: the number stays', reported, { note: '' }, { kind: 'changed', value: '1234.5', note: null }],
    ['a word stands for a number', none, { value: 'mười' }, { kind: 'wrong', fault: 'app.decimal.invalid' }],
    ['a reported number is erased', reported, { value: '' }, { kind: 'wrong', fault: 'app.grid.emptied' }],
    ['a note has no number', none, { note: 'chậm' }, { kind: 'wrong', fault: 'app.grid.noteAlone' }],
    ['a number is finer than is kept', none, { value: '0,12345' }, { kind: 'wrong', fault: 'app.grid.places' }],
    ['a number is larger than is kept', none, { value: '123456789012345' }, { kind: 'wrong', fault: 'app.grid.digits' }],
  ])('%s', (_name, row, typed, judgement) => {
    expect(judge(row, typed, 'vi')).toEqual(judgement);
  });
});
