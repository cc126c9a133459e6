import { expect, test } from '@jest/globals';
import { columnsIn, viewIn, withColumns } from './view-address';

const search = '?sort=period&order=DESC&filter=%7B%22state%22%3A%22SUBMITTED%22%7D&page=4&perPage=25&displayedFilters=%7B%7D';

test('a view is filter, order and columns, not the page; in whichever order an address has them', () => {
  const view = viewIn(search, ['period', 'value']);
  expect(Object.fromEntries(new URLSearchParams(view))).toEqual({
    columns: 'period,value',
    filter: '{"state":"SUBMITTED"}',
    order: 'DESC',
    perPage: '25',
    sort: 'period',
  });
  expect(viewIn(`?perPage=25&${search.slice(1)}`, ['period', 'value'])).toBe(view);
});

test('an address names columns, or none', () => {
  expect(columnsIn('?columns=period,organization.name')).toEqual(['period', 'organization.name']);
  expect(columnsIn('?sort=period')).toBeNull();
  expect(withColumns('?sort=period', ['value'])).toBe('?sort=period&columns=value');
  expect(withColumns('?columns=value', null)).toBe('');
});
