import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { starters } from '../world/servers.mjs';

const VARIABLES = { mysql: 'TEST_MYSQL_URL', mariadb: 'TEST_MARIADB_URL' };

/** A new empty database: its `DATABASE_URL`, a way to run statements in it, and a way to remove it. */
export async function createDatabase(kind) {
  return kind === 'sqlite' ? createFile() : createOnServer(kind);
}

async function createFile() {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const file = join(folder, 'bench.db');
  return {
    url: `sqlite:${file}`,
    transaction: async (work) => {
      const connection = new Libsql(file, { timeout: 5000 });
      connection.exec('BEGIN');
      await work((sql, parameters) => connection.prepare(sql).run(parameters));
      connection.exec('COMMIT');
      connection.close();
    },
    version: async () => 'SQLite',
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createOnServer(kind) {
  const { url: server, stop } = await serverFor(kind);
  const name = `thi_dua_bench_${randomBytes(4).toString('hex')}`;
  const root = await createConnection(server);
  await root.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    transaction: async (work) => {
      const connection = await createConnection(url.href);
      await connection.beginTransaction();
      await work((sql, parameters) => connection.query(sql, parameters));
      await connection.commit();
      await connection.query('ANALYZE TABLE `organization`, `indicator`, `criterion`, `target`, `result`, `ranking`, `standing`');
      await connection.end();
    },
    version: async () => {
      const [[{ version, flush }]] = await root.query('SELECT VERSION() AS version, @@innodb_flush_log_at_trx_commit AS flush');
      return `${version}${flush === 1 ? '' : ' (commits are not durable)'}`;
    },
    remove: async () => {
      await root.query(`DROP DATABASE ${name}`);
      await root.end();
      await stop();
    },
  };
}

async function serverFor(kind) {
  const url = process.env[VARIABLES[kind]];
  if (url !== undefined) return { url, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-bench-'));
  const server = await starters[kind](join(folder, kind));
  await makeDurable(server.url);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A commit that was answered is on the disk: the servers of the tests do without. */
async function makeDurable(url) {
  const root = await createConnection(url);
  await root.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
  await root.end();
}
