import { expect, test } from '@jest/globals';
import { isOffered } from '../api/access';
import type { Person } from '../api/offers';
import { whereFrom } from '../api/where';
import { campaignsOf, tilesFor } from './tiles';

const PEOPLE: readonly Person[] = [
  { role: 'ADMINISTRATOR', organizationId: null, departmentId: null },
  { role: 'DEPARTMENT_OFFICER', organizationId: null, departmentId: '7' },
  { role: 'ORGANIZATION_OFFICER', organizationId: '3', departmentId: null },
  { role: 'ANALYST', organizationId: null, departmentId: null },
  { role: 'INTEGRATOR', organizationId: null, departmentId: null },
];
const tilesOf = (person: Person) => tilesFor({ person, userId: '5', startOfToday: '2026-03-14T17:00:00.000Z' });

test.each(PEOPLE)('$role is led to lists that they may open', (person) => {
  const parts = tilesOf(person).flatMap((tile) => tile.parts);
  expect(parts.length).toBeGreaterThan(0);
  for (const { list, to } of parts) {
    expect({ list, may: isOffered(person, 'list', list.resource) }).toEqual({ list, may: true });
    expect(to.startsWith('/')).toBe(true);
  }
});

test.each(PEOPLE)('for $role a list is opened with what it was counted by', (person) => {
  for (const { list, to } of tilesOf(person).flatMap((tile) => tile.parts)) {
    const opened = JSON.parse(new URLSearchParams(to.split('?')[1]).get('filter') ?? 'null');
    const permanent = { verification: { state: 'SUBMITTED' }, reminders: { recipientId: '5' } };
    const page = Object.entries(permanent).find(([name]) => to.startsWith(`/${name}?`))?.[1] ?? {};
    expect(whereFrom({ ...opened, ...page })).toEqual(whereFrom(list.filter));
  }
});

test('a department’s officer counts what is in the department’s charge', () => {
  const [verify] = tilesFor({ person: PEOPLE[1] ?? { role: '', organizationId: null, departmentId: null }, userId: '5', startOfToday: '' });
  expect(whereFrom(verify?.parts[0]?.list.filter ?? {})).toEqual({
    state: { eq: 'SUBMITTED' },
    target: { criterion: { departmentId: { eq: '7' } } },
  });
});

test('an organization’s officer looks at campaigns in which something is assigned to them', () => {
  expect(whereFrom(campaignsOf({ role: 'ORGANIZATION_OFFICER', organizationId: '3', departmentId: null }))).toEqual({
    criteria: { some: { targets: { some: {} } } },
  });
});
