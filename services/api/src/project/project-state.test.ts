import { expect, test } from '@jest/globals';
import type { ProjectState } from './project-state';
import { projectMoves } from './project-state';

const STATES: readonly ProjectState[] = ['PLANNED', 'PREPARING', 'UNDER_WAY', 'FINISHED', 'SUSPENDED'];

test('a project is prepared before it is under way, and under way before it is finished', () => {
  const leadingTo = (state: ProjectState) => STATES.filter((from) => projectMoves(from).includes(state));
  expect(leadingTo('FINISHED')).toEqual(['UNDER_WAY']);
  expect(leadingTo('UNDER_WAY')).toEqual(['PREPARING', 'FINISHED', 'SUSPENDED']);
  expect(leadingTo('PREPARING')).toEqual(['PLANNED', 'SUSPENDED']);
});

test('any project that is not finished can be suspended, and a suspended one goes on', () => {
  for (const state of STATES) expect(projectMoves(state).includes('SUSPENDED')).toBe(state !== 'FINISHED' && state !== 'SUSPENDED');
  expect(projectMoves('SUSPENDED')).toEqual(['PLANNED', 'PREPARING', 'UNDER_WAY']);
});

test('no state leads to itself, and every state is left in some way', () => {
  for (const state of STATES) {
    expect(projectMoves(state)).not.toContain(state);
    expect(projectMoves(state).length).toBeGreaterThan(0);
  }
});
