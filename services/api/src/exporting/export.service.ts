import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context';
import type { Locale } from '../messages/messages';
import { isRecord } from '../record/values';
import { CSV_STYLES, writeCsv } from '../workbook/csv-writer';
import type { Table, TableColumn, TableValue } from '../workbook/table';
import { writeXlsx } from '../workbook/xlsx-writer';
import type { ExportedKind } from './export.document';
import { exportDocument } from './export.document';
import type { ExportColumn, ExportFormat, ExportRequest } from './export.request';
import { instantText } from './instant-text';

/** Runs an operation as every transport does: with its limits, and the rights of the context. */
export type RunOperation<C> = (
  request: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  context: C,
) => Promise<{ readonly data?: unknown; readonly errors?: readonly unknown[] }>;

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: AsyncIterable<Buffer>;
}

/** The first page was refused: what the operation answered, for the caller. */
export interface ExportRefused {
  readonly errors: readonly unknown[];
}

const PAGE_ROWS = 500;
const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * A list as a file: read page by page through the contract itself, so that what it holds is what the caller may see, and written as it is
 * read, in the memory of one page. Each page is read when the one before has been taken; what changes in between shows in later pages.
 */
export function createExports<C extends Pick<RequestContext, 'locale'>>(schema: GraphQLSchema, run: RunOperation<C>) {
  return async (request: ExportRequest, context: C): Promise<ExportFile | ExportRefused> => {
    const { query, paging, kinds } = exportDocument(schema, request);
    const { where, orderBy } = request;
    const read = async (place: Place): Promise<Page | ExportRefused> => {
      const variables = { where, orderBy, ...request.arguments, first: PAGE_ROWS, [paging]: place };
      const { data, errors } = await run({ query, variables }, context);
      return errors ? { errors } : pageIn(data, paging === 'offset' ? Number(place) : null);
    };
    const first = await read(null);
    if ('errors' in first) return first;
    const table: Table = {
      name: request.title,
      columns: request.columns.map((column, index) => tableColumn(column, kinds[index] ?? 'text')),
      rows: rowsFrom(first, read, rowWriter(request.columns, kinds, context.locale)),
    };
    return {
      name: `${request.title}.${request.format}`,
      type: TYPES[request.format],
      content: request.format === 'xlsx' ? writeXlsx([table]) : writeCsv(table, CSV_STYLES[context.locale]),
    };
  };
}

/** Where a page begins: after a cursor, or after so many rows; null at the beginning. */
type Place = string | number | null;

interface Page {
  readonly nodes: readonly unknown[];
  readonly next: Place;
}

/** `offset`: how many rows came before; null where pages follow by cursors. */
function pageIn(data: unknown, offset: number | null): Page {
  const page = isRecord(data) ? data['page'] : undefined;
  if (!isRecord(page) || !Array.isArray(page['nodes'])) throw new TypeError('expected a page of records in the answer');
  const { nodes, pageInfo: info } = page;
  if (offset !== null) return { nodes, next: nodes.length < PAGE_ROWS ? null : offset + nodes.length };
  if (!isRecord(info)) throw new TypeError('expected a page to say whether another one follows');
  return { nodes, next: info['hasNextPage'] === true ? String(info['endCursor']) : null };
}

async function* rowsFrom(
  first: Page,
  read: (place: Place) => Promise<Page | ExportRefused>,
  rowOf: (record: unknown) => readonly TableValue[],
): AsyncGenerator<readonly (readonly TableValue[])[], void, undefined> {
  for (let page = first; ; ) {
    yield page.nodes.map(rowOf);
    if (page.next === null) return;
    const next = await read(page.next);
    if ('errors' in next) throw new Error(`a later page of an export was refused: ${JSON.stringify(next.errors)}`);
    page = next;
  }
}

function tableColumn({ heading }: ExportColumn, kind: ExportedKind): TableColumn {
  if (kind === 'decimal') return { heading, kind: 'number', isDecimal: true };
  if (kind === 'number' || kind === 'date') return { heading, kind };
  return { heading, kind: 'text' };
}

const FLAGS: Readonly<Record<Locale, readonly [string, string]>> = { vi: ['Có', 'Không'], en: ['yes', 'no'] };

function rowWriter(columns: readonly ExportColumn[], kinds: readonly ExportedKind[], locale: Locale): (record: unknown) => readonly TableValue[] {
  const [yes, no] = FLAGS[locale];
  const cells = columns.map(({ path, words }, index) => {
    const names = path.split('.');
    const kind = kinds[index];
    return (record: unknown): TableValue => {
      const value = valueAt(record, names);
      if (value === null || value === undefined) return null;
      if (kind === 'words') return words[String(value)] ?? String(value);
      if (kind === 'flag') return value === true ? yes : no;
      if (kind === 'instant') return instantText(String(value), locale);
      return String(value);
    };
  });
  return (record) => cells.map((cell) => cell(record));
}

function valueAt(record: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((place, name) => (isRecord(place) ? place[name] : null), record);
}
