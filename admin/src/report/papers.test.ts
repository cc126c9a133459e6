import { describe, expect, test } from '@jest/globals';
import { addressOf, isPaper } from './papers';

describe('the address of a document', () => {
  test.each([
    ['year', { organization: 'PHUC_DONG', year: '2020' }, 'pdf', '/reports/PHUC_DONG/2020.pdf'],
    ['ranks', { campaign: '2020', cluster: 'LONG_BIEN_WARDS' }, 'html', '/reports/sheets/ranks.html?campaign=2020&cluster=LONG_BIEN_WARDS'],
    [
      'indicators',
      { organization: 'A', year: '2021', month: '2021-03' },
      'html',
      '/reports/sheets/indicators.html?organization=A&year=2021&month=2021-03',
    ],
    ['movement', { cluster: 'C', organization: null }, 'docx', '/reports/sheets/movement.docx?cluster=C'],
    ['awards', { organization: 'A&B', year: '2020' }, 'html', '/reports/sheets/awards.html?organization=A%26B&year=2020'],
  ] as const)('of %s says what it is about', (name, chosen, format, address) => {
    expect(addressOf(name, chosen, format)).toBe(address);
  });

  test('leaves out what the document is not about', () => {
    expect(addressOf('movement', { cluster: 'C', year: '2020', campaign: 'X' }, 'html')).toBe('/reports/sheets/movement.html?cluster=C');
  });

  test('is not there before everything is chosen that it needs', () => {
    expect(addressOf('year', { organization: 'A' }, 'html')).toBeNull();
    expect(addressOf('ranks', { campaign: '2020', cluster: '' }, 'html')).toBeNull();
  });
});

test('only documents that there are, are documents', () => {
  expect(['year', 'missing', 'toString', '', undefined].map(isPaper)).toEqual([true, true, false, false, false]);
});
