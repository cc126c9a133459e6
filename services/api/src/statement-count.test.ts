import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pino from 'pino';
import { buildServiceSchema } from './concepts';
import type { RequestContext } from './context';
import { contextFactory } from './context';
import type { Database } from './database/database';
import { openDatabase } from './database/database';
import type { Parameter, Reader, Row } from './database/rows';
import { entities } from './entities';
import { noFeeds } from './feed/feed.service';
import type { Engine } from './graphql/execute';
import { createEngine } from './graphql/execute';

jest.setTimeout(60_000);

// The real engine over a real database, with every statement that it reads written down.
const statements: string[] = [];
let directory: string;
let database: Database;
let engine: Engine<RequestContext>;
let context: RequestContext;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'thi-dua-statements-'));
  const opened = await openDatabase({ kind: 'sqlite', file: join(directory, 'thi-dua.db') }, entities);
  database = { ...opened, reader: counting(opened.reader) };
  const schema = buildServiceSchema(noFeeds);
  engine = createEngine(schema, { log: pino({ level: 'silent' }), limits: { maxRecords: 10_000_000 } });
  const facts = { locale: 'en', requestId: 'test', address: 'test', cookie: null } as const;
  const who = {
    kind: 'token',
    credentialId: 1,
    userId: 1,
    role: 'ADMINISTRATOR',
    organizationId: null,
    departmentId: null,
    organizationIds: [],
  } as const;
  context = contextFactory(database, [])(who, facts);
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

function counting(reader: Reader): Reader {
  return {
    dialect: reader.dialect,
    rows: (sql: string, parameters?: readonly Parameter[]): Promise<Row[]> => {
      statements.push(sql);
      return reader.rows(sql, parameters);
    },
  };
}

/** Fills the tables with `organizations` wards below one district, each with a target for every criterion, and `results` results for every target. */
async function fill(organizations: number, results: number, criteria = 1): Promise<void> {
  const now = "'2020-01-01 00:00:00.000'";
  const record = '`version`, `createdAt`, `updatedAt`';
  const values = `1, ${now}, ${now}`;
  const numbers = (name: string, count: number) => `WITH RECURSIVE ${name}(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${count})`;
  await database.transaction(async (tx) => {
    for (const table of ['audit_entry', 'result', 'target', 'criterion', 'campaign', 'indicator', 'department'])
      await tx.run(`DELETE FROM \`${table}\``);
    await tx.run('DELETE FROM `organization` WHERE `parentId` IS NOT NULL');
    await tx.run('DELETE FROM `organization`');
    const named = (table: string, columns: string, own: string, count = 1) =>
      tx.run(
        `${numbers('n', count)} INSERT INTO \`${table}\` (\`id\`, ${record}, \`searchKey\`, \`sortKey\`, \`code\`, \`name\`, ${columns}) SELECT n, ${values}, 'x', 'x', 'X' || n, 'X', ${own} FROM n`,
      );
    await named('organization', '`kind`', "'DISTRICT'");
    await named('department', '`organizationId`', '1');
    await named(
      'indicator',
      '`unit`, `direction`, `aggregation`, `assigningLevel`, `departmentId`',
      "'%', 'HIGHER_IS_BETTER', 'SUM', 'CITY', 1",
      criteria,
    );
    await named('campaign', '`year`, `startsOn`, `endsOn`, `state`', "2020, '2020-01-01', '2020-12-31', 'OPEN'");
    await tx.run(
      `INSERT INTO \`criterion\` (\`id\`, ${record}, \`campaignId\`, \`indicatorId\`, \`departmentId\`, \`maxScore\`, \`rule\`, \`capPercent\`, \`bonusMax\`, \`ordinal\`)
         SELECT \`id\`, ${values}, 1, \`id\`, 1, 1000000, 'PROPORTIONAL', 1000000, 0, 1 FROM \`indicator\``,
    );
    await tx.run(
      `${numbers('o', organizations)} INSERT INTO \`organization\` (\`id\`, ${record}, \`searchKey\`, \`sortKey\`, \`code\`, \`name\`, \`kind\`, \`parentId\`) SELECT n + 1, ${values}, 'x', 'x', 'W' || n, 'W' || n, 'WARD', 1 FROM o`,
    );
    await tx.run(
      `${numbers('o', organizations)} INSERT INTO \`target\` (${record}, \`criterionId\`, \`organizationId\`, \`penalty\`) SELECT ${values}, c.\`id\`, n + 1, 0 FROM o, \`criterion\` c`,
    );
    await tx.run(
      `${numbers('m', results)} INSERT INTO \`result\` (${record}, \`targetId\`, \`organizationId\`, \`indicatorId\`, \`period\`, \`value\`, \`state\`, \`reportedAt\`)
         SELECT ${values}, t.\`id\`, t.\`organizationId\`, 1, date('2020-01-01', '+' || (n - 1) || ' months'), n, 'SUBMITTED', ${now} FROM \`target\` t, m`,
    );
    await tx.run(
      `INSERT INTO \`audit_entry\` (\`concept\`, \`recordId\`, \`action\`, \`requestId\`, \`at\`) SELECT 'Result', \`id\`, 'CREATED', 'x', ${now} FROM \`result\``,
    );
  });
}

async function read(query: string): Promise<{ readonly data: unknown; readonly sql: readonly string[] }> {
  statements.length = 0;
  const { data, errors } = await engine.execute({ query }, context);
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, sql: [...statements] };
}

const NESTED = `{
  organizations(where: { kind: { eq: WARD } }, first: 200) {
    totalCount
    nodes {
      name
      parent { name parent { name } }
      results(first: 100, orderBy: [{ period: ASC }]) {
        totalCount
        nodes { value indicator { name department { name organization { name } } } target { value criterion { maxScore campaign { name } } } history { at by { name } } }
      }
      rejected: results(where: { state: { eq: REJECTED } }) { totalCount }
    }
  }
}`;

describe('the number of statements', () => {
  test('of a nested query depends on its shape and not on its rows', async () => {
    const counts: number[] = [];
    for (const [organizations, results] of [
      [5, 2],
      [20, 3],
      [200, 12],
    ] as const) {
      await fill(organizations, results);
      const { sql, data } = await read(NESTED);
      counts.push(sql.length);
      expect(JSON.stringify(data).match(/"value":"0\.0/g)).toHaveLength(organizations * results);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(15);
  });

  test('of a list with its count is two, of a list without it one, of a count alone one', async () => {
    await fill(10, 1);
    expect((await read('{ results(first: 5) { nodes { value } totalCount } }')).sql).toHaveLength(2);
    expect((await read('{ results(first: 5) { nodes { value } pageInfo { hasNextPage endCursor } } }')).sql).toHaveLength(1);
    expect((await read('{ results { totalCount } }')).sql).toHaveLength(1);
  });

  test('of a reference whose id alone is asked for is none', async () => {
    await fill(3, 1);
    expect((await read('{ results { nodes { organization { id } target { id __typename } } } }')).sql).toHaveLength(1);
  });

  test('of what @skip and @include leave out is none', async () => {
    await fill(3, 1);
    expect(
      (
        await read(
          '{ organizations { nodes { name results @include(if: false) { totalCount } parent @skip(if: true) { name } } totalCount @skip(if: true) } }',
        )
      ).sql,
    ).toHaveLength(1);
  });

  test('of a year’s report does not depend on the number of indicators', async () => {
    const counts: number[] = [];
    for (const indicators of [3, 30, 400]) {
      await fill(2, 1, indicators);
      const { sql, data } = await read('{ yearReport(organizationId: "2", year: 2020) { sections { key paragraphs { text facts { value } } } } }');
      counts.push(sql.length);
      expect(JSON.stringify(data)).toContain(`${indicators < 10 ? '0' : ''}${indicators} chỉ tiêu`);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(25);
  });

  test('for more records than one statement can name grows by one for some thousands', async () => {
    await fill(1000, 1, 9);
    const query =
      '{ organizations(where: { kind: { eq: WARD } }, first: 1000) { nodes { targets(first: 9) { nodes { results { nodes { value } } } } } } }';
    const { sql, data } = await read(query);
    expect(sql).toHaveLength(4);
    expect(JSON.stringify(data).match(/"value":"0\.0001"/g)).toHaveLength(9000);
  });
});

describe('the columns that are read', () => {
  test('are those that are asked for, with the keys that hold records together', async () => {
    await fill(2, 1);
    const { sql } = await read('{ organizations(where: { kind: { eq: WARD } }) { nodes { code parent { note } results { nodes { period } } } } }');
    expect(new Set(sql.flatMap(selected))).toEqual(new Set(['id', 'code', 'parentId', 'note', 'period', 'organizationId']));
  });

  test('never are secrets', async () => {
    const { sql } = await read(
      '{ users { nodes { id name email role active organization { name } } } apiTokens { nodes { name createdBy { name } } } }',
    );
    for (const statement of sql) expect(statement).not.toMatch(/Hash/);
  });
});

/** The columns that a statement reads, those by which it only orders or numbers left out. */
function selected(statement: string): string[] {
  const list = statement.slice(statement.lastIndexOf('SELECT '), statement.indexOf(' FROM `')).replace(/ROW_NUMBER\(\) OVER \(.*?\) AS/, '');
  return [...list.matchAll(/t\d+\.`(\w+)`/g)].flatMap(([, name]) => name ?? []);
}
