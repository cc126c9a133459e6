import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../decimal';
import type { Step } from './lifecycle';
import { movesFrom, passes, stepOf, voteFaults } from './lifecycle';

describe('the steps of an award', () => {
  test.each<[Step, string, string]>([
    ['PROPOSED', 'DOSSIER REJECTED', 'DOSSIER REJECTED'],
    ['DOSSIER', 'PROPOSED VOTED REJECTED', 'PROPOSED DECIDED REJECTED'],
    ['VOTED', 'DECIDED REJECTED', 'DECIDED REJECTED'],
    ['DECIDED', 'REVOKED', 'REVOKED'],
    ['REJECTED', 'PROPOSED', 'PROPOSED'],
    ['REVOKED', '', ''],
  ])('from %s: to %s where a vote is needed, to %s where none is', (step, voted, unvoted) => {
    expect(movesFrom(step, decimal(80)).join(' ')).toBe(voted);
    expect(movesFrom(step, null).join(' ')).toBe(unvoted);
  });

  test('a decision is never reached without a vote where one is needed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (choices) => {
        const walked: Step[] = ['PROPOSED'];
        for (const choice of choices) {
          const moves = movesFrom(walked.at(-1) ?? 'PROPOSED', decimal(80));
          const next = moves[choice % Math.max(1, moves.length)];
          if (next) walked.push(next);
        }
        const decided = walked.indexOf('DECIDED');
        expect(decided === -1 || walked[decided - 1] === 'VOTED').toBe(true);
      }),
    );
  });

  test('a state that is none is a broken invariant', () => {
    expect(() => stepOf('LOST')).toThrow('found "LOST"');
  });
});

describe('a vote', () => {
  test.each([
    [8, 10, '80', true],
    [7, 10, '80', false],
    [2, 3, '66.6667', false],
    [2, 3, '66.6666', true],
    [9, 9, '100', true],
    [0, 9, '0', true],
  ])('%i of %i reaches %s %%: %s', (votesFor, votesTotal, threshold, passed) => {
    expect(passes({ votesFor, votesAgainst: 0, votesTotal }, decimal(threshold))).toBe(passed);
  });

  test.each([
    [8, 2, 10, ''],
    [8, 1, 10, ''],
    [8, 3, 10, 'votesTotal'],
    [-1, 0, 10, 'votesFor'],
    [0, -1, 10, 'votesAgainst'],
    [0, 0, 0, 'votesTotal'],
  ])('%i for, %i against, of %i: faults at "%s"', (votesFor, votesAgainst, votesTotal, faults) => {
    expect(voteFaults({ votesFor, votesAgainst, votesTotal }).join(' ')).toBe(faults);
  });

  test('one more vote never turns what passed into what failed', () => {
    const threshold = fc.bigInt({ min: 0n, max: decimal(100) });
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), threshold, (votesFor, others, needed) => {
        const votesTotal = votesFor + others + 1;
        const vote = { votesFor, votesAgainst: 0, votesTotal };
        if (passes(vote, needed)) expect(passes({ ...vote, votesFor: votesFor + 1 }, needed)).toBe(true);
      }),
    );
  });
});
