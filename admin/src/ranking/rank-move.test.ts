import { expect, test } from '@jest/globals';
import { rankMove } from './rank-move';

test('from 5th to 3rd is two up', () => {
  expect(rankMove(5, 3)).toEqual({ kind: 'up', by: 2, previous: 5 });
});

test('from 1st to 2nd is one down', () => {
  expect(rankMove(1, 2)).toEqual({ kind: 'down', by: 1, previous: 1 });
});

test('the same rank is no move', () => {
  expect(rankMove(7, 7)).toEqual({ kind: 'same' });
});

test.each([
  [null, 1],
  [1, null],
  [null, null],
])('from %j to %j there is nothing to compare', (previous, current) => {
  expect(rankMove(previous, current)).toEqual({ kind: 'none' });
});
