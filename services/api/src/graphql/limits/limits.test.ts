import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { DomainError } from '../../errors';
import type { Limits } from '../operation';
import { prepareOperation } from '../operation';
import type { Variables } from './cost';

const schema = buildSchema(`
  type Query { organizations(first: Int = 25, after: String): OrganizationConnection! organization: Organization resultsAggregate(first: Int = 100): [Group!]! all: [Organization!]! }
  type OrganizationConnection { nodes: [Organization!]! edges: [Edge!]! totalCount: Int! }
  type Edge { cursor: String! node: Organization! }
  type Organization { id: ID! parent: Organization children(first: Int = 25): OrganizationConnection! bands: [Band!]! }
  type Band { score: Int! }
  type Group { count: Int! organization: Organization }
`);

function refusalOf(query: string, variables: Variables = {}, limits: Limits = {}): unknown {
  try {
    prepareOperation(schema, query, undefined, limits).checkCost(variables);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, key: error.key, ...error.facts };
    throw error;
  }
  return null;
}

/** What the operation is taken to cost, found by refusing everything. */
function cost(query: string, variables: Variables = {}): unknown {
  const refused = refusalOf(query, variables, { maxRecords: -1 });
  return typeof refused === 'object' && refused !== null && 'cost' in refused ? refused.cost : undefined;
}

describe('the cost of an operation', () => {
  it.each([
    ['{ organization { id } }', {}, 1],
    ['{ organization { id parent { parent { id } } } }', {}, 3],
    ['{ organizations { nodes { id } totalCount } }', {}, 25],
    ['{ organizations { edges { cursor node { id } } } }', {}, 25],
    ['{ organizations(first: 100) { nodes { id parent { id } } } }', {}, 200],
    ['{ organizations(first: 10) { nodes { children(first: 20) { nodes { id } } } } }', {}, 210],
    ['{ a: organizations { totalCount } b: organizations { totalCount } }', {}, 50],
    ['{ all { id bands { score } } }', {}, 25 + 25 * 25],
    ['{ resultsAggregate(first: 40) { count organization { id } } }', {}, 80],
    ['query ($n: Int) { organizations(first: $n) { nodes { id } } }', { n: 300 }, 300],
    ['query ($n: Int) { organizations(first: $n) { nodes { id } } }', {}, 25],
    ['query ($n: Int = 7) { organizations(first: $n) { nodes { id } } }', {}, 7],
    ['query ($n: Int) { organizations(first: $n) { nodes { id } } }', { n: -5 }, 1],
    ['query ($n: Int) { organizations(first: $n) { nodes { id } } }', { n: 'many' }, 25],
    [
      '{ organizations { ...Page } } fragment Page on OrganizationConnection { nodes { ...Own } } fragment Own on Organization { parent { id } }',
      {},
      50,
    ],
    ['{ organizations { nodes { ... on Organization { parent { id } } ... { bands { score } } } } }', {}, 25 * 27],
  ])('of %s with %j is %d records', (query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  it('may be 200,000 records', () => {
    const query = 'query ($n: Int!) { organizations(first: 1000) { nodes { children(first: $n) { nodes { id } } } } }';
    expect(refusalOf(query, { n: 199 })).toBeNull();
    expect(refusalOf(query, { n: 200 })).toEqual({ code: 'TOO_COMPLEX', key: 'tooCostly', cost: 201_000, limit: 200_000 });
  });

  it('allows the standard introspection query, but not many of them', () => {
    expect(refusalOf(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }))).toBeNull();
    const many = Array.from({ length: 20 }, (_, index) => `s${index}: __schema { types { name } }`).join(' ');
    expect(refusalOf(`{ ${many} }`)).toMatchObject({ code: 'TOO_COMPLEX', key: 'tooCostly' });
  });

  it('is found quickly for fragments that multiply one another', () => {
    const fragments = Array.from({ length: 9 }, (_, level) => {
      const inner = level === 8 ? 'id' : Array.from({ length: 20 }, (_item, index) => `p${index}: parent { ...F${level + 1} }`).join(' ');
      return `fragment F${level} on Organization { ${inner} }`;
    });
    expect(refusalOf(`{ organization { ...F0 } } ${fragments.join(' ')}`)).toMatchObject({ code: 'TOO_COMPLEX', key: 'tooManyFields' });
  });
});

describe('the depth of an operation', () => {
  const nested = (depth: number): string => `{ organization { ${'parent { '.repeat(depth - 2)} id ${'} '.repeat(depth - 2)} } }`;

  it('may be 12', () => {
    expect(refusalOf(nested(12))).toBeNull();
    expect(refusalOf(nested(13))).toEqual({ code: 'TOO_COMPLEX', key: 'tooDeep', depth: 13, limit: 12 });
    expect(refusalOf(nested(200))).toMatchObject({ key: 'tooDeep', depth: 200 });
  });

  it('is found before anything reads it level by level, however deep it is', () => {
    expect(refusalOf(nested(201))).toEqual({ code: 'TOO_COMPLEX', key: 'nestedTooDeeply', limit: 200 });
    expect(refusalOf(nested(100_000))).toMatchObject({ key: 'nestedTooDeeply' });
    expect(refusalOf(`{ organizations(where: ${'{ not: '.repeat(50_000)}{}${'}'.repeat(50_000)}) { totalCount } }`)).toMatchObject({
      key: 'nestedTooDeeply',
    });
    const flat = Array.from({ length: 300 }, (_, index) => `a${index}: organization { id }`).join(' ');
    expect(refusalOf(`{ ${flat} }`)).toBeNull();
  });

  it('counts through fragments, and does not follow those that spread themselves', () => {
    expect(refusalOf('{ organization { ...A } } fragment A on Organization { parent { parent { id } } }', {}, { maxDepth: 3 })).toMatchObject({
      key: 'tooDeep',
      depth: 4,
    });
    expect(() => refusalOf('{ organization { ...A } } fragment A on Organization { parent { ...A } }')).toThrow(
      'Cannot spread fragment "A" within itself',
    );
  });
});

describe('the length of a document', () => {
  it('may be 10,000 tokens', () => {
    const repeated = (times: number): string => `{ ${Array.from({ length: times }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    expect(refusalOf(repeated(3_300))).toBeNull();
    expect(refusalOf(repeated(3_400))).toEqual({ code: 'TOO_COMPLEX', key: 'tooManyTokens', limit: 10_000 });
  });
});
