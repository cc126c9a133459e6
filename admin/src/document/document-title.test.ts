import { expect, test } from '@jest/globals';
import { documentTitle } from './document-title';

test('a document is cited with its number, where it has one', () => {
  expect(documentTitle({ number: '217-QĐ/TW', title: 'Quy chế giám sát' })).toBe('217-QĐ/TW – Quy chế giám sát');
  expect(documentTitle({ number: null, title: 'Quy chế giám sát' })).toBe('Quy chế giám sát');
});
