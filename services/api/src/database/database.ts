import type { DataSource } from 'typeorm';
import type { DatabaseConfig } from '../config';
import type { EntityClass } from './data-source';
import { dataSourceFor } from './data-source';
import type { Dialect } from './dialect';
import { openMysqlReader } from './mysql-reader';
import { createQueue } from './queue';
import type { Reader } from './rows';
import { openSqliteReader } from './sqlite-reader';
import type { Transaction } from './transaction';
import { runTransaction } from './transaction';

/** An open database: readers for queries, transactions for mutations. */
export interface Database {
  readonly dialect: Dialect;
  readonly dataSource: DataSource;
  /** For queries; replicas where there are any. */
  readonly reader: Reader;
  /** The server that is written to: for what must see the last commit (the feed, sessions). */
  readonly primary: Reader;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const READ_CONNECTIONS = 10;
const MIGRATION_WAIT_SECONDS = 120;

/** Opens the database and brings its schema up to date. */
export async function openDatabase(config: DatabaseConfig, entities: readonly EntityClass[]): Promise<Database> {
  const dataSource = await dataSourceFor(config, entities);
  await dataSource.initialize();
  await migrate(dataSource, config);
  return config.kind === 'sqlite' ? sqliteDatabase(dataSource, config.file) : mysqlDatabase(dataSource, config.url, config.readUrls);
}

/** Two instances that start at the same time must not migrate at the same time. An embedded file has one instance. */
async function migrate(dataSource: DataSource, config: DatabaseConfig): Promise<void> {
  if (config.kind === 'sqlite') {
    await dataSource.runMigrations({ transaction: 'each' });
    return;
  }
  const lock = dataSource.createQueryRunner();
  try {
    const [taken] = await lock.query(`SELECT GET_LOCK(CONCAT(DATABASE(), '.migration'), ${MIGRATION_WAIT_SECONDS}) AS \`taken\``);
    if (Number(taken?.taken) !== 1)
      throw new Error(`another instance has been migrating the database for ${MIGRATION_WAIT_SECONDS} seconds; look at its log, then start again`);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await lock.query("SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.migration'))");
    await lock.release();
  }
}

function sqliteDatabase(dataSource: DataSource, file: string): Database {
  const reader = openSqliteReader(file);
  // TypeORM shares one connection: a second transaction would begin inside the first one.
  const inTurn = createQueue();
  return {
    dialect: 'sqlite',
    dataSource,
    reader,
    primary: reader,
    transaction: (work) => inTurn(() => runTransaction(dataSource, 'sqlite', work)),
    close: async () => {
      reader.close();
      await dataSource.destroy();
    },
  };
}

function mysqlDatabase(dataSource: DataSource, url: string, readUrls: readonly string[]): Database {
  const primary = openMysqlReader([url], READ_CONNECTIONS);
  const replicas = readUrls.length > 0 ? openMysqlReader(readUrls, READ_CONNECTIONS) : null;
  return {
    dialect: 'mysql',
    dataSource,
    reader: replicas ?? primary,
    primary,
    transaction: (work) => runTransaction(dataSource, 'mysql', work),
    close: async () => {
      await Promise.all([primary.close(), replicas?.close(), dataSource.destroy()]);
    },
  };
}
