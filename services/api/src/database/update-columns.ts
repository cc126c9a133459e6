import type { Parameter } from './rows';
import type { Transaction } from './transaction';

/** Leaves a column of one row as it is. */
export const KEEP = Symbol('keep');

export interface ColumnUpdate {
  readonly id: number;
  /** One for each of the columns, in their order. */
  readonly values: readonly (Parameter | typeof KEEP)[];
}

const ROWS_MAX = 200;

/** Writes different values into the same columns of many rows, a few hundred rows a statement. */
export async function updateColumns(tx: Transaction, table: string, columns: readonly string[], updates: readonly ColumnUpdate[]): Promise<void> {
  for (let start = 0; start < updates.length; start += ROWS_MAX) {
    const batch = updates.slice(start, start + ROWS_MAX);
    const parameters: Parameter[] = [];
    const assignments = columns.flatMap((column, position) => {
      const cases = batch.flatMap(({ id, values }) => {
        const value = values[position];
        if (value === undefined || typeof value === 'symbol') return [];
        parameters.push(id, value);
        return ['WHEN ? THEN ?'];
      });
      return cases.length === 0 ? [] : [`\`${column}\` = CASE \`id\` ${cases.join(' ')} ELSE \`${column}\` END`];
    });
    if (assignments.length === 0) continue;
    await tx.run(`UPDATE \`${table}\` SET ${assignments.join(', ')} WHERE \`id\` IN (${batch.map(() => '?').join(',')})`, [
      ...parameters,
      ...batch.map(({ id }) => id),
    ]);
  }
}
