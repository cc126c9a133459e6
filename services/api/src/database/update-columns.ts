import type { Dialect } from './dialect';
import { places } from './places';
import type { Parameter } from './rows';
import type { Transaction } from './transaction';

/** Leaves a column of one row as it is. */
export const KEEP = Symbol('keep');

export interface ColumnUpdate {
  readonly id: number;
  /** One for each of the columns, in their order. */
  readonly values: readonly (Parameter | typeof KEEP)[];
}

const ROWS_MAX = 500;

/** Writes different values into the same columns of many rows, a few hundred rows a statement. */
export async function updateColumns(tx: Transaction, table: string, columns: readonly string[], updates: readonly ColumnUpdate[]): Promise<void> {
  for (const { written, rows } of byWrittenColumns(columns, updates)) {
    for (let start = 0; start < rows.length; start += ROWS_MAX) {
      const batch = rows.slice(start, start + ROWS_MAX);
      await tx.run(updateSql(tx.dialect, table, written, batch.length), batch.flat());
    }
  }
}

interface Rows {
  readonly written: readonly string[];
  /** The id, then a value for each of the written columns. */
  readonly rows: (readonly Parameter[])[];
}

/** Rows that keep the same columns go together; those that keep all need no statement. */
function byWrittenColumns(columns: readonly string[], updates: readonly ColumnUpdate[]): Rows[] {
  const groups = new Map<string, Rows>();
  for (const { id, values } of updates) {
    const own = columns.flatMap((column, position) => {
      const value = values[position];
      return value === undefined || typeof value === 'symbol' ? [] : [{ column, value }];
    });
    if (own.length === 0) continue;
    const written = own.map(({ column }) => column);
    const key = written.join();
    const group = groups.get(key) ?? { written, rows: [] };
    groups.set(key, group);
    group.rows.push([id, ...own.map(({ value }) => value)]);
  }
  return [...groups.values()];
}

/** The rows come as a table of their own, joined by id: the time is in proportion to them, as it would not be with a CASE for each column. */
function updateSql(dialect: Dialect, table: string, columns: readonly string[], rows: number): string {
  const assignments = columns.map((column, index) => `\`${column}\` = v.c${index}`).join(', ');
  if (dialect === 'sqlite') {
    const row = `(${places(['id', ...columns])})`;
    const names = columns.map((_, index) => `c${index}`).join(', ');
    const values = Array.from({ length: rows }, () => row).join(',');
    return `WITH v (id, ${names}) AS (VALUES ${values}) UPDATE \`${table}\` SET ${assignments} FROM v WHERE \`${table}\`.\`id\` = v.id`;
  }
  const first = `SELECT ? AS id, ${columns.map((_, index) => `? AS c${index}`).join(', ')}`;
  const next = ` UNION ALL SELECT ${places(['id', ...columns])}`;
  return `UPDATE \`${table}\` JOIN (${first}${next.repeat(rows - 1)}) v ON v.id = \`${table}\`.\`id\` SET ${assignments}`;
}
