import { expect, test } from '@jest/globals';
import { runsOf } from './position';

test.each([
  [[], []],
  [[7], [{ first: 7, last: 7 }]],
  [[7, 8, 9], [{ first: 7, last: 9 }]],
  [
    [1, 2, 5, 6, 8],
    [
      { first: 1, last: 2 },
      { first: 5, last: 6 },
      { first: 8, last: 8 },
    ],
  ],
])('the ids %j are the runs %j: what lies between may still be under way', (ids, runs) => {
  expect(runsOf(ids)).toEqual(runs);
});
