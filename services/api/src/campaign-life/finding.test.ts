import { describe, expect, test } from '@jest/globals';
import type { CampaignStage } from '../campaign/lifecycle';
import type { CampaignCounts } from './finding';
import { findings } from './finding';

const READY: CampaignCounts = {
  criteria: 12,
  targets: 168,
  targetsWithoutValue: 0,
  targetsWithoutResult: 0,
  unscored: 0,
  results: 300,
  unverified: 0,
  rankings: 19,
  unpublished: 0,
};

describe('what speaks against a move', () => {
  test.each<[CampaignStage, CampaignStage, Partial<CampaignCounts>, readonly string[]]>([
    ['PLANNED', 'OPEN', {}, []],
    ['PLANNED', 'OPEN', { criteria: 0, targets: 0 }, ['NO_CRITERIA 1', 'NO_TARGETS 1']],
    ['PLANNED', 'OPEN', { targetsWithoutValue: 3 }, ['TARGETS_WITHOUT_VALUE 3']],
    ['OPEN', 'PLANNED', { results: 0 }, []],
    ['OPEN', 'PLANNED', {}, ['HAS_RESULTS 300 blocking']],
    ['OPEN', 'SCORING', {}, []],
    ['OPEN', 'SCORING', { unverified: 84, targetsWithoutResult: 2, unpublished: 5 }, ['UNVERIFIED_RESULTS 84', 'TARGETS_WITHOUT_RESULT 2']],
    ['SCORING', 'CLOSED', {}, []],
    ['SCORING', 'CLOSED', { unpublished: 2, unverified: 1, unscored: 4 }, ['UNPUBLISHED_RANKINGS 2', 'UNVERIFIED_RESULTS 1', 'UNSCORED_TARGETS 4']],
    ['SCORING', 'CLOSED', { rankings: 0 }, ['NO_RANKINGS 1']],
    ['SCORING', 'OPEN', { unverified: 9, unpublished: 9 }, []],
    ['CLOSED', 'SCORING', { unverified: 9, unpublished: 9 }, []],
  ])('%s → %s with %j', (from, to, counts, expected) => {
    const found = findings(from, to, { ...READY, ...counts }, '2020-12-31', '2021-01-15');
    expect(found.map(({ kind, count, isBlocking }) => `${kind} ${count}${isBlocking ? ' blocking' : ''}`)).toEqual(expected);
  });

  test('a year that is not over is not scored without being asked; on its last day it may be', () => {
    const kinds = (today: string) => findings('OPEN', 'SCORING', READY, '2020-12-31', today).map(({ kind }) => kind);
    expect(kinds('2020-12-30')).toEqual(['NOT_OVER']);
    expect(kinds('2020-12-31')).toEqual([]);
  });
});
