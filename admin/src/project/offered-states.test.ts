import { expect, test } from '@jest/globals';
import { offeredStates } from './offered-states';

test('a new project may be in any state; one under way stays, finishes or is suspended', () => {
  expect(offeredStates(undefined)).toHaveLength(5);
  expect(offeredStates('UNDER_WAY')).toEqual(['UNDER_WAY', 'FINISHED', 'SUSPENDED']);
  expect(offeredStates('FINISHED')).toEqual(['UNDER_WAY', 'FINISHED']);
});
