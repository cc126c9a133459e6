import { expect, test } from '@jest/globals';
import { isOffered } from './access';

test.each(['list', 'show', 'create', 'edit', 'delete', 'export', 'publish', 'verify'])('an administrator is offered %s', (action) => {
  expect(isOffered('ADMINISTRATOR', action, 'rankings')).toBe(true);
});

test.each(['ANALYST', 'INTEGRATOR'])('%s reads, exports and changes nothing', (role) => {
  const offered = ['list', 'show', 'export', 'create', 'edit', 'delete', 'publish', 'verify'].filter((action) => isOffered(role, action, 'rankings'));
  expect(offered).toEqual(['list', 'show', 'export']);
});

test.each(['users', 'apiTokens'])('%s are for administrators alone', (resource) => {
  expect(isOffered('ANALYST', 'list', resource)).toBe(false);
});

test('nobody is offered anything before signing in', () => {
  expect(isOffered(undefined, 'list', 'rankings')).toBe(false);
});
