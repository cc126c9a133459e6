import LibsqlDatabase from 'libsql';
import type { DataSourceOptions } from 'typeorm';
import { DataSource } from 'typeorm';
import type { DatabaseConfig } from '../config';
import { migrations } from './migrations/migrations';
import { mysqlConnection, serverVersion } from './mysql-reader';

export type EntityClass = abstract new () => object;

/** The data source of TypeORM for a configuration and the entities that main lists. It never changes the schema by itself: migrations do. */
export async function dataSourceFor(config: DatabaseConfig, entities: readonly EntityClass[]): Promise<DataSource> {
  return new DataSource(config.kind === 'sqlite' ? sqliteOptions(config.file, entities) : await mysqlOptions(config.url, entities));
}

function sharedOptions(
  entities: readonly EntityClass[],
): Pick<DataSourceOptions, 'entities' | 'migrations' | 'migrationsTableName' | 'synchronize' | 'logging'> {
  return { entities: [...entities], migrations: [...migrations], migrationsTableName: 'migration', synchronize: false, logging: false };
}

async function mysqlOptions(url: string, entities: readonly EntityClass[]): Promise<DataSourceOptions> {
  // TypeORM must know which of the two it speaks to when it compares the schema with the entities.
  const type = (await serverVersion(url)).includes('MariaDB') ? 'mariadb' : 'mysql';
  return {
    ...sharedOptions(entities),
    ...mysqlConnection,
    type,
    url,
    poolSize: 10,
    extra: { maxPreparedStatements: mysqlConnection.maxPreparedStatements },
  };
}

function sqliteOptions(file: string, entities: readonly EntityClass[]): DataSourceOptions {
  return {
    ...sharedOptions(entities),
    type: 'better-sqlite3',
    driver: LibsqlDatabase,
    database: file,
    enableWAL: true,
    timeout: 5000,
    statementCacheSize: 500,
    prepareDatabase: (connection: LibsqlDatabase.Database) => {
      connection.pragma('synchronous = FULL');
      connection.pragma('busy_timeout = 5000');
    },
  };
}
