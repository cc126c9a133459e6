import { refusal } from '../errors';
import type { Cell, SheetLimits, SheetReader, SheetRow } from './cell';
import { columnName, EMPTY, textCell } from './cell';
import { dayOfSerial } from './day';
import type { Workbook } from './workbook-facts';
import { readWorkbook } from './workbook-facts';
import type { Attributes } from './xml';
import { parseXml } from './xml';
import type { Archive, RandomAccess } from './zip-archive';
import { openArchive } from './zip-archive';

const ROWS_AT_ONCE = 900;
const MERGED_MAX = 20;

/** The rows of the first visible sheet of a workbook, unpacked and read as they are asked for. Of a formula the value is taken that was saved with it. */
export function readXlsx(file: RandomAccess, limits: SheetLimits): SheetReader {
  const merged: string[] = [];
  return { rows: xlsxRows(file, limits, merged), merged: () => merged };
}

async function* xlsxRows(file: RandomAccess, limits: SheetLimits, merged: string[]): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const archive = await openArchive(file, limits.bytes);
  try {
    yield* sheetRows(archive, await readWorkbook(archive, limits.cellCharacters), limits, merged);
  } finally {
    archive.close();
  }
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasFormula: boolean;
}

async function* sheetRows(
  archive: Archive,
  workbook: Workbook,
  limits: SheetLimits,
  merged: string[],
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  let rows: SheetRow[] = [];
  let number = 0;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let nextColumn = 0;
  let [collecting, phonetic] = [false, 0];
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'row') {
      number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
      cells = [];
      nextColumn = 0;
    } else if (name === 'c') {
      const column = attributes['r'] === undefined ? nextColumn : columnOf(attributes['r']);
      cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', hasFormula: false };
      nextColumn = column + 1;
    } else if (name === 'f' && cell) cell.hasFormula = true;
    else if (name === 'rPh') phonetic += 1;
    else if (name === 'mergeCell' && merged.length < MERGED_MAX && attributes['ref']) merged.push(attributes['ref']);
    collecting = cell !== null && phonetic === 0 && (name === 'v' || name === 't');
  };
  const text = (piece: string): void => {
    if (!collecting || !cell) return;
    cell.value += piece;
    if (cell.value.length > limits.cellCharacters) throw refusal('BAD_USER_INPUT', 'cellTooLong', { row: number, max: limits.cellCharacters });
  };
  const close = (name: string): void => {
    if (name === 'v' || name === 't') collecting = false;
    else if (name === 'rPh') phonetic -= 1;
    else if (name === 'c' && cell) {
      const value = cellOf(cell, workbook);
      if (value.kind !== 'empty') {
        if (cell.column >= limits.columns) throw refusal('BAD_USER_INPUT', 'sheetTooWide', { row: number, max: limits.columns });
        while (cells.length < cell.column) cells.push(EMPTY);
        cells[cell.column] = value;
      }
      cell = null;
    } else if (name === 'row' && cells.length > 0) rows.push({ number, cells });
  };
  for await (const _ of parseXml(archive.open(workbook.sheetPath), workbook.sheetPath, { open, text, close })) {
    if (rows.length < ROWS_AT_ONCE) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function cellOf({ type, value, style, hasFormula, column }: OpenCell, { sharedStrings, styles, from1904 }: Workbook): Cell {
  if (type === 's') {
    const shared = sharedStrings[Number(value)];
    if (shared === undefined) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${columnName(column)}: ${value}` });
    return textCell(shared);
  }
  if (type === 'str' || type === 'inlineStr') return textCell(value);
  if (value === '') return hasFormula ? { kind: 'error', text: '=' } : EMPTY;
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'b') return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'd') return { kind: 'date', text: value.slice(0, 10) };
  if (styles[style] === 'date') {
    const day = dayOfSerial(Number(value), from1904);
    return day === null ? { kind: 'number', text: value } : { kind: 'date', text: day };
  }
  return { kind: 'number', text: styles[style] === 'percent' ? String(Number((Number(value) * 100).toPrecision(15))) : value };
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column === 0 || column > 20_000) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: reference.slice(0, 20) });
  return column - 1;
}
