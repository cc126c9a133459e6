import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import type { Block, Cell, Fact, HeadCell, Paper, Run, Source, Table, TableColumn, TableRow } from '../paper/paper';
import { held, line, paragraph, styled } from '../paper/paper';

/** What a sheet (biểu) is made of; the rest is the same for all. */
export interface SheetParts {
  readonly orientation: Paper['orientation'];
  readonly title: string;
  readonly subtitle: string;
  readonly tables: readonly Table[];
  readonly notes?: readonly string[];
}

const SIGNATURES = ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'] as const;

/** A sheet as officials print it: a title, its tables, notes, and who signs. */
export function sheetPaper({ orientation, title, subtitle, tables, notes = [] }: SheetParts): Paper {
  const empty = tables.every(({ rows }) => rows.length === 0);
  const blocks: readonly Block[] = empty ? [paragraph('text', line`Chưa có số liệu.`)] : tables;
  return {
    orientation,
    fileName: `${title.charAt(0)}${title.slice(1).toLocaleLowerCase('vi')} - ${subtitle}`.replace(/[\\/:*?"<>|]/g, '-'),
    letterhead: null,
    kindOfPaper: null,
    title,
    subtitle,
    sections: [{ key: 'table', title: null, blocks: [...blocks, ...notes.map((note) => paragraph('note', line`${note}`))] }],
    closing: null,
    signatures: SIGNATURES,
  };
}

export function head(text: string, columns = 1, rows = 1): HeadCell {
  return { text, columns, rows };
}

export function column(width: number, align: TableColumn['align'] = 'center'): TableColumn {
  return { width, align };
}

export function lineOf(cells: readonly Cell[], kind: TableRow['kind'] = 'line'): TableRow {
  return { kind, cells };
}

/** A cell of one line. */
export function cell(part: string | Fact | readonly Run[] | null): Cell {
  return [line`${part ?? '–'}`];
}

export function boldCell(text: string): Cell {
  return [styled('bold', text)];
}

/** A decimal that a row holds, written by `write`; null where there is none. */
export function decimalFact(value: Decimal | null, write: (value: Decimal) => string, ...rows: readonly Source[]): Fact | null {
  return value === null ? null : held(write(value), formatDecimal(value), ...rows);
}
