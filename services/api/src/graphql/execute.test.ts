import { describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, GraphQLScalarType, Kind } from 'graphql';
import { createLog } from '../log';
import type { Engine, OperationContext } from './execute';
import { createEngine } from './execute';

const anonymous: OperationContext = { who: null, locale: 'en', requestId: 'r' };
const analyst: OperationContext = {
  ...anonymous,
  who: { kind: 'session', credentialId: 1, userId: 1, role: 'ANALYST', organizationId: null, departmentId: null, organizationIds: [] },
};

function toySchema(): GraphQLSchema {
  const schema = buildSchema(`
    scalar Whole
    enum Kind { WARD CITY }
    input Filter { kind: Kind = WARD atLeast: Whole names: [String!] nested: Filter }
    type Query { echo(filter: Filter, first: Int = 25, whole: Whole): String row: Row }
    type Row { id: ID! kind: Kind whole: Whole flag: Boolean self: Row }
    type Mutation { note(text: String!): [String!]! }
    type Subscription { changed(after: String): Row }
  `);
  const whole = schema.getType('Whole');
  if (!(whole instanceof GraphQLScalarType)) throw new TypeError('expected a scalar');
  whole.parseValue = (value) => BigInt(String(value));
  whole.parseLiteral = (node) => BigInt(node.kind === Kind.INT ? node.value : 'x');
  whole.serialize = (value) => `${value}`;
  return schema;
}

function toyEngine(): Engine<OperationContext> {
  const schema = toySchema();
  const fields = (name: string) => schema.getRootType(name as never)?.getFields() ?? {};
  const { echo, row } = fields('query');
  const { note } = fields('mutation');
  if (!(echo && row && note)) throw new TypeError('expected the root fields');
  echo.resolve = (_root, { first, whole: number, filter }) =>
    JSON.stringify({ first, number, filter }, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
  row.resolve = () => ({ id: 7, kind: 'WARD', whole: 9622500n, flag: 1, self: { id: 8 } });
  const notes: string[] = [];
  note.resolve = async (_root, { text }) => {
    await null;
    notes.push(text);
    return [...notes];
  };
  return createEngine(schema, { log: createLog({ logLevel: 'silent' }) });
}

describe('the compiler and the interpreter', () => {
  const engine = toyEngine();

  it.each([
    ['scalars, enums and ids', '{ row { id kind whole flag } }', {}],
    ['defaults of arguments and inputs', '{ echo(filter: {}) }', {}],
    ['a literal of a scalar that is a bigint inside', '{ echo(filter: { atLeast: 12 }, whole: 3) }', {}],
    [
      'variables',
      'query ($f: Filter, $n: Int) { echo(filter: $f, first: $n) }',
      { f: { atLeast: '12', nested: { kind: 'CITY', names: 'a' } }, n: 3 },
    ],
    ['absent variables', 'query ($f: Filter, $n: Int) { echo(filter: $f, first: $n) }', {}],
    ['variables that are null', 'query ($f: Filter, $n: Int) { echo(filter: $f, first: $n) }', { f: null, n: null }],
    ['defaults of variables', 'query ($f: Filter = { atLeast: 4 }, $n: Int = 2) { echo(filter: $f, first: $n) }', {}],
    ['variables inside literals', 'query ($k: Kind, $w: Whole) { echo(filter: { kind: $k, atLeast: $w, nested: { kind: CITY } }) }', { w: 5 }],
    ['variables in a list', 'query ($n: String!) { echo(filter: { names: ["a", $n] , nested: null }) }', { n: 'b' }],
    ['fields that are skipped', 'query ($x: Boolean!) { row { id @skip(if: $x) kind @include(if: $x) self @include(if: $x) { id } } }', { x: true }],
    [
      'a fragment that is skipped once and spread again',
      'query ($x: Boolean!) { row { ...F @skip(if: $x) ...F } } fragment F on Row { id }',
      { x: true },
    ],
    ['aliases and merged fields', '{ a: row { id } b: row { kind } row { id } row { self { id } self { kind } } }', {}],
    ['an alias that would touch a prototype', '{ __proto__: row { id } row { __proto__: self { id } } }', {}],
    ['the name of a type', '{ __typename row { __typename self { __typename } } }', {}],
  ])('give the same for %s', async (_what, query, variables) => {
    const [interpreted, compiled] = await Promise.all([
      engine.execute({ query, variables }, anonymous),
      engine.execute({ query, variables }, analyst),
    ]);
    expect(interpreted.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(interpreted)));
  });

  it.each([
    ['a wrong enum', { f: { kind: 'VILLAGE' } }, 'f.kind'],
    ['an unknown key', { f: { size: 1 } }, 'f'],
    ['a wrong scalar', { f: { nested: { atLeast: 'x' } } }, 'f.nested.atLeast'],
    ['a null in a list', { f: { names: ['a', null] } }, 'f.names.1'],
    ['a text for a number', { n: '3' }, 'n'],
  ])('refuse %s at the same place', async (_what, variables, path) => {
    const query = 'query ($f: Filter, $n: Int) { echo(filter: $f, first: $n) }';
    for (const context of [anonymous, analyst]) {
      const result = await engine.execute({ query, variables }, context);
      expect(result).toEqual({
        errors: [
          expect.objectContaining({ code: 'BAD_USER_INPUT', extensions: { code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path })] } }),
        ],
      });
    }
  });

  it('run mutations one after the other', async () => {
    const own = toyEngine();
    const query = 'mutation { a: note(text: "1") b: note(text: "2") }';
    expect((await own.execute({ query }, analyst)).data).toEqual({ a: ['1'], b: ['1', '2'] });
    expect((await own.execute({ query }, anonymous)).data).toEqual({ a: ['1', '2', '1'], b: ['1', '2', '1', '2'] });
  });
});

describe('one event for many', () => {
  const engine = toyEngine();
  const query = 'subscription ($after: String, $x: Boolean = false) { changed(after: $after) { id kind @skip(if: $x) } }';
  const event = { changed: { id: 1, kind: 'WARD', cursor: 41n } };

  it('is run once for the same document, selection and rights, wherever each began', async () => {
    const first = await engine.project({ query, variables: { after: '1' } }, event, analyst);
    expect(first).toEqual({ data: { changed: { id: '1', kind: 'WARD' } }, extensions: { cursor: '41' } });
    expect(await engine.project({ query, variables: { after: '2' } }, event, analyst)).toBe(first);
    expect(await engine.project({ query, variables: { x: true } }, event, analyst)).not.toBe(first);
    expect(await engine.project({ query }, { ...event }, analyst)).not.toBe(first);
    const officer = { ...analyst, who: analyst.who && { ...analyst.who, role: 'DEPARTMENT_OFFICER' as const, departmentId: 3 } };
    expect(await engine.project({ query, variables: { after: '1' } }, event, officer)).not.toBe(first);
  });
});
