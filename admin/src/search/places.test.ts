import { expect, test } from '@jest/globals';
import { matchingPlaces, placesFor } from './places';

const definitions = {
  rankings: { hasList: true, hasCreate: true },
  results: { hasList: true, hasCreate: true },
  importJobs: { hasList: true, hasCreate: true },
  phases: { hasCreate: true },
  users: { hasList: true, hasCreate: true },
};
const texts: Readonly<Record<string, string>> = {
  'resources.rankings.name': 'Bảng xếp hạng',
  'resources.results.name': 'Kết quả',
  'resources.users.name': 'Tài khoản',
  'app.search.deed.publish': 'Công bố bảng xếp hạng',
  'app.search.deed.import': 'Nhập dữ liệu từ tệp',
  'app.search.words.import': 'excel xlsx csv',
};
const translate = (key: string) => texts[key] ?? key;
const labelOf = (resource: string) => translate(`resources.${resource}.name`);
const placesOf = (role: string) =>
  placesFor({ role, organizationId: '1', departmentId: role === 'DEPARTMENT_OFFICER' ? '2' : null }, definitions, translate, labelOf);
const found = (role: string, typed: string) => matchingPlaces(placesOf(role), typed).map(({ to }) => to.replace(/\?.*/, ''));

test('pages and what is done on them are found by their names, with or without accents', () => {
  expect(found('ADMINISTRATOR', 'cong bo xep hang')).toEqual(['/rankings']);
  expect(found('ADMINISTRATOR', 'nhập dữ liệu')).toEqual(['/importJobs/create']);
  expect(found('ADMINISTRATOR', 'excel')).toEqual(['/importJobs/create']);
});

test('a name that begins so comes before one that has it inside', () => {
  expect(matchingPlaces(placesOf('ADMINISTRATOR'), 'bảng xếp hạng').map(({ name }) => name)).toEqual(['Bảng xếp hạng', 'Công bố bảng xếp hạng']);
});

test('each is offered to whom it is for', () => {
  expect(found('ANALYST', 'công bố')).toEqual([]);
  expect(found('ANALYST', 'bảng xếp hạng')).toEqual(['/rankings']);
  expect(found('DEPARTMENT_OFFICER', 'tài khoản')).toEqual([]);
  expect(placesOf('ADMINISTRATOR').some(({ to }) => to.startsWith('/phases'))).toBe(false);
});
