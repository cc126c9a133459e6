import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { createConnection } from 'mysql2/promise';
import type { TestDatabase } from '../world/database';

/** Reads the service's own tables: for what may be kept, and what may not. */
export async function storedRows(database: TestDatabase, sql: string): Promise<readonly Record<string, unknown>[]> {
  const { DATA_DIR, DATABASE_URL } = database.env;
  if (DATABASE_URL === undefined) return rowsOfFile(join(String(DATA_DIR), 'thi-dua.db'), sql);
  const connection = await createConnection(DATABASE_URL);
  try {
    const [rows] = await connection.query(sql);
    return rows as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
}

function rowsOfFile(file: string, sql: string): readonly Record<string, unknown>[] {
  const connection = new LibsqlDatabase(file, { timeout: 5000 });
  try {
    return connection.prepare(sql).all() as Record<string, unknown>[];
  } finally {
    connection.close();
  }
}

/** Changes the service's own tables: for what only time would do. */
export async function changeRows(database: TestDatabase, sql: string): Promise<void> {
  const { DATA_DIR, DATABASE_URL } = database.env;
  if (DATABASE_URL === undefined) {
    const connection = new LibsqlDatabase(join(String(DATA_DIR), 'thi-dua.db'), { timeout: 5000 });
    connection.exec(sql);
    connection.close();
    return;
  }
  const connection = await createConnection(DATABASE_URL);
  await connection.query(sql).finally(() => connection.end());
}

/** Everything in a database as text, so that something can be looked for in all of it. */
export async function storedText(database: TestDatabase): Promise<string> {
  const tables =
    database.kind === 'sqlite'
      ? await storedRows(database, "SELECT name FROM sqlite_master WHERE type = 'table'")
      : await storedRows(database, 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()');
  const contents = [];
  for (const { name } of tables) contents.push(await storedRows(database, `SELECT * FROM \`${String(name)}\``));
  return JSON.stringify(contents);
}
