import type { ToMany, ToOne } from './model';
import type { ListArguments } from './page';

/** What an operation asks of one record: the columns to read and the relations to follow. */
export interface Selection {
  readonly columns: ReadonlySet<string>;
  readonly toOne: ReadonlyMap<string, { readonly relation: ToOne; readonly selection: Selection }>;
  readonly toMany: readonly ListSelection[];
}

/** What an operation asks of one list of records; `key` is its name in the answer. */
export interface ListSelection {
  readonly key: string;
  readonly relation: ToMany;
  readonly args: ListArguments;
  readonly page: PageSelection;
}

/** What an operation asks of a connection. */
export interface PageSelection {
  readonly nodes: Selection | null;
  readonly edges: boolean;
  readonly cursors: boolean;
  readonly pageInfo: boolean;
  readonly totalCount: boolean;
}

/** A selection of some columns alone, for code that reads records for itself. */
export function columnsOnly(columns: Iterable<string>): Selection {
  return { columns: new Set(columns), toOne: new Map(), toMany: [] };
}
