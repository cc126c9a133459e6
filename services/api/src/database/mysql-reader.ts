import type { Pool, PoolConnection, PoolOptions, QueryError, QueryResult, RowDataPacket } from 'mysql2';
import { createPool } from 'mysql2';
import type { Parameter, Reader, Row } from './rows';

/** How every connection to MySQL or MariaDB talks: UTC, numbers beyond 2^53 and dates as text. */
export const mysqlConnection = {
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  // A server keeps 16,382 for all its clients: this leaves room for some instances with ten connections to read and ten to write.
  maxPreparedStatements: 200,
} satisfies PoolOptions;

/** Prepared statements over a pool for each server; several servers (replicas) are asked in turn. */
export function openMysqlReader(urls: readonly string[], connectionLimit: number): Reader & { close(): Promise<void> } {
  const pools = urls.map((uri) => createPool({ ...mysqlConnection, uri, connectionLimit }));
  let turn = 0;
  return {
    dialect: 'mysql',
    rows: (sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> => {
      turn = (turn + 1) % pools.length;
      const pool = pools[turn];
      if (!pool) throw new RangeError('expected at least one database server to read from, found none');
      return execute<RowDataPacket[]>(pool, sql, parameters);
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.promise().end()));
    },
  };
}

/** Runs a statement that is worth preparing; as text where the server can keep no more prepared ones. */
export function execute<R extends QueryResult>(target: Pool | PoolConnection, sql: string, parameters: readonly Parameter[]): Promise<R> {
  return new Promise((resolve, reject) => {
    target.execute<R>(sql, [...parameters], (error: QueryError | null, result) => {
      if (error?.code === 'ER_MAX_PREPARED_STMT_COUNT_REACHED') query<R>(target, sql, parameters).then(resolve, reject);
      else if (error) reject(error);
      else resolve(result);
    });
  });
}

/** Runs a statement as text: for one that will hardly be sent again as it is. */
export function query<R extends QueryResult>(target: Pool | PoolConnection, sql: string, parameters: readonly Parameter[]): Promise<R> {
  return new Promise((resolve, reject) => {
    target.query<R>(sql, [...parameters], (error: QueryError | null, result) => (error ? reject(error) : resolve(result)));
  });
}

/** What the server calls itself: "9.5.0", "10.11.6-MariaDB". */
export async function serverVersion(url: string): Promise<string> {
  const connection = createPool({ ...mysqlConnection, uri: url, connectionLimit: 1 });
  try {
    const [row] = await query<RowDataPacket[]>(connection, 'SELECT VERSION() AS `version`', []);
    return String(row?.['version']);
  } finally {
    await connection.promise().end();
  }
}
