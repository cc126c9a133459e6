import { places } from './places';
import type { Parameter } from './rows';
import type { Transaction } from './transaction';

const PARAMETERS_MAX = 12_000;

/** Inserts many rows with as few statements as their number of values allows. */
export async function insertRows(tx: Transaction, table: string, columns: readonly string[], rows: readonly (readonly Parameter[])[]): Promise<void> {
  const batch = Math.max(1, Math.floor(PARAMETERS_MAX / columns.length));
  const row = `(${places(columns)})`;
  const head = `INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(',')}) VALUES `;
  for (let start = 0; start < rows.length; start += batch) {
    const part = rows.slice(start, start + batch);
    await tx.run(`${head}${`${row},`.repeat(part.length - 1)}${row}`, part.flat());
  }
}
