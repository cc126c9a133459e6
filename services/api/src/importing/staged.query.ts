import type { WriteContext } from '../context';
import { insertRows } from '../database/insert-rows';
import type { Reader } from '../database/rows';
import { integer, text } from '../database/rows';
import type { Transaction } from '../database/transaction';
import type { FaultAt, KeptRow, PlannedRow, RowAction } from '../spreadsheet/sheet';

/** A row between reading and applying. */
export interface StagedRow {
  readonly row: KeptRow;
  readonly action: RowAction;
}

/** A TEXT column of every database takes 65,535 bytes; a row has at most some 20,000. */
const PAGE_BYTES_MAX = 60_000;
const PAGE_ROWS_MAX = 450;
const LETTERS: Readonly<Record<RowAction, string>> = { CREATE: 'C', UPDATE: 'U', UNCHANGED: 'N' };

/** Some hundreds of planned rows, as they are kept. */
export interface Page {
  readonly json: string;
  readonly changed: number;
}

/** Packs planned rows. */
export function pagesOf(keys: readonly string[], planned: readonly PlannedRow[]): Page[] {
  const pages: Page[] = [];
  for (let start = 0; start < planned.length; start += PAGE_ROWS_MAX) pages.push(...packed(keys, planned.slice(start, start + PAGE_ROWS_MAX)));
  return pages;
}

/** One page, or as many as it takes for each to fit. */
function packed(keys: readonly string[], rows: readonly PlannedRow[]): Page[] {
  const json = JSON.stringify(rows.map(({ row, action }) => [row.number, LETTERS[action], ...keys.map((key) => row.values[key] ?? null)]));
  if (rows.length > 1 && Buffer.byteLength(json) > PAGE_BYTES_MAX) {
    const half = Math.ceil(rows.length / 2);
    return [...packed(keys, rows.slice(0, half)), ...packed(keys, rows.slice(half))];
  }
  return [{ json, changed: rows.filter(({ action }) => action !== 'UNCHANGED').length }];
}

/** Keeps pages of a file, from a number on. */
export function stagePages(tx: Transaction, jobId: number, ordinal: number, pages: readonly Page[]): Promise<void> {
  return insertRows(
    tx,
    'import_page',
    ['jobId', 'ordinal', 'changedCount', 'rowsJson'],
    pages.map(({ json, changed }, index) => [jobId, ordinal + index, changed, json]),
  );
}

const PAGES_AT_ONCE = 8;

/** The kept rows of a file, page by page. With `changedOnly` pages without a change are passed over. */
export async function* stagedPages(
  reader: Reader,
  jobId: number,
  keys: readonly string[],
  changedOnly = false,
): AsyncGenerator<readonly StagedRow[], void, undefined> {
  for (let after = -1; ; ) {
    const rows = await reader.rows(
      `SELECT \`ordinal\`, \`rowsJson\` FROM \`import_page\` WHERE \`jobId\` = ? AND \`ordinal\` > ?${changedOnly ? ' AND `changedCount` > 0' : ''} ORDER BY \`ordinal\` LIMIT ${PAGES_AT_ONCE}`,
      [jobId, after],
    );
    for (const row of rows) yield unpacked(text(row, 'rowsJson'), keys);
    const last = rows.at(-1);
    if (!last || rows.length < PAGES_AT_ONCE) return;
    after = integer(last, 'ordinal');
  }
}

function unpacked(json: string, keys: readonly string[]): StagedRow[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new TypeError(`expected a page of rows, found ${typeof rows}`);
  return rows.map((row: unknown): StagedRow => {
    if (!Array.isArray(row)) throw new TypeError(`expected a row, found ${typeof row}`);
    const [number, letter, ...cells]: unknown[] = row;
    const values: Record<string, string | null> = {};
    keys.forEach((key, index) => {
      const cell = cells[index];
      values[key] = typeof cell === 'string' ? cell : null;
    });
    const action = letter === 'C' ? 'CREATE' : letter === 'U' ? 'UPDATE' : 'UNCHANGED';
    return { row: { number: Number(number), values }, action };
  });
}

/** Keeps faults, to be said in the reader's language when they are read. */
export function stageFaults(tx: Transaction, jobId: number, ordinal: number, faults: readonly FaultAt[]): Promise<void> {
  return insertRows(
    tx,
    'import_fault',
    ['jobId', 'ordinal', 'rowNumber', 'columnKey', 'messageKey', 'factsJson'],
    faults.map(({ row, column, fault: { key, facts } }, index) => [jobId, ordinal + index, row, column, key, JSON.stringify(facts).slice(0, 2000)]),
  );
}

/** Lets go of what was kept of a file; a few pages at a time, so that nobody waits long for it. */
export async function dropStaged(ctx: Pick<WriteContext, 'database'>, jobId: number): Promise<void> {
  for (;;) {
    const rows = await ctx.database.primary.rows('SELECT `ordinal` FROM `import_page` WHERE `jobId` = ? ORDER BY `ordinal` LIMIT 200', [jobId]);
    const last = rows.at(-1);
    if (!last) return;
    await ctx.database.transaction((tx) =>
      tx.run('DELETE FROM `import_page` WHERE `jobId` = ? AND `ordinal` <= ?', [jobId, integer(last, 'ordinal')]),
    );
  }
}
