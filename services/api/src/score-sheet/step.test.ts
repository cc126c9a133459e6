import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../scorecard/window';
import { rightsIn } from './rights';
import type { Party, SheetAction, SheetState } from './step';
import { actionsIn, afterEntry, countsIn, ENTRIES, MOVES, stateNamed } from './step';

const ALL: readonly Party[] = ['UNIT', 'DEPARTMENT', 'COUNCIL'];
const STATES: readonly SheetState[] = [
  'NOT_STARTED',
  'SELF_SCORING',
  'SUBMITTED',
  'APPRAISING',
  'APPRAISED',
  'EXPLAINING',
  'SECOND_APPRAISAL',
  'COUNCIL',
  'FINAL',
  'RETURNED',
];
const open = STEPS.map((step) => ({ step, startsOn: '2020-01-01', endsOn: '2020-12-31' }));
const at = (state: SheetState, parties: readonly Party[], today = '2020-06-01', isAdministrator = false) =>
  rightsIn({ state, windows: open, today, parties, isAdministrator });

describe('a sheet', () => {
  test('comes to its end from every state, and nowhere but by an act or by values', () => {
    for (const start of STATES) {
      const reached = new Set<SheetState>([start]);
      for (const state of reached) {
        for (const action of actionsIn(state)) reached.add(MOVES[action].to);
        for (const step of STEPS) if (ENTRIES[step].from.includes(state)) reached.add(afterEntry(state, step));
      }
      expect(reached.has('FINAL')).toBe(true);
    }
  });

  test('counts in the ranking at the council and when it is final, nowhere else', () => {
    expect(STATES.filter(countsIn)).toEqual(['COUNCIL', 'FINAL']);
  });

  test.each<[SheetState, SheetAction[]]>([
    ['NOT_STARTED', []],
    ['SELF_SCORING', ['SUBMIT']],
    ['RETURNED', ['SUBMIT']],
    ['SUBMITTED', ['RETURN']],
    ['APPRAISING', ['RETURN', 'FINISH_APPRAISAL']],
    ['APPRAISED', ['ACCEPT']],
    ['EXPLAINING', ['EXPLAIN', 'ACCEPT']],
    ['SECOND_APPRAISAL', ['FINISH_SECOND_APPRAISAL']],
    ['COUNCIL', ['CONCLUDE']],
    ['FINAL', ['REOPEN']],
  ])('that is %s goes on by %j', (state, actions) => {
    expect(at(state, ALL).actions).toEqual(actions);
  });

  test('is written by whose turn it is', () => {
    expect(STATES.map((state) => at(state, ['UNIT']).step)).toEqual([
      'SELF_SCORING',
      'SELF_SCORING',
      null,
      null,
      'EXPLANATION',
      'EXPLANATION',
      null,
      null,
      null,
      'SELF_SCORING',
    ]);
    expect(at('APPRAISING', ['DEPARTMENT'])).toEqual({ step: 'APPRAISAL', actions: ['RETURN', 'FINISH_APPRAISAL'] });
    expect(at('COUNCIL', ['DEPARTMENT'])).toEqual({ step: null, actions: [] });
  });

  test('out of its days takes no values from anyone; an administrator passes on what others left lying', () => {
    expect(at('EXPLAINING', ['UNIT'], '2021-01-01')).toEqual({ step: null, actions: [] });
    expect(at('EXPLAINING', ALL, '2021-01-01', true)).toEqual({ step: null, actions: ['EXPLAIN', 'ACCEPT'] });
    expect(at('COUNCIL', ALL, '2021-01-01', true)).toEqual({ step: null, actions: [] });
  });

  test('has no other states', () => {
    expect(STATES.map(stateNamed)).toEqual(STATES);
    expect(() => stateNamed('LOST')).toThrow('expected the state of a sheet');
  });
});
