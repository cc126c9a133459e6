import LibsqlDatabase from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DatabaseConfig } from '../config';
import { migrations } from './migrations/migrations';
import { mysqlConnection } from './mysql-reader';

export type EntityClass = abstract new () => object;

/** The data source of TypeORM for a configuration and the entities that main lists. It never changes the schema by itself: migrations do. */
export function dataSourceFor(config: DatabaseConfig, entities: readonly EntityClass[]): DataSource {
  return new DataSource(optionsFor(config, entities));
}

function optionsFor(config: DatabaseConfig, entities: readonly EntityClass[]): DataSourceOptions {
  const shared = { entities: [...entities], migrations: [...migrations], migrationsTableName: 'migration', synchronize: false, logging: false };
  if (config.kind === 'mysql') return { ...shared, ...mysqlConnection, type: 'mysql', url: config.url, poolSize: 10 };
  return {
    ...shared,
    type: 'better-sqlite3',
    driver: LibsqlDatabase,
    database: config.file,
    enableWAL: true,
    timeout: 5000,
    statementCacheSize: 500,
    prepareDatabase: (connection: LibsqlDatabase.Database) => {
      connection.pragma('synchronous = FULL');
      connection.pragma('busy_timeout = 5000');
    },
  };
}
