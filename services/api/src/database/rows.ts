import type { Dialect } from './dialect';

/** One row as the driver answers it: BIGINT as text, dates and times as text, booleans as 0 and 1. */
export type Row = Record<string, unknown>;
export type Scalar = string | number | null;
export type Parameter = Scalar | Buffer;

/** Runs statements that answer rows. Outside a transaction it sees committed data alone; inside, its own writes too. */
export interface Reader {
  readonly dialect: Dialect;
  rows(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
}

/** A whole number out of a row (an id, a count); anything else is a broken invariant. */
export function integer(row: Row, column: string): number {
  const value = Number(row[column]);
  if (!Number.isSafeInteger(value)) throw new TypeError(`expected a whole number in "${column}", found ${String(row[column])}`);
  return value;
}

/** A whole number or null out of a row. */
export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column);
}

/** A decimal's ten-thousandths out of a row. */
export function bigint(row: Row, column: string): bigint {
  return BigInt(text(row, column));
}

/** A decimal's ten-thousandths or null out of a row. */
export function bigintOrNull(row: Row, column: string): bigint | null {
  return row[column] === null ? null : bigint(row, column);
}

/** Text out of a row; numbers are written out. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`expected text in "${column}", found ${String(value)}`);
  return String(value);
}

/** Text or null out of a row. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}
