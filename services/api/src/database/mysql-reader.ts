import { createPool, type Pool, type PoolOptions, type RowDataPacket } from 'mysql2';
import type { Parameter, Reader, Row } from './rows';

/** How every connection to MySQL or MariaDB talks: UTC, numbers beyond 2^53 and dates as text. */
export const mysqlConnection = {
  charset: 'utf8mb4_bin',
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
} satisfies PoolOptions;

/** Prepared statements over a pool for each server; several servers (replicas) are asked in turn. */
export function openMysqlReader(urls: readonly string[], connectionLimit: number): Reader & { close(): Promise<void> } {
  const pools = urls.map((uri) => createPool({ ...mysqlConnection, uri, connectionLimit, maxPreparedStatements: 500 }));
  let turn = 0;
  return {
    dialect: 'mysql',
    rows: (sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> => {
      turn = (turn + 1) % pools.length;
      const pool = pools[turn];
      if (!pool) throw new RangeError('expected at least one database server to read from, found none');
      return execute(pool, sql, parameters);
    },
    close: async () => {
      await Promise.all(pools.map((pool) => pool.promise().end()));
    },
  };
}

function execute(pool: Pool, sql: string, parameters: readonly Parameter[]): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    pool.execute<RowDataPacket[]>(sql, [...parameters], (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

/** What the server calls itself: "9.5.0", "10.11.6-MariaDB". */
export async function serverVersion(url: string): Promise<string> {
  const connection = createPool({ ...mysqlConnection, uri: url, connectionLimit: 1 });
  try {
    const [row] = await execute(connection, 'SELECT VERSION() AS `version`', []);
    return String(row?.['version']);
  } finally {
    await connection.promise().end();
  }
}
