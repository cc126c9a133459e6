import type { Table, TableColumn, TableValue } from './table';

/** How a country's spreadsheet programs expect text files. */
export interface CsvStyle {
  readonly separator: ';' | ',';
  readonly decimalMark: ',' | '.';
  readonly dayFirst: boolean;
}

export const CSV_STYLES: Readonly<Record<'vi' | 'en', CsvStyle>> = {
  vi: { separator: ';', decimalMark: ',', dayFirst: true },
  en: { separator: ',', decimalMark: '.', dayFirst: false },
};

/**
 * A table as CSV (RFC 4180) that Excel opens rightly: a byte order mark says UTF-8, and a text that a spreadsheet would run as a formula is made
 * harmless with a leading apostrophe. Numbers stay numbers.
 */
export async function* writeCsv({ columns, rows }: Table, style: CsvStyle): AsyncGenerator<Buffer, void, undefined> {
  const line = (cells: readonly string[]): string => `${cells.map((text) => quoted(text, style.separator)).join(style.separator)}\r\n`;
  yield Buffer.from(`\uFEFF${line(columns.map(({ heading }) => defused(heading)))}`, 'utf8');
  for await (const block of rows) {
    yield Buffer.from(block.map((row) => line(columns.map((column, index) => cellText(column, row[index] ?? null, style)))).join(''), 'utf8');
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function cellText({ kind }: TableColumn, value: TableValue, { decimalMark, dayFirst }: CsvStyle): string {
  if (value === null) return '';
  if (kind === 'number' && NUMBER.test(value)) return value.replace('.', decimalMark);
  if (kind === 'date' && DAY.test(value)) return dayFirst ? value.split('-').reverse().join('/') : value;
  return defused(value);
}

const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A text that no spreadsheet program runs. */
export function defused(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes('"') || text.includes('\n') || text.includes('\r') || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
