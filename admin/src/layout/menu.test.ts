import { expect, test } from '@jest/globals';
import { isOffered } from '../api/access';
import { pages } from '../pages';
import { groupOf, isWithin, menu, menuFor } from './menu';

const entries = menu.flatMap((group) => group.entries);
const menuOf = (role: string, office: object = {}) => {
  const person = { role, organizationId: null, departmentId: null, ...office };
  return menuFor((resource) => isOffered(person, 'list', resource)).flatMap((group) => group.entries.map(({ resource }) => resource));
};

test('every list of the panel is in the menu, once', () => {
  const listed = pages.filter(({ list }) => list).map(({ name }) => name);
  const found = entries.filter(({ outside }) => !outside).map(({ resource }) => resource);
  expect(found.toSorted()).toEqual(listed.toSorted());
});

test('every page belongs to an entry of the menu', () => {
  const homeless = pages.filter(({ show, create, edit }) => show || create || edit).filter(({ name }) => !groupOf(menu, `/${name}/1/show`));
  expect(homeless.map(({ name }) => name)).toEqual([]);
});

test('an entry knows its own pages from those of a longer name', () => {
  expect(isWithin({ resource: 'awards' }, '/awards/7/show')).toBe(true);
  expect(isWithin({ resource: 'awards' }, '/awardForms')).toBe(false);
  expect(isWithin({ resource: 'awards', parts: ['awardFiles'] }, '/awardFiles/create')).toBe(true);
});

test.each([
  ['ORGANIZATION_OFFICER', { organizationId: '1' }, ['users', 'apiTokens', 'change-log', 'verification', 'award-proposals', 'explorer']],
  ['DEPARTMENT_OFFICER', { departmentId: '1' }, ['users', 'apiTokens', 'change-log', 'explorer']],
  ['ANALYST', {}, ['users', 'apiTokens', 'change-log', 'verification', 'importJobs']],
])('%s is not led to what is not theirs', (role, office, hidden) => {
  const shown = menuOf(role, office);
  expect(shown).toContain('rankings');
  expect(shown.filter((resource) => hidden.includes(resource))).toEqual([]);
});

test('an officer who works for nobody yet has no menu', () => {
  expect(menuOf('ORGANIZATION_OFFICER')).toEqual([]);
});
