import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import type { DatabaseConfig } from './config';
import { dataSourceFor } from './database/data-source';
import { openDatabase } from './database/database';
import { entities } from './entities';

type Drop = () => Promise<unknown>;

/** The databases that there are servers for: `npm test` starts them all, TEST_MARIADB_URL and TEST_MYSQL_URL name others. */
const SERVERS = ['TEST_MARIADB_URL', 'TEST_MYSQL_URL'].flatMap((name) => process.env[name] ?? []);
const DATABASES = ['sqlite', ...SERVERS];

const drops: Drop[] = [];
afterEach(async () => {
  for (const drop of drops.splice(0).reverse()) await drop();
});

describe.each(DATABASES)('on %s', (server) => {
  test('the migrations make exactly the schema that the entities describe', async () => {
    const dataSource = await opened(await emptyDatabase(server));
    await dataSource.runMigrations({ transaction: 'each' });
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('they run back to nothing and forward again', async () => {
    const dataSource = await opened(await emptyDatabase(server));
    const before = await tablesOf(dataSource);
    const run = await dataSource.runMigrations({ transaction: 'each' });
    const whole = await tablesOf(dataSource);
    expect(whole.length).toBeGreaterThan(entities.length);
    for (const _ of run) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await tablesOf(dataSource)).toEqual([...before, 'migration']);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await tablesOf(dataSource)).toEqual(whole);
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });

  test('a database that is up to date is opened as it is, also twice at the same time', async () => {
    const config = await emptyDatabase(server);
    const first = await openDatabase(config, entities);
    drops.push(() => first.close());
    await first.transaction((tx) => tx.run('UPDATE `feed_head` SET `position` = 7 WHERE `id` = 1'));
    const again = await Promise.all([openDatabase(config, entities), openDatabase(config, entities)]);
    for (const database of again) drops.push(() => database.close());
    for (const { primary } of again) expect(await primary.rows('SELECT `position` FROM `feed_head`')).toHaveLength(2);
    expect(Number((await first.primary.rows('SELECT `position` FROM `feed_head` WHERE `id` = 1'))[0]?.['position'])).toBe(7);
  });
});

async function opened(config: DatabaseConfig): Promise<DataSource> {
  const dataSource = await dataSourceFor(config, entities);
  await dataSource.initialize();
  drops.push(() => dataSource.destroy());
  return dataSource;
}

async function emptyDatabase(server: string): Promise<DatabaseConfig> {
  if (server === 'sqlite') {
    const directory = await mkdtemp(join(tmpdir(), 'thi-dua-migrations-'));
    drops.push(() => rm(directory, { recursive: true, force: true }));
    return { kind: 'sqlite', file: join(directory, 'thi-dua.db') };
  }
  const name = `thi_dua_${randomBytes(8).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name}`);
  drops.push(() => run(server, `DROP DATABASE ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { kind: 'mysql', url: url.href, readUrls: [] };
}

async function run(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  await connection.query(sql);
  await connection.end();
}

async function tablesOf(dataSource: DataSource): Promise<string[]> {
  const sql =
    dataSource.options.type === 'better-sqlite3'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY name';
  const rows: readonly { readonly name: string }[] = await dataSource.query(sql);
  return rows.map(({ name }) => name);
}
