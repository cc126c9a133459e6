import { expect, test } from '@jest/globals';
import type { ConceptChanges } from '../api/record-changes';
import { concerns, resourcesOf, shownBy } from './dependents';

const changed = (concept: string, ...ids: readonly string[]): ConceptChanges => ({
  concept,
  records: ids.map((recordId) => ({ recordId, action: 'UPDATED', by: null })),
});

test('a list is concerned by every change of its records, a page by that of its own', () => {
  expect(concerns({ resource: 'targets', id: null }, changed('Target', '7'))).toBe(true);
  expect(concerns({ resource: 'targets', id: '7' }, changed('Target', '7'))).toBe(true);
  expect(concerns({ resource: 'targets', id: '8' }, changed('Target', '7'))).toBe(false);
  expect(concerns({ resource: 'targets', id: '8' }, { concept: 'Target', records: null })).toBe(true);
});

test('what shows other records beside its own is concerned by theirs too', () => {
  expect(concerns({ resource: 'targets', id: '8' }, changed('Organization', '1'))).toBe(true);
  expect(concerns({ resource: 'organizations', id: null }, changed('Target', '1'))).toBe(false);
});

test('the key of a query says which records it shows', () => {
  expect(shownBy(['targets', 'getList', {}])).toEqual({ resource: 'targets', id: null });
  expect(shownBy(['targets', 'getOne', { id: '7' }])).toEqual({ resource: 'targets', id: '7' });
  expect(shownBy(['auth', 'getIdentity'])).toBeNull();
  expect(resourcesOf('Target')).toEqual(['targets']);
});
