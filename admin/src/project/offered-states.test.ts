import { expect, test } from '@jest/globals';
import { offeredStates } from './offered-states';

test('a new project may be in any state; another stays or goes where the service lets it', () => {
  expect(offeredStates(undefined)).toHaveLength(5);
  expect(offeredStates({ state: 'UNDER_WAY', nextStates: ['SUSPENDED', 'FINISHED'] })).toEqual(['UNDER_WAY', 'FINISHED', 'SUSPENDED']);
});
