import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { failureOf } from './database-error';
import type { Dialect } from './dialect';
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
      await begin(runner, dialect);
      const result = await work(transactionOf(runner, dialect));
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

async function begin(runner: QueryRunner, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') {
    await runner.query('BEGIN IMMEDIATE');
    return;
  }
  await runner.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  await runner.query('START TRANSACTION');
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

function transactionOf(runner: QueryRunner, dialect: Dialect): Transaction {
  return {
    dialect,
    manager: runner.manager,
    rows: (sql, parameters = []) => runner.query(sql, [...parameters]) as Promise<Row[]>,
    run: async (sql, parameters = []) => {
      const result = await runner.query(sql, [...parameters], true);
      const raw: unknown = result.raw;
      const insertId = typeof raw === 'object' && raw !== null && 'insertId' in raw ? Number(raw.insertId) : Number(raw);
      return { affected: result.affected ?? 0, insertId };
    },
  };
}
