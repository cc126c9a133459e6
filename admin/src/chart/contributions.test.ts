import { expect, test } from '@jest/globals';
import { contributionsOf } from './contributions';

const indicator = (id: string, name: string) => ({ id, indicator: { id, name, unit: '%' } });

test('each criterion and each department gives its part, a weighted one its weight', () => {
  const explanation = {
    pointsToNextRank: null,
    criteria: [
      {
        criterion: indicator('1', 'Thu ngân sách'),
        target: null,
        actual: null,
        achievement: null,
        score: '9.5',
        maxScore: '10',
        pointsMissing: '0.5',
      },
      { criterion: indicator('2', 'Chi ngân sách'), target: null, actual: null, achievement: null, score: null, maxScore: '10', pointsMissing: '10' },
    ],
    departments: [{ weight: '2', score: '8', rank: 1, outOf: 14, ranking: { id: '5', department: { id: '7', name: 'Phòng Y tế' } } }],
  };
  expect(contributionsOf(explanation, 'Chung')).toEqual([
    { key: 'c1', name: 'Thu ngân sách', points: 9.5 },
    { key: 'd7', name: 'Phòng Y tế', points: 16 },
  ]);
});
