import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Locale } from '../messages/messages';
import type { Cell, SheetRow } from '../workbook/cell';
import { dayOfSerial, readDay, readMonth } from '../workbook/day';
import type { DecimalMark, NumberFault } from '../workbook/number';
import { readNumber, readStoredNumber } from '../workbook/number';
import { folded } from './folded';
import type { Header } from './header';
import type { KeptRow, RowFault, SheetColumn } from './sheet';

/** How the cells of a file are read where they can be read in more than one way. */
export interface Reading {
  readonly decimalMark: DecimalMark;
  readonly from1904?: boolean;
}

/** What a row says, by column, and what of it cannot be read. */
export function readRow(
  { number, cells }: SheetRow,
  { places }: Header,
  reading: Reading,
): { readonly row: KeptRow; readonly faults: readonly RowFault[] } {
  const values: Record<string, string | null> = {};
  const faults: RowFault[] = [];
  for (const { column, index } of places) {
    const read = readCell(column, cells[index] ?? { kind: 'empty' }, reading);
    if (typeof read === 'string' || read === null) values[column.key] = read;
    else faults.push({ column: column.key, fault: read });
    if (read === null && column.required) faults.push({ column: column.key, fault: bare(fault('', 'required', {})) });
  }
  return { row: { number, values }, faults };
}

type Bare = Omit<FieldFault, 'path'>;

function bare({ key, facts }: FieldFault): Bare {
  return { key, facts };
}

function readCell(column: SheetColumn, cell: Cell, reading: Reading): string | null | Bare {
  if (cell.kind === 'empty') return null;
  if (cell.kind === 'error') return bare(fault('', cell.text === '=' ? 'formulaWithoutValue' : 'cellError', { text: cell.text }));
  const text = cell.text.normalize('NFC');
  if (column.type === 'decimal') return decimalOf(cell, text, reading.decimalMark);
  if (column.type === 'day') return dayOf(cell, text, readDay) ?? bare(fault('', 'notDay', { text: shown(text) }));
  if (column.type === 'month') return dayOf(cell, text, readMonth) ?? bare(fault('', 'notMonth', { text: shown(text) }));
  if (column.type === 'choice') return choiceOf(column, text) ?? bare(fault('', 'notChoice', { text: shown(text), choices: choicesOf(column) }));
  const written = cell.kind === 'number' ? plainNumber(text) : text;
  if (column.max !== undefined && [...written].length > column.max) return bare(fault('', 'tooLong', { max: column.max }));
  return column.type === 'code' ? written.toUpperCase() : written;
}

function decimalOf(cell: Cell, text: string, mark: DecimalMark): string | Bare {
  const value: bigint | NumberFault = cell.kind === 'number' ? readStoredNumber(text) : cell.kind === 'date' ? 'notNumber' : readNumber(text, mark);
  return typeof value === 'bigint' ? String(value) : bare(fault('', value, { text: shown(text) }));
}

/** A day that is kept as a bare number has lost its format; it is a day all the same. */
function dayOf(cell: Cell, text: string, read: (text: string) => string | null): string | null {
  if (cell.kind !== 'number') return read(text);
  const day = dayOfSerial(Number(text), false);
  return day === null ? null : read(day);
}

/** By its name, or as people call it in either language, however it is written. */
function choiceOf({ choices = {} }: SheetColumn, text: string): string | null {
  const typed = folded(text);
  for (const [name, said] of Object.entries(choices)) {
    if ([name, said.vi, said.en].some((each) => folded(each) === typed)) return name;
  }
  return null;
}

function choicesOf({ choices = {} }: SheetColumn): string {
  return Object.values(choices)
    .map(({ vi }) => vi)
    .join(', ');
}

/** A code of digits that a spreadsheet keeps as a number: 1E+3 is 1000. */
function plainNumber(text: string): string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

const SHOWN_MAX = 60;

function shown(text: string): string {
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

/** A kept value as people write it. */
export function saidValue(column: SheetColumn, value: string | null, locale: Locale): string | null {
  if (value === null) return null;
  if (column.type === 'choice') return column.choices?.[value]?.[locale] ?? value;
  if (column.type === 'day') return locale === 'vi' ? value.split('-').reverse().join('/') : value;
  if (column.type === 'month') return locale === 'vi' ? value.slice(0, 7).split('-').reverse().join('/') : value.slice(0, 7);
  return value;
}
