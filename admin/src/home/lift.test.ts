import { expect, test } from '@jest/globals';
import type { OwnStanding } from '../api/home';
import { mostMissing, newestLines } from './lift';

const line = (id: string, department: string | null, revision: number, missing: Readonly<Record<string, string>> = {}): OwnStanding => ({
  id,
  score: '10',
  rank: 2,
  outOf: 14,
  previousRank: 3,
  ranking: {
    id,
    state: 'PROVISIONAL',
    revision,
    department: department === null ? null : { id: department, name: department },
    cluster: { id: '1', name: 'Cụm' },
  },
  explanation: {
    pointsToNextRank: null,
    criteria: Object.entries(missing).map(([name, pointsMissing]) => ({
      score: null,
      maxScore: '10',
      pointsMissing,
      criterion: { id: name, indicator: { id: name, name } },
    })),
  },
});

test('of each ranking the newest revision counts, the overall one first', () => {
  const lines = newestLines([line('1', 'kinh tế', 1), line('2', null, 1), line('3', null, 2)]);
  expect(lines.map(({ id }) => id)).toEqual(['3', '1']);
});

test('the criteria that miss most points come first, each once, and none that has all', () => {
  const lines = [line('1', null, 1, { thu: '10.5', chi: '9', đủ: '0' }), line('2', 'kinh tế', 1, { thu: '10.5', rác: '100' })];
  expect(mostMissing(lines, 2).map(({ criterion }) => criterion.id)).toEqual(['rác', 'thu']);
  expect(mostMissing(lines, 9)).toHaveLength(3);
});
