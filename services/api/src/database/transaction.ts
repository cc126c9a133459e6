import { setTimeout as delay } from 'node:timers/promises';
import type { PoolConnection, QueryResult, ResultSetHeader, RowDataPacket } from 'mysql2';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { failureOf } from './database-error';
import type { Dialect } from './dialect';
import { execute, query } from './mysql-reader';
import type { Parameter, Reader, Row } from './rows';

/** What a statement without rows did. */
export interface Written {
  readonly affected: number;
  readonly insertId: number;
}

/** One transaction in progress. Everything written through it becomes visible at its commit, or not at all. */
export interface Transaction extends Reader {
  readonly manager: EntityManager;
  run(sql: string, parameters?: readonly Parameter[]): Promise<Written>;
}

const ATTEMPTS = 8;

/**
 * Runs `work` in a transaction and commits. A deadlock or a lost race is tried again, at most 8 times with growing pauses,
 * so `work` must be repeatable: it may not change anything but the database.
 */
export async function runTransaction<T>(dataSource: DataSource, dialect: Dialect, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const runner = dataSource.createQueryRunner('master');
    try {
      const tx = dialect === 'mysql' ? await beginMysql(runner) : await beginSqlite(runner);
      const result = await work(tx);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await rollback(runner);
      if (attempt === ATTEMPTS || failureOf(error).kind !== 'retryable') throw error;
    } finally {
      if (dialect === 'mysql') await runner.release();
    }
    await delay(Math.random() * 5 * 2 ** attempt);
  }
}

async function rollback(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('ROLLBACK');
  } catch (error) {
    // The connection is gone, or the database has rolled back by itself: either way nothing was committed.
    if (failureOf(error).kind === 'unavailable' || /no transaction is active/.test(String(error))) return;
    throw error;
  }
}

/** Whoever waits longer for a row is told so and tries again; the server's own 50 seconds would let a request hang for minutes. */
const LOCK_WAIT_SECONDS = 5;

/** The pool's connections that were told how transactions see one another: once is enough for all that they will run. */
const told = new WeakSet<PoolConnection>();

async function beginMysql(runner: QueryRunner): Promise<Transaction> {
  const connection: PoolConnection = await runner.connect();
  if (!told.has(connection)) {
    await runner.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await runner.query(`SET SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`);
    told.add(connection);
  }
  await runner.query('START TRANSACTION');
  return {
    dialect: 'mysql',
    manager: runner.manager,
    rows: (sql, parameters = []) => send<RowDataPacket[]>(connection, sql, parameters),
    run: async (sql, parameters = []) => {
      const { affectedRows, insertId } = await send<ResultSetHeader>(connection, sql, parameters);
      return { affected: affectedRows, insertId };
    },
  };
}

/** A statement with more parameters than this lists rows: it comes in too many lengths for preparing each to pay. */
const PREPARED_PARAMETERS_MAX = 64;

/** Goes past TypeORM, whose events and logging around a statement cost as much as a simple one does. */
function send<R extends QueryResult>(connection: PoolConnection, sql: string, parameters: readonly Parameter[]): Promise<R> {
  return (parameters.length > PREPARED_PARAMETERS_MAX ? query<R> : execute<R>)(connection, sql, parameters);
}

async function beginSqlite(runner: QueryRunner): Promise<Transaction> {
  await runner.query('BEGIN IMMEDIATE');
  return {
    dialect: 'sqlite',
    manager: runner.manager,
    rows: (sql, parameters = []) => runner.query(sql, [...parameters]) as Promise<Row[]>,
    run: async (sql, parameters = []) => {
      const { affected, raw } = await runner.query(sql, [...parameters], true);
      return { affected: affected ?? 0, insertId: Number(raw) };
    },
  };
}
