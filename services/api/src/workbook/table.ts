/** What a column of a written spreadsheet holds. */
export type ValueKind = 'text' | 'number' | 'date';

export interface TableColumn {
  readonly heading: string;
  readonly kind: ValueKind;
  /** Of decimals: written in thousands and with two places. */
  readonly isDecimal?: boolean;
  /** In characters. */
  readonly width?: number;
  /** Shown beside a cell that is to be filled in. */
  readonly prompt?: string;
  /** What may be chosen for a cell. */
  readonly options?: readonly string[];
}

/** A cell's value: a number as "1234.5", a date as YYYY-MM-DD. */
export type TableValue = string | null;

/** A table to be written, some rows at a time. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: AsyncIterable<readonly (readonly TableValue[])[]>;
  /** Rows are to be filled in by people. */
  readonly isForm?: boolean;
}
