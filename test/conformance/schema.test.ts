import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import type { World } from '../world/start';
import { start } from '../world/start';

const root = join(__dirname, '../..');
const committed = readFileSync(join(root, 'schema/schema.graphql'), 'utf8');
const withoutHeader = (text: string) => text.replace(/^(?:#.*\n|\s*\n)*/, '').trim();

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

test('the committed contract is what the service prints; "npm run codegen" brings it up to date', () => {
  const printed = execFileSync(process.execPath, [join(root, 'services/api/dist/print-schema.js')], { encoding: 'utf8' });
  expect(withoutHeader(committed)).toBe(withoutHeader(printed));
});

test('the committed contract is what a running service answers to introspection', async () => {
  const schema = buildClientSchema(await world.anonymous.query(getIntrospectionQuery()));
  expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(buildSchema(committed))));
});

test('the committed contract begins with the command that makes it', () => {
  expect(committed.split('\n')[0]).toMatch(/^# .*npm run codegen/);
});

const contract = buildSchema(committed);
const CONCEPTS = [
  'Organization',
  'Department',
  'Cluster',
  'ClusterMember',
  'ClusterLeader',
  'Indicator',
  'Campaign',
  'Phase',
  'Criterion',
  'Target',
  'Result',
  'Ranking',
  'Standing',
  'User',
];
const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const plural = (name: string) => (name === 'Criterion' ? 'criteria' : `${lower(name)}s`);

test.each(CONCEPTS)('%s has its queries, its mutations and the columns of every record', (name) => {
  const [query, mutation] = [contract.getQueryType()?.getFields() ?? {}, contract.getMutationType()?.getFields() ?? {}];
  const signature = (field: { args: readonly { name: string; type: unknown }[]; type: unknown } | undefined) =>
    field &&
    `(${field.args
      .map((argument) => `${argument.name}: ${String(argument.type)}`)
      .sort()
      .join(', ')}): ${String(field.type)}`;
  expect(signature(query[lower(name)])).toMatch(/^\((?:code: String, id: ID|id: ID!)\): \w+$/);
  expect(signature(query[plural(name)])).toBe(
    `(after: String, first: Int, offset: Int, orderBy: [${name}OrderBy!], where: ${name}Where): ${name}Connection!`,
  );
  expect(query[`${plural(name)}Aggregate`]).toBeDefined();
  expect(signature(mutation[`create${name}`])).toBe(`(input: ${name}CreateInput!): ${name}!`);
  expect(signature(mutation[`update${name}`])).toBe(`(id: ID!, input: ${name}UpdateInput!, version: Int!): ${name}!`);
  expect(signature(mutation[`delete${name}`])).toBe(`(id: ID!): ${name}!`);
  const type = contract.getType(name);
  const fields = isObjectType(type) ? type.getFields() : {};
  expect(['id', 'version', 'createdAt', 'updatedAt'].map((field) => String(fields[field]?.type))).toEqual(['ID!', 'Int!', 'DateTime!', 'DateTime!']);
});

test('lists have pages of 25 unless asked otherwise, wherever they are', () => {
  const lists = Object.values(contract.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        args: field.args.map(({ name }) => name),
        first: field.args.find(({ name }) => name === 'first'),
        type: String(field.type),
      })),
    )
    .filter(({ type, args }) => type.endsWith('Connection!') && args.includes('offset'));
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter(({ first }) => first?.defaultValue !== 25).map(({ name }) => name)).toEqual([]);
});

test('an update takes every value as optional, and nothing that a create does not take', () => {
  for (const name of CONCEPTS) {
    const [create, update] = [contract.getType(`${name}CreateInput`), contract.getType(`${name}UpdateInput`)];
    if (!isInputObjectType(create) || !isInputObjectType(update)) throw new Error(`expected inputs of ${name}`);
    expect(Object.keys(create.getFields())).toEqual(expect.arrayContaining(Object.keys(update.getFields())));
    for (const field of Object.values(update.getFields())) expect(String(field.type)).not.toMatch(/!$/);
  }
});

test('nothing secret has a name in the contract', () => {
  expect(committed).not.toMatch(/^\s+\w*(?:hash|searchKey|sortKey|departmentKey|Json)\w*[:(]/im);
});
