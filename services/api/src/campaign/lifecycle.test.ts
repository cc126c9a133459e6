import { describe, expect, test } from '@jest/globals';
import type { CampaignAct, CampaignStage } from './lifecycle';
import { allows, movesFrom, stageOf } from './lifecycle';

const STAGES: readonly CampaignStage[] = ['PLANNED', 'OPEN', 'SCORING', 'CLOSED'];
const ACTS: readonly CampaignAct[] = ['SET_UP', 'REPORT', 'CORRECT', 'SCORE', 'RANK', 'PUBLISH', 'ANNOTATE'];

describe('the life of a campaign', () => {
  test('goes on step by step and back step by step, and back needs a reason', () => {
    const moves = STAGES.flatMap((from, index) => movesFrom(from).map(({ to, needsReason }) => ({ step: STAGES.indexOf(to) - index, needsReason })));
    expect(moves).toHaveLength(6);
    for (const { step, needsReason } of moves) expect({ length: Math.abs(step), needsReason }).toEqual({ length: 1, needsReason: step < 0 });
  });

  test.each<[CampaignStage, readonly CampaignAct[]]>([
    ['PLANNED', ['SET_UP', 'RANK', 'ANNOTATE']],
    ['OPEN', ACTS],
    ['SCORING', ['CORRECT', 'SCORE', 'RANK', 'PUBLISH', 'ANNOTATE']],
    ['CLOSED', []],
  ])('%s lets people do %j', (stage, acts) => {
    expect(ACTS.filter((act) => allows(stage, act))).toEqual(acts);
  });

  test('a state that there is not is a broken invariant', () => {
    expect(STAGES.map(stageOf)).toEqual(STAGES);
    expect(() => stageOf('PAUSED')).toThrow('found "PAUSED"');
  });
});
