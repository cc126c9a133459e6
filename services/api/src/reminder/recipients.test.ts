import { describe, expect, test } from '@jest/globals';
import type { Someone } from './recipients';
import { recipientsOf } from './recipients';

const person = (id: number, role: string, of: Partial<Someone> = {}): Someone => ({ id, role, departmentId: null, organizationId: null, ...of });
const ADMIN = person(1, 'ADMINISTRATOR');
const JUSTICE = person(2, 'DEPARTMENT_OFFICER', { departmentId: 10 });
const HEALTH = person(3, 'DEPARTMENT_OFFICER', { departmentId: 11 });
const GROUP = person(4, 'ORGANIZATION_OFFICER', { organizationId: 20 });
const WARD = person(5, 'ORGANIZATION_OFFICER', { organizationId: 21 });
const ALL = [ADMIN, JUSTICE, HEALTH, GROUP, WARD];
const TASK = { responsibleId: null, departmentId: 10, organizationLine: [20, 21] };

describe('those who are reminded', () => {
  test.each([
    ['whoever answers for it, alone', { ...TASK, responsibleId: 3 }, ALL, [3]],
    ['the officers of its organization', TASK, ALL, [4]],
    ['those of the nearest organization above that has any', TASK, [ADMIN, JUSTICE, WARD], [5]],
    ['the officers of its department', TASK, [ADMIN, JUSTICE, HEALTH], [2]],
    ['the administrators where nobody else is left', TASK, [ADMIN, HEALTH], [1]],
    ['nobody who is not there any more', { ...TASK, responsibleId: 99 }, ALL, [4]],
    ['nobody', TASK, [], []],
  ])('are %s', (_, task, people, expected) => {
    expect(recipientsOf(task, 'DUE_SOON', people)).toEqual(expected);
  });

  test('are, when it is overdue, those of the department as well, each once', () => {
    expect(recipientsOf(TASK, 'OVERDUE', ALL)).toEqual([4, 2]);
    expect(recipientsOf({ ...TASK, responsibleId: 2 }, 'OVERDUE', ALL)).toEqual([2]);
  });
});
