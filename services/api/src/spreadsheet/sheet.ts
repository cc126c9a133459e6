import type { WriteContext } from '../context';
import type { FieldFault } from '../errors';
import type { Locale } from '../messages/messages';
import type { Pause } from '../result/assessment.service';

export const ImportKind = {
  ORGANIZATIONS: 'ORGANIZATIONS',
  INDICATORS: 'INDICATORS',
  TARGETS: 'TARGETS',
  RESULTS: 'RESULTS',
  SCORES: 'SCORES',
} as const;
export type ImportKind = keyof typeof ImportKind;

/** A text in both languages. */
export type Said = Readonly<Record<Locale, string>>;

/** One column of a file that is filled in by people. */
export interface SheetColumn {
  /** Its name in rows, and a heading that programs may use. */
  readonly key: string;
  readonly heading: Said;
  /** Other headings by which it is known. */
  readonly also?: readonly string[];
  readonly type: 'code' | 'text' | 'decimal' | 'day' | 'month' | 'choice';
  /** A row without it is refused. */
  readonly required: boolean;
  /** In characters. */
  readonly max?: number;
  /** For `choice`: the values, each with what people call it. */
  readonly choices?: Readonly<Record<string, Said>>;
  readonly help: Said;
  readonly example: Said;
}

/** A row of a file as it is kept: what was read, by column, decimals in ten-thousandths, days as YYYY-MM-DD. A column that the file has not is absent. */
export interface KeptRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string | null>>;
}

/** A fault of one row at one column; null: of the row as a whole. */
export interface RowFault {
  readonly column: string | null;
  readonly fault: Omit<FieldFault, 'path'>;
}

/** A value that changes. */
export interface CellChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type RowAction = 'CREATE' | 'UPDATE' | 'UNCHANGED';

/** What applying a row would do now. */
export interface PlannedRow {
  readonly row: KeptRow;
  readonly action: RowAction;
  readonly changes: readonly CellChange[];
  readonly faults: readonly RowFault[];
  /** Records of the same file that must be made first: where no row makes them, the fault stands. */
  readonly awaited: readonly { readonly code: string; readonly fault: RowFault }[];
}

/** Plans blocks of one file, remembering what it has looked up. Statements are constant in the number of rows of a block. */
export type Planner = (rows: readonly KeptRow[]) => Promise<readonly PlannedRow[]>;

/** The rows of a whole file once more, as often as they are asked for. */
export type Blocks = () => AsyncIterable<readonly KeptRow[]>;

/** All that the import knows of one kind of file. Template, reader, preview and guide follow from it. */
export interface Sheet {
  readonly kind: ImportKind;
  readonly name: Said;
  readonly columns: readonly SheetColumn[];
  /** The columns that name a record: two rows with the same ones are a fault, and a known record is changed, not made again. */
  readonly naturalKey: readonly string[];
  readonly planner: (ctx: WriteContext) => Planner;
  /**
   * Writes what differs, in the transaction of `ctx`; `pause` is for what comes after the rows. Throws RowsRefused when a row cannot be written any
   * more.
   */
  readonly apply: (ctx: WriteContext, blocks: Blocks, pause: Pause) => Promise<void>;
}

/** A fault of a certain row. */
export interface FaultAt extends RowFault {
  readonly row: number;
}

/** Rows that cannot be written as the database is now. */
export class RowsRefused extends Error {
  override readonly name = 'RowsRefused';
  constructor(readonly faults: readonly FaultAt[]) {
    super(`${faults.length} faults, the first in row ${faults[0]?.row}: ${faults[0]?.fault.key}`);
  }
}

/** Refuses planned rows that have faults. */
export function refuseFaults(planned: readonly PlannedRow[]): void {
  const faults = planned.flatMap(({ row, faults: own }) => own.map((fault): FaultAt => ({ ...fault, row: row.number })));
  if (faults.length > 0) throw new RowsRefused(faults);
}
