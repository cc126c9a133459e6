import { listed, listedRows } from './listed-rows';
import type { Scalar } from './rows';
import type { Transaction } from './transaction';

/** Leaves a column of one row as it is. */
export const KEEP = Symbol('keep');

export interface ColumnUpdate {
  readonly id: number;
  /** One for each of the columns, in their order. */
  readonly values: readonly (Scalar | typeof KEEP)[];
}

const ROWS_MAX = 2000;

/** Writes different values into the same columns of many rows, a thousand and more a statement. */
export async function updateColumns(tx: Transaction, table: string, columns: readonly string[], updates: readonly ColumnUpdate[]): Promise<void> {
  for (const { written, rows } of byWrittenColumns(columns, updates)) {
    for (let start = 0; start < rows.length; start += ROWS_MAX) await write(tx, table, written, rows.slice(start, start + ROWS_MAX));
  }
}

interface Rows {
  readonly written: readonly string[];
  /** A value for each of the written columns, then the id. */
  readonly rows: (readonly Scalar[])[];
}

/** Rows that keep the same columns go together; those that keep all need no statement. */
function byWrittenColumns(columns: readonly string[], updates: readonly ColumnUpdate[]): Rows[] {
  const groups = new Map<string, Rows>();
  for (const { id, values } of updates) {
    const written: string[] = [];
    const row: Scalar[] = [];
    columns.forEach((column, position) => {
      const value = values[position];
      if (value === undefined || typeof value === 'symbol') return;
      written.push(column);
      row.push(value);
    });
    if (written.length === 0) continue;
    row.push(id);
    const key = written.join();
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { written, rows: [row] });
  }
  return [...groups.values()];
}

/** Many rows come as a table of their own, joined by id: the time is in proportion to them, as it would not be with a CASE for each column. */
async function write(tx: Transaction, table: string, columns: readonly string[], rows: readonly (readonly Scalar[])[]): Promise<void> {
  const [first] = rows;
  if (first && rows.length === 1) {
    await tx.run(`UPDATE \`${table}\` SET ${columns.map((column) => `\`${column}\` = ?`).join(', ')} WHERE \`id\` = ?`, first);
    return;
  }
  const given = listedRows(tx.dialect, { ...Object.fromEntries(columns.map((_, index) => [`c${index}`, 'text'] as const)), id: 'integer' });
  const assignments = columns.map((column, index) => `\`${column}\` = v.c${index}`).join(', ');
  const sql =
    tx.dialect === 'sqlite'
      ? `UPDATE \`${table}\` SET ${assignments} FROM ${given} v WHERE \`${table}\`.\`id\` = v.id`
      : `UPDATE ${given} v JOIN \`${table}\` ON \`${table}\`.\`id\` = v.id SET ${assignments}`;
  await tx.run(sql, [listed(rows)]);
}
