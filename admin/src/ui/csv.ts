export type CsvColumn<R> = { readonly title: string; readonly value: (record: R) => unknown };

/**
 * Rows as CSV (RFC 4180) that Excel opens rightly: a byte order mark says UTF-8, and a text that a spreadsheet would run as a formula
 * is made harmless with a leading apostrophe. Plain numbers stay numbers.
 */
export const toCsv = <R>(records: readonly R[], columns: readonly CsvColumn<R>[]): string => {
  const lines = [columns.map(({ title }) => title), ...records.map((record) => columns.map(({ value }) => textOf(value(record))))];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
};

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const FORMULA_START = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const safe = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
