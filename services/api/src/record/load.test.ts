import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildServiceSchema } from '../concepts';
import type { RequestContext } from '../context';
import { contextFactory } from '../context';
import type { Database } from '../database/database';
import { openDatabase } from '../database/database';
import { entities } from '../entities';
import { noFeeds } from '../feed/feed.service';
import type { Engine } from '../graphql/execute';
import { createEngine } from '../graphql/execute';
import { createLog } from '../log';

let folder: string;
let database: Database;
let engine: Engine<RequestContext>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-load-'));
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'load.db') }, entities);
  engine = createEngine<RequestContext>(buildServiceSchema(noFeeds), { log: createLog({ logLevel: 'silent' }) });
  for (const number of [1, 2, 3, 4]) await organization(number, `Q${number}`, null);
  for (const number of [11, 12, 13, 14, 15]) await organization(number, `P${number}`, 1);
  for (const number of [21, 22]) await organization(number, `P${number}`, 2);
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const AT = '2020-01-01 00:00:00.000';

async function organization(id: number, code: string, parentId: number | null): Promise<void> {
  await database.transaction((tx) =>
    tx.run(
      'INSERT INTO `organization` (`id`, `version`, `createdAt`, `updatedAt`, `searchKey`, `sortKey`, `code`, `name`, `kind`, `parentId`) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, AT, AT, code, code, code, `Đơn vị ${code}`, 'WARD', parentId],
    ),
  );
}

/** Answers the data and how many statements were run for it. */
async function ask<Data = unknown>(query: string, variables: Record<string, unknown> = {}): Promise<{ data: Data; statements: number }> {
  let statements = 0;
  const reader: Database['reader'] = {
    dialect: database.dialect,
    rows: (sql, parameters) => {
      statements += 1;
      return database.reader.rows(sql, parameters);
    },
  };
  const context = contextFactory({ ...database, reader }, [])(
    { kind: 'session', credentialId: 1, userId: 1, role: 'ANALYST', organizationId: null, departmentId: null, organizationIds: [] },
    { locale: 'en', requestId: 'r', address: '', cookie: null },
  );
  const { data, errors } = await engine.execute({ query, variables }, context);
  expect(errors).toBeUndefined();
  const plain: Data = JSON.parse(JSON.stringify(data));
  return { data: plain, statements };
}

const children = (codes: readonly string[], hasNextPage: boolean) => ({ nodes: codes.map((code) => ({ code })), pageInfo: { hasNextPage } });

test('each parent has a page of its own, in order, and knows whether there is more', async () => {
  const { data, statements } = await ask(
    '{ organizations(where: { parentId: { isNull: true } }) { nodes { code children(first: 2, offset: 1, orderBy: [{ code: DESC }]) { nodes { code } pageInfo { hasNextPage } } } } }',
  );
  expect(data).toEqual({
    organizations: {
      nodes: [
        { code: 'Q1', children: children(['P14', 'P13'], true) },
        { code: 'Q2', children: children(['P21'], false) },
        { code: 'Q3', children: children([], false) },
        { code: 'Q4', children: children([], false) },
      ],
    },
  });
  expect(statements).toBe(2);
});

test('a page without pageInfo holds no more than it was asked for', async () => {
  const { data } = await ask(
    '{ organizations(where: { code: { in: ["Q1", "Q2"] } }) { nodes { children(first: 2) { nodes { code } totalCount } } } }',
  );
  const page = (codes: readonly string[], totalCount: number) => ({ children: { nodes: codes.map((code) => ({ code })), totalCount } });
  expect(data).toEqual({ organizations: { nodes: [page(['P11', 'P12'], 5), page(['P21', 'P22'], 2)] } });
});

interface OrganizationPage {
  readonly organizations: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
    readonly pageInfo: { readonly startCursor: string; readonly endCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  };
}

test('the cursors of one page lead to the next one', async () => {
  const query =
    'query ($after: String) { organizations(first: 4, after: $after, orderBy: [{ code: ASC }]) { edges { cursor node { code } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }';
  const codes: string[] = [];
  let after: string | null = null;
  do {
    const answer: { data: OrganizationPage } = await ask<OrganizationPage>(query, { after });
    const { edges, pageInfo } = answer.data.organizations;
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor]);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    codes.push(...edges.map(({ node }) => node.code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(codes).toEqual(['P11', 'P12', 'P13', 'P14', 'P15', 'P21', 'P22', 'Q1', 'Q2', 'Q3', 'Q4']);
});

test('records that a page refers to come in its own statement, with theirs; null where there is none', async () => {
  const { data, statements } = await ask(
    '{ organizations(where: { code: { in: ["P11", "Q2"] } }) { nodes { code parent { code version parent { code } successor { code } } } } }',
  );
  expect(data).toEqual({
    organizations: {
      nodes: [
        { code: 'P11', parent: { code: 'Q1', version: 1, parent: null, successor: null } },
        { code: 'Q2', parent: null },
      ],
    },
  });
  expect(statements).toBe(1);
});

test('lists of records that a page refers to are loaded with them', async () => {
  const { data, statements } = await ask(
    '{ organizations(where: { code: { in: ["P11", "P22", "Q3"] } }) { nodes { code parent { children(first: 1) { nodes { code } } } } } }',
  );
  const parent = (code: string) => ({ children: { nodes: [{ code }] } });
  expect(data).toEqual({
    organizations: {
      nodes: [
        { code: 'P11', parent: parent('P11') },
        { code: 'P22', parent: parent('P21') },
        { code: 'Q3', parent: null },
      ],
    },
  });
  expect(statements).toBe(3);
});

test('what is asked for is remembered with a document only where no variable changes it', async () => {
  const query =
    'query ($first: Int!, $named: Boolean!) { organization(code: "Q1") { code name @include(if: $named) children(first: $first) { nodes { code } } } }';
  const expected = (codes: readonly string[], name: object) => ({
    organization: { code: 'Q1', ...name, children: { nodes: codes.map((code) => ({ code })) } },
  });
  expect((await ask(query, { first: 1, named: false })).data).toEqual(expected(['P11'], {}));
  expect((await ask(query, { first: 2, named: true })).data).toEqual(expected(['P11', 'P12'], { name: 'Đơn vị Q1' }));
  expect((await ask(query, { first: 1, named: false })).data).toEqual(expected(['P11'], {}));
});

test('variables below a fragment change what is asked for as well', async () => {
  const query =
    'query ($first: Int!) { organization(code: "Q1") { ...some } } fragment some on Organization { children(first: $first) { nodes { code } } }';
  const counts = [];
  for (const first of [1, 3]) counts.push(JSON.stringify((await ask(query, { first })).data).match(/code/g)?.length);
  expect(counts).toEqual([1, 3]);
});
