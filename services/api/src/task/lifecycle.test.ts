import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TaskState } from './lifecycle';
import {
  fits,
  isOpen,
  isWorkedOn,
  movesFrom,
  movesOf,
  needsFinishedParts,
  needsReason,
  progressAfter,
  progressOfParts,
  TASK_STATES,
} from './lifecycle';

const state = fc.constantFrom(...TASK_STATES);
const percent = fc.integer({ min: 0, max: 100 });

describe('the life of a task', () => {
  test.each<[TaskState, readonly TaskState[]]>([
    ['ASSIGNED', ['IN_PROGRESS', 'CANCELLED']],
    ['IN_PROGRESS', ['SUBMITTED', 'CANCELLED']],
    ['SUBMITTED', ['DONE', 'RETURNED', 'CANCELLED']],
    ['RETURNED', ['IN_PROGRESS', 'SUBMITTED', 'CANCELLED']],
    ['DONE', ['RETURNED']],
    ['CANCELLED', []],
  ])('from %s leads to %j', (from, to) => {
    expect(movesFrom(from)).toEqual(to);
  });

  test('is finished when it is done or cancelled, and worked on until it is handed in', () => {
    expect(TASK_STATES.filter((each) => !isOpen(each))).toEqual(['DONE', 'CANCELLED']);
    expect(TASK_STATES.filter(isWorkedOn)).toEqual(['ASSIGNED', 'IN_PROGRESS', 'RETURNED']);
  });

  test('returning and cancelling need a reason, nothing else does', () => {
    expect(TASK_STATES.filter(needsReason)).toEqual(['RETURNED', 'CANCELLED']);
  });

  test('nothing below a task is open when it is handed in, accepted or called off', () => {
    expect(TASK_STATES.filter(needsFinishedParts)).toEqual(['SUBMITTED', 'DONE', 'CANCELLED']);
  });

  test('those who carry it out begin it and hand it in; they decide nothing', () => {
    expect(TASK_STATES.flatMap((each) => movesOf('WORK', each))).toEqual(['IN_PROGRESS', 'SUBMITTED', 'IN_PROGRESS', 'SUBMITTED']);
    for (const each of TASK_STATES) {
      expect(movesOf('NONE', each)).toEqual([]);
      expect(movesOf('CHARGE', each)).toEqual(movesFrom(each));
    }
  });
});

describe('progress', () => {
  test('fits its state after every walk through allowed moves', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), percent), { maxLength: 30 }), (steps) => {
        let [now, progress, submittedAt]: [TaskState, number, number] = ['ASSIGNED', 0, 0];
        for (const [choice, entered] of steps) {
          if (now === 'IN_PROGRESS' || now === 'RETURNED') progress = entered;
          const moves = movesFrom(now);
          const to = moves[choice % Math.max(1, moves.length)];
          if (to === undefined) break;
          if (to === 'SUBMITTED') submittedAt = progress;
          progress = progressAfter(to, progress, submittedAt);
          now = to;
          expect(fits(now, progress)).toBe(true);
        }
      }),
    );
  });

  test('of what is returned is where it stood, below 100', () => {
    expect(progressAfter('RETURNED', 100, 70)).toBe(70);
    expect(progressAfter('RETURNED', 100, 100)).toBe(99);
  });

  test.each<[TaskState, number, boolean]>([
    ['ASSIGNED', 0, true],
    ['ASSIGNED', 1, false],
    ['IN_PROGRESS', 100, true],
    ['SUBMITTED', 99, false],
    ['DONE', 100, true],
    ['CANCELLED', 40, true],
    ['IN_PROGRESS', 101, false],
    ['IN_PROGRESS', -1, false],
    ['IN_PROGRESS', 0.5, false],
  ])('%s with %d %% fits: %s', (each, progress, expected) => {
    expect(fits(each, progress)).toBe(expected);
  });

  test('of parts is their mean without the cancelled ones, rounded down', () => {
    const part = (of: TaskState, progress: number) => ({ state: of, progress });
    expect(progressOfParts([])).toBeNull();
    expect(progressOfParts([part('CANCELLED', 50)])).toBeNull();
    expect(progressOfParts([part('DONE', 100), part('IN_PROGRESS', 99), part('CANCELLED', 0)])).toBe(99);
  });

  test('of parts lies between theirs, and is 100 only when all are', () => {
    const parts = fc.array(fc.record({ state: state.filter((each) => each !== 'CANCELLED'), progress: percent }), { minLength: 1 });
    fc.assert(
      fc.property(parts, (all) => {
        const each = all.map(({ progress }) => progress);
        const mean = progressOfParts(all) ?? -1;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...each));
        expect(mean).toBeLessThanOrEqual(Math.max(...each));
        expect(mean === 100).toBe(each.every((progress) => progress === 100));
      }),
    );
  });
});
