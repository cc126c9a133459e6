import { describe, expect, test } from '@jest/globals';
import { HttpError } from 'react-admin';
import { buildQuery } from './build-query';

const pageOf = (nodes: object[]) => ({ page: { nodes, totalCount: 40, pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: 'c' } } });
const answer = (data: object) => ({ data, loading: false, networkStatus: 7 });

describe('a list', () => {
  const built = buildQuery('GET_LIST', 'targets', {
    filter: { organizationId: '9' },
    sort: { field: 'criterion.indicator.name', order: 'DESC' },
    pagination: { page: 3, perPage: 10 },
  });

  test('asks for one page in the order of the column', () => {
    expect(built.variables).toEqual({
      where: { organizationId: { eq: '9' } },
      orderBy: [{ criterion: { indicator: { name: 'DESC' } } }],
      first: 10,
      offset: 20,
    });
  });

  test('answers the rows and how many there are in all', () => {
    expect(built.parseResponse(answer(pageOf([{ id: '1' }])))).toMatchObject({ data: [{ id: '1' }], total: 40 });
  });

  test('puts those without a rank last', () => {
    const { variables } = buildQuery('GET_LIST', 'standings', { sort: { field: 'rank', order: 'ASC' }, pagination: { page: 1, perPage: 25 } });
    expect(variables?.['orderBy']).toEqual([{ rank: 'ASC_NULLS_LAST' }]);
  });

  test('goes on after a cursor where one is given', () => {
    const { variables } = buildQuery('GET_LIST', 'targets', { pagination: { page: 1, perPage: 500 }, meta: { after: 'c' } });
    expect(variables).toEqual({ where: {}, first: 500, after: 'c' });
  });
});

test('the records of a page belong to the one that they refer to', () => {
  const { variables } = buildQuery('GET_MANY_REFERENCE', 'clusterMembers', {
    target: 'clusterId',
    id: '7',
    filter: { q: 'dong' },
    sort: { field: 'organization.name', order: 'ASC' },
    pagination: { page: 1, perPage: 25 },
  });
  expect(variables?.['where']).toEqual({ organization: { search: 'dong' }, clusterId: { eq: '7' } });
});

describe('one record', () => {
  test('that is away is a 404', () => {
    const { parseResponse } = buildQuery('GET_ONE', 'organizations', { id: '1' });
    expect(() => parseResponse(answer({ record: null }))).toThrow(HttpError);
  });

  test('has its costly fields only where they are asked for', () => {
    expect(buildQuery('GET_ONE', 'standings', { id: '1' }).query.text).not.toContain('explanation');
    expect(buildQuery('GET_ONE', 'standings', { id: '1', meta: { detail: true } }).query.text).toContain('explanation');
  });
});

describe('saving', () => {
  const previousData = {
    id: '1',
    version: 4,
    code: 'A',
    name: 'Phường A',
    kind: 'WARD',
    note: 'cũ',
    parentId: '2',
    parent: { id: '2', name: 'Quận' },
  };

  test('sends what changed and the version that was read', () => {
    const { variables } = buildQuery('UPDATE', 'organizations', { id: '1', data: { ...previousData, name: 'Phường B' }, previousData });
    expect(variables).toEqual({ id: '1', input: { name: 'Phường B' }, version: 4 });
  });

  test('sends a cleared field as null', () => {
    const { variables } = buildQuery('UPDATE', 'organizations', { id: '1', data: { ...previousData, note: null, parentId: '' }, previousData });
    expect(variables?.['input']).toMatchObject({ note: null });
  });

  test('leaves out what is written only once', () => {
    const previous = { id: '1', version: 1, targetId: '3', period: '2020-01-01', value: '1', note: null };
    const { variables } = buildQuery('UPDATE', 'results', { id: '1', data: { ...previous, targetId: '4', value: '2' }, previousData: previous });
    expect(variables?.['input']).toEqual({ value: '2' });
  });

  test('of a new record sends what was filled in, and nothing that only screens know', () => {
    const { variables } = buildQuery('CREATE', 'organizations', { data: { code: 'A', name: 'A', kind: 'WARD', note: null, parent: { id: '2' } } });
    expect(variables).toEqual({ input: { code: 'A', name: 'A', kind: 'WARD' } });
  });
});

describe('several at once', () => {
  test('are deleted in one request', () => {
    const { query, variables, parseResponse } = buildQuery('DELETE_MANY', 'departments', { ids: ['1', '2'] });
    expect(query.text).toContain('deleteRecords(');
    expect(variables).toEqual({ concept: 'Department', ids: ['1', '2'] });
    expect(parseResponse(answer({}))).toEqual({ data: ['1', '2'] });
  });

  test('are changed in one request, each with the version that was read', () => {
    const { variables } = buildQuery('UPDATE_MANY', 'campaigns', { ids: ['1', '2'], data: { state: 'CLOSED' }, meta: { versions: { 1: 3, 2: 8 } } });
    expect(variables).toEqual({ input: { state: 'CLOSED' }, id0: '1', version0: 3, id1: '2', version1: 8 });
  });
});

test('a new API token is answered with its secret', () => {
  const { parseResponse } = buildQuery('CREATE', 'apiTokens', { data: { name: 'Cổng', role: 'INTEGRATOR' } });
  expect(parseResponse(answer({ created: { token: 'secret', apiToken: { id: '5', name: 'Cổng' } } }))).toEqual({
    data: { id: '5', name: 'Cổng', token: 'secret' },
  });
});
