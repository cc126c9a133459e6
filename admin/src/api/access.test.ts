import { describe, expect, test } from '@jest/globals';
import { isOffered } from './access';

const person = (role: string, office: { organizationId?: string; departmentId?: string } = {}) => ({
  role,
  organizationId: null,
  departmentId: null,
  ...office,
});
const department = person('DEPARTMENT_OFFICER', { departmentId: '7' });
const organization = person('ORGANIZATION_OFFICER', { organizationId: '3' });
const ACTIONS = ['list', 'show', 'export', 'create', 'edit', 'delete', 'publish', 'revise', 'enterScores', 'verify'];
const offered = (who: ReturnType<typeof person> | undefined, resource: string, record?: unknown) =>
  ACTIONS.filter((action) => isOffered(who, action, resource, record));

test('an administrator is offered everything', () => {
  expect(offered(person('ADMINISTRATOR'), 'rankings', { departmentId: '1' })).toEqual(ACTIONS);
});

test.each(['ANALYST', 'INTEGRATOR'])('%s reads, exports and changes nothing', (role) => {
  for (const resource of ['rankings', 'results', 'targets']) expect(offered(person(role), resource)).toEqual(['list', 'show', 'export']);
});

test.each(['users', 'apiTokens'])('%s are for administrators alone', (resource) => {
  for (const who of [person('ANALYST'), department, organization]) expect(offered(who, resource)).toEqual([]);
});

test('nobody is offered anything before signing in', () => {
  expect(offered(undefined, 'rankings')).toEqual([]);
});

test.each(['ORGANIZATION_OFFICER', 'DEPARTMENT_OFFICER'])('%s to whom nothing is assigned is offered nothing', (role) => {
  expect(offered(person(role), 'rankings')).toEqual([]);
});

describe('the officer of a department', () => {
  const criterion = (departmentId: string) => ({ criterion: { departmentId } });

  test('is offered what is done with the records of the department', () => {
    expect(offered(department, 'targets', criterion('7'))).toEqual(['list', 'show', 'export', 'edit']);
    expect(offered(department, 'results', { target: criterion('7'), state: 'SUBMITTED' })).toEqual(['list', 'show', 'export', 'verify']);
    expect(offered(department, 'rankings', { departmentId: '7' })).toEqual(['list', 'show', 'export', 'enterScores']);
  });

  test.each([
    ['targets', criterion('8')],
    ['results', { target: criterion('8') }],
    ['rankings', { departmentId: '8' }],
    ['rankings', { departmentId: null }],
    ['organizations', {}],
  ])('reads alone what is not: %s %j', (resource, record) => {
    expect(offered(department, resource, record)).toEqual(['list', 'show', 'export']);
  });
});

describe('the officer of an organization', () => {
  test.each([
    ['SUBMITTED', ['edit', 'delete']],
    ['REJECTED', ['edit']],
    ['VERIFIED', []],
  ])('is offered what is left to do with a %s result', (state, actions) => {
    expect(offered(organization, 'results', { state })).toEqual(['list', 'show', 'export', 'create', ...actions]);
  });

  test('assigns and appraises nothing', () => {
    for (const resource of ['targets', 'rankings', 'standings', 'criteria'])
      expect(offered(organization, resource)).toEqual(['list', 'show', 'export']);
  });
});
