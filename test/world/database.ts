import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export type DatabaseKind = 'sqlite' | 'mariadb' | 'mysql';

declare global {
  /** Set for each jest project (jest.config.js). */
  var testDatabase: DatabaseKind | undefined;
}

/** The kind of database that the running jest project is for. */
export const databaseKind: DatabaseKind = globalThis.testDatabase ?? 'sqlite';

/** A database of a test's own, empty at first. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** `DATABASE_URL` or `DATA_DIR`, as the service reads them. */
  readonly env: Readonly<Record<string, string>>;
  /** Removes it with all that is in it. */
  drop(): Promise<void>;
}

/** Makes a new empty database with a name that no other test has. */
export function createDatabase(kind: DatabaseKind = databaseKind): Promise<TestDatabase> {
  switch (kind) {
    case 'sqlite':
      return createSqlite();
    case 'mariadb':
      return createOnServer(kind, 'TEST_MARIADB_URL');
    case 'mysql':
      return createOnServer(kind, 'TEST_MYSQL_URL');
  }
}

async function createSqlite(): Promise<TestDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'thi-dua-test-'));
  return { kind: 'sqlite', env: { DATA_DIR: directory }, drop: () => rm(directory, { recursive: true, force: true }) };
}

async function createOnServer(kind: DatabaseKind, variable: string): Promise<TestDatabase> {
  const server = process.env[variable];
  if (server === undefined)
    throw new Error(`${variable} is not set. Run the suite with "npm test", which starts the servers, or set it to a server's URL.`);
  const name = `thi_dua_${randomBytes(8).toString('hex')}`;
  await runStatement(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { kind, env: { DATABASE_URL: url.href }, drop: () => runStatement(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function runStatement(server: string, sql: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
