import { expect, test } from '@jest/globals';
import type { StandingRecord } from '../api/records';
import { enteredScores } from './entered-scores';

const standingOf = (id: string): StandingRecord => ({
  id: `standing-${id}`,
  version: 1,
  rankingId: '1',
  organization: { id, code: id, name: id },
  score: null,
  rank: null,
  outOf: 3,
  previousRank: null,
  exclusion: null,
  note: null,
});
const standings = [standingOf('a'), standingOf('b'), standingOf('c')];

test('only lines that were typed on are saved, numbers read the Vietnamese way', () => {
  expect(enteredScores({ b: { score: '962,25', rank: '' }, c: { score: '', rank: '3' } }, standings, 'vi')).toEqual([
    { organizationId: 'b', score: '962.25', rank: null },
    { organizationId: 'c', score: null, rank: 3 },
  ]);
});

test('an emptied line takes its score back', () => {
  expect(enteredScores({ a: { score: ' ', rank: '' } }, standings, 'vi')).toEqual([{ organizationId: 'a', score: null, rank: null }]);
});

test.each([
  { score: 'chín', rank: '' },
  { score: '', rank: '0' },
  { score: '', rank: '1,5' },
])('a wrong cell %j saves nothing', (line) => {
  expect(enteredScores({ a: line }, standings, 'vi')).toBeNull();
});
