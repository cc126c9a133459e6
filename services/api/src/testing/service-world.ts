import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { buildServiceSchema, consequences } from '../concepts';
import type { DatabaseConfig } from '../config';
import { contextFactory } from '../context';
import type { Database } from '../database/database';
import { openDatabase } from '../database/database';
import type { Parameter, Row } from '../database/rows';
import { entities } from '../entities';
import { noFeeds } from '../feed/feed.service';
import type { Engine } from '../graphql/execute';
import { createEngine } from '../graphql/execute';
import { createLog } from '../log';

/** A refusal of the service, by its code. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** The service without its transports, on a database of its own. */
export interface ServiceWorld {
  /** Runs an operation as an administrator; throws Refused for a refusal, and an Error for a fault of the service. */
  run(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Row>;
  rows(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  close(): Promise<void>;
}

const ADMINISTRATOR = {
  kind: 'session',
  credentialId: 1,
  userId: 1,
  role: 'ADMINISTRATOR',
  organizationId: null,
  departmentId: null,
  organizationIds: [],
} as const;
const FACTS = { locale: 'en', requestId: 'test', address: 'test', cookie: null } as const;
const EXPECTED = new Set(['BAD_USER_INPUT', 'CONFLICT', 'NOT_FOUND']);

/** The databases that this run can use: servers are named in the environment. */
export const databaseKinds = (['sqlite', 'mariadb', 'mysql'] as const).filter((kind) => kind === 'sqlite' || serverOf(kind) !== undefined);
export type DatabaseKind = (typeof databaseKinds)[number];

let schema: ReturnType<typeof buildServiceSchema> | null = null;

export async function openServiceWorld(kind: DatabaseKind): Promise<ServiceWorld> {
  const { config, drop } = kind === 'sqlite' ? await sqliteFile() : await serverDatabase(kind);
  const database = await openDatabase(config, entities);
  const logged: string[] = [];
  const log = createLog({ logLevel: 'error' }, { write: (line) => logged.push(line) });
  const contextFor = contextFactory(database, consequences);
  schema ??= buildServiceSchema(noFeeds);
  const engine: Engine<ReturnType<typeof contextFor>> = createEngine(schema, { log });
  return {
    run: async (query, variables = {}) => {
      const result = await engine.execute({ query, variables }, contextFor(ADMINISTRATOR, FACTS));
      const [error] = result.errors ?? [];
      if (error && !EXPECTED.has(error.code)) throw new Error(`${error.message}\n${query}\n${JSON.stringify(variables)}\n${logged.join('\n')}`);
      if (error) throw new Refused(error.code, `${error.message} ${JSON.stringify(error.extensions['fields'] ?? '')}`);
      return { ...result.data };
    },
    rows: (sql, parameters = []) => readAll(database, sql, parameters),
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

function readAll(database: Database, sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
  return database.primary.rows(sql, parameters);
}

interface OwnDatabase {
  readonly config: DatabaseConfig;
  drop(): Promise<void>;
}

async function sqliteFile(): Promise<OwnDatabase> {
  const directory = await mkdtemp(join(tmpdir(), 'thi-dua-standing-'));
  return { config: { kind: 'sqlite', file: join(directory, 'thi-dua.db') }, drop: () => rm(directory, { recursive: true, force: true }) };
}

async function serverDatabase(kind: 'mariadb' | 'mysql'): Promise<OwnDatabase> {
  const url = new URL(serverOf(kind) ?? '');
  const name = `thi_dua_${randomBytes(8).toString('hex')}`;
  const send = async (sql: string): Promise<void> => {
    const connection = await createConnection(url.href);
    await connection.query(sql).finally(() => connection.end());
  };
  await send(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const own = new URL(url.href);
  own.pathname = `/${name}`;
  return { config: { kind: 'mysql', url: own.href, readUrls: [] }, drop: () => send(`DROP DATABASE ${name}`) };
}

function serverOf(kind: 'mariadb' | 'mysql'): string | undefined {
  return process.env[kind === 'mariadb' ? 'TEST_MARIADB_URL' : 'TEST_MYSQL_URL'];
}
