import type { Statement } from 'libsql';
import LibsqlDatabase from 'libsql';
import type { Parameter, Reader, Row } from './rows';

const STATEMENTS_MAX = 500;

/** A connection of its own for reading: in WAL mode it sees the last commit, never another transaction's unfinished work. */
export function openSqliteReader(file: string): Reader & { close(): void } {
  const connection = new LibsqlDatabase(file, { timeout: 5000 });
  connection.pragma('query_only = ON');
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    const oldest = statements.keys().next().value;
    if (statements.size > STATEMENTS_MAX && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
  return {
    dialect: 'sqlite',
    rows: async (sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> => prepare(sql).all([...parameters]) as Row[],
    close: () => connection.close(),
  };
}
