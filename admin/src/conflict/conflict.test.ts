import { expect, test } from '@jest/globals';
import { resourceNamed } from '../api/resources';
import { differencesOf, firstChoices, merged } from './conflict';

const clusters = resourceNamed('clusters');
const previous = { id: '1', version: 1, code: 'A', name: 'Cụm A', note: null };

test('only what differs between the two versions is asked about, and who has changed it', () => {
  const mine = { ...previous, name: 'Cụm của tôi', note: 'tôi ghi' };
  const theirs = { ...previous, version: 2, name: 'Cụm của họ', code: 'B' };
  const differences = differencesOf(clusters, { previous, mine, theirs });
  expect(Object.fromEntries(differences.map(({ field, changedBy }) => [field, changedBy]))).toEqual({ code: 'them', name: 'both', note: 'me' });
});

test('what both changed alike is no difference, nor is an empty text that was empty', () => {
  const alike = { ...previous, name: 'Cùng tên' };
  expect(differencesOf(clusters, { previous, mine: alike, theirs: { ...alike, version: 2 } })).toEqual([]);
  expect(differencesOf(clusters, { previous, mine: { ...previous, note: undefined }, theirs: { ...previous, version: 2 } })).toEqual([]);
});

test('nothing that only one has changed is lost, and the new version is the one that is saved over', () => {
  const mine = { ...previous, note: 'tôi ghi' };
  const theirs = { ...previous, version: 2, code: 'B' };
  const differences = differencesOf(clusters, { previous, mine, theirs });
  expect(merged(theirs, differences, firstChoices(differences))).toEqual({ ...previous, version: 2, code: 'B', note: 'tôi ghi' });
});

test('of what both have changed, the one chosen is taken', () => {
  const theirs = { ...previous, version: 2, name: 'Cụm của họ' };
  const differences = differencesOf(clusters, { previous, mine: { ...previous, name: 'Cụm của tôi' }, theirs });
  expect(merged(theirs, differences, firstChoices(differences))['name']).toBe('Cụm của tôi');
  expect(merged(theirs, differences, { name: 'theirs' })['name']).toBe('Cụm của họ');
});
