import { expect, test } from '@jest/globals';
import { inOrder, moved, shownSources, stateShowing } from './column-order';

const sources = ['period', 'unit', 'value', 'state'];

test('columns come in the order that is kept, new ones last', () => {
  expect(inOrder(sources, [2, 0])).toEqual(['value', 'period', 'unit', 'state']);
  expect(inOrder(sources, undefined)).toEqual(sources);
  expect(inOrder(sources, [7, 1, 1])).toEqual(['unit', 'period', 'value', 'state']);
});

test('what is hidden is not seen', () => {
  expect(shownSources(sources, { hidden: ['unit'], ranks: [3, 2, 1, 0] })).toEqual(['state', 'value', 'period']);
});

test('what an address names is seen, in that order, and nothing else', () => {
  const state = stateShowing(sources, ['value', 'gone', 'period', 'value']);
  expect(state.hidden).toEqual(['unit', 'state']);
  expect(shownSources(sources, state)).toEqual(['value', 'period']);
});

test('a column goes one place up or down, and not beyond the ends', () => {
  expect(inOrder(sources, moved(4, undefined, 2, -1))).toEqual(['period', 'value', 'unit', 'state']);
  expect(inOrder(sources, moved(4, [3, 2, 1, 0], 0, 1))).toEqual(['value', 'state', 'unit', 'period']);
  expect(moved(4, undefined, 0, -1)).toEqual([0, 1, 2, 3]);
  expect(moved(4, undefined, 3, 1)).toEqual([0, 1, 2, 3]);
});
