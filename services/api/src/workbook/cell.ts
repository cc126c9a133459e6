/** One cell of a spreadsheet as the file has it. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** As a program writes numbers: "1234.5", "1E-3"; percentages are multiplied out. */
  | { readonly kind: 'number'; readonly text: string }
  /** A day, YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly text: string }
  /** An error value, or a formula that was never worked out. */
  | { readonly kind: 'error'; readonly text: string };

export const EMPTY: Cell = { kind: 'empty' };

/** A row with its number as spreadsheet programs count it, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** The rows of a file, a few hundred at a time, and what is known only at its end. */
export interface SheetReader {
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  /** Cells that were merged, as "A3:A5"; known when the rows have been read. */
  readonly merged: () => readonly string[];
}

/** What a file may hold at most. Beyond it a file is refused, whatever it unpacks to. */
export interface SheetLimits {
  readonly columns: number;
  readonly cellCharacters: number;
  /** Of all that is unpacked. */
  readonly bytes: number;
}

export const SHEET_LIMITS: SheetLimits = { columns: 200, cellCharacters: 32_767, bytes: 400 * 1024 * 1024 };

export function textCell(text: string): Cell {
  const trimmed = text.trim();
  return trimmed === '' ? EMPTY : { kind: 'text', text: trimmed };
}

export function isBlank({ cells }: SheetRow): boolean {
  return cells.every(({ kind }) => kind === 'empty');
}

/** The name of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
