import { refusal } from '../errors';
import type { SheetRow } from '../workbook/cell';
import type { DecimalMark } from '../workbook/number';
import { folded } from './folded';
import type { SheetColumn } from './sheet';

/** Which column of the file is which. */
export interface Header {
  readonly places: readonly { readonly column: SheetColumn; readonly index: number }[];
  /** Headings that no column is known by; what is below them is not read. */
  readonly ignored: readonly string[];
  /** Vietnamese headings: the file writes 1.234,5. */
  readonly decimalMark: DecimalMark;
}

/** Finds the columns by their headings in either language, or by their names for programs. The mark "*" of required columns is no part of a heading. */
export function readHeader({ cells }: SheetRow, columns: readonly SheetColumn[]): Header {
  const places: { column: SheetColumn; index: number }[] = [];
  const ignored: string[] = [];
  let vietnamese = 0;
  cells.forEach((cell, index) => {
    if (cell.kind === 'empty') return;
    const heading = folded(cell.text.replace(/\*/g, ''));
    const column = columns.find((each) => headingsOf(each).includes(heading));
    if (!column) ignored.push(cell.text.slice(0, 100));
    else if (places.some((place) => place.column === column))
      throw refusal('BAD_USER_INPUT', 'sheetColumnTwice', { heading: cell.text.slice(0, 100) });
    else {
      places.push({ column, index });
      if (heading === folded(column.heading.vi)) vietnamese += 1;
    }
  });
  const missing = columns.filter((column) => column.required && !places.some((place) => place.column === column));
  if (missing.length > 0) {
    throw refusal('BAD_USER_INPUT', 'sheetColumnsMissing', { columns: missing.map(({ heading }) => `${heading.vi} (${heading.en})`).join(', ') });
  }
  return { places, ignored, decimalMark: vietnamese > 0 ? 'COMMA' : 'POINT' };
}

function headingsOf({ key, heading, also = [] }: SheetColumn): string[] {
  return [heading.vi, heading.en, key, ...also].map(folded);
}
