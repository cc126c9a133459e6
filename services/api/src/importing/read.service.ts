import { setImmediate as othersTurn } from 'node:timers/promises';
import type { RequestContext, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { refusal } from '../errors';
import { openRange } from '../file/open.service';
import { instant } from '../instant';
import type { Header } from '../spreadsheet/header';
import { readHeader } from '../spreadsheet/header';
import { readRow } from '../spreadsheet/row';
import type { FaultAt, KeptRow, PlannedRow, Planner, Sheet } from '../spreadsheet/sheet';
import type { SheetRow } from '../workbook/cell';
import { isBlank } from '../workbook/cell';
import { openSheet } from '../workbook/open-sheet';
import { planningContext } from './planning';
import type { Running } from './running';
import type { Page } from './staged.query';
import { pagesOf, stageFaults, stagePages } from './staged.query';

export const ROWS_MAX = 100_000;
/** A file with more faults is the wrong file, or wrong in one place: reading on would help nobody. */
export const FAULTS_MAX = 1000;
/** So many pages are kept in one transaction: each commit waits for the disk. */
const PAGES_AT_ONCE = 8;

/** What was found of a file so far. */
interface Progress {
  header: Header | null;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  faults: number;
  pagesKept: number;
  /** The first row of each key, to find those that say the same record twice. */
  readonly keys: Map<string, number>;
  readonly awaited: { readonly row: number; readonly code: string; readonly fault: PlannedRow['awaited'][number]['fault'] }[];
  /** What was not kept yet. */
  pages: Page[];
  unsound: FaultAt[];
}

/** Reads a file, compares it with what is there, and keeps the outcome: rows to apply, or faults. Writes nothing else. */
export async function readFile(ctx: RequestContext, job: Row, sheet: Sheet, running: Running): Promise<void> {
  const jobId = integer(job, 'id');
  const file = await openRange(ctx.database.primary, integer(job, 'fileId'));
  let reached = 0;
  const watched = {
    size: file.size,
    async *read(start: number, end: number) {
      let position = start;
      for await (const piece of file.read(start, end)) {
        position += piece.length;
        reached = Math.max(reached, position);
        yield piece;
      }
    },
  };
  const counts = { rows: 0, created: 0, updated: 0, unchanged: 0, faults: 0, pagesKept: 0 };
  const found: Progress = { ...counts, header: null, keys: new Map(), awaited: [], pages: [], unsound: [] };
  const reader = await openSheet(watched, text(job, 'fileName'));
  const plan = sheet.planner(planningContext(ctx));
  for await (const rows of reader.rows) {
    running.abort.signal.throwIfAborted();
    await readBlock(ctx, job, { sheet, plan }, found, rows);
    if (found.pages.length >= PAGES_AT_ONCE) await keep(ctx, jobId, found);
    running.progress = Math.min(99, Math.floor((100 * reached) / Math.max(1, file.size)));
    // SQLite answers at once, so that otherwise nobody else's request would be looked at before the end.
    await othersTurn();
    if (found.faults + found.unsound.length >= FAULTS_MAX) break;
  }
  if (!found.header) throw refusal('BAD_USER_INPUT', 'sheetEmpty', {});
  found.unsound.push(
    ...found.awaited.filter(({ code }) => !found.keys.has(code)).map(({ row, fault }) => ({ row, ...fault })),
    ...reader
      .merged()
      .map((range): FaultAt => ({ row: Number(/\d+/.exec(range)?.[0] ?? 0), column: null, fault: { key: 'mergedCells', facts: { range } } })),
    ...(found.rows === 0 ? [{ row: 0, column: null, fault: { key: 'sheetWithoutRows', facts: {} } } as const] : []),
  );
  await keep(ctx, jobId, found);
  await finish(ctx, jobId, found);
}

interface Work {
  readonly sheet: Sheet;
  readonly plan: Planner;
}

async function readBlock(ctx: RequestContext, job: Row, { sheet, plan }: Work, found: Progress, rows: readonly SheetRow[]): Promise<void> {
  const faults: FaultAt[] = [];
  const readable: KeptRow[] = [];
  const asked = textOrNull(job, 'decimalMark');
  for (const row of rows) {
    if (isBlank(row)) continue;
    if (!found.header) {
      found.header = readHeader(row, sheet.columns);
      await noteHeader(ctx, integer(job, 'id'), found, found.header);
      continue;
    }
    found.rows += 1;
    if (found.rows > ROWS_MAX) throw refusal('BAD_USER_INPUT', 'sheetTooManyRows', { max: ROWS_MAX });
    const read = readRow(row, found.header, { decimalMark: asked === null ? found.header.decimalMark : markOf(asked) });
    const own = read.faults.length > 0 ? read.faults : repeated(sheet, found, read.row);
    if (own.length === 0) readable.push(read.row);
    else faults.push(...own.map((each) => ({ ...each, row: row.number })));
  }
  const planned = readable.length === 0 ? [] : await plan(readable);
  for (const { row, faults: own, awaited } of planned) {
    if (own.length > 0) faults.push(...own.map((fault) => ({ ...fault, row: row.number })));
    if (awaited.length > 0) found.awaited.push(...awaited.map(({ code, fault }) => ({ row: row.number, code, fault })));
  }
  const sound = planned.filter((row) => row.faults.length === 0);
  for (const { action } of sound) {
    if (action === 'CREATE') found.created += 1;
    else if (action === 'UPDATE') found.updated += 1;
    else found.unchanged += 1;
  }
  found.pages.push(...pagesOf(keysOf(found), sound));
  found.unsound.push(...faults.sort((a, b) => a.row - b.row));
}

/** The columns that the file has. */
function keysOf({ header }: Progress): string[] {
  return header?.places.map(({ column }) => column.key) ?? [];
}

function markOf(name: string): 'COMMA' | 'POINT' {
  return name === 'POINT' ? 'POINT' : 'COMMA';
}

function repeated({ naturalKey }: Sheet, { keys }: Progress, { number, values }: KeptRow): Omit<FaultAt, 'row'>[] {
  let key = values[naturalKey[0] ?? ''] ?? '';
  for (const column of naturalKey.slice(1)) key += ` ${values[column] ?? ''}`;
  const first = keys.get(key);
  if (first !== undefined) return [{ column: naturalKey.at(-1) ?? null, fault: { key: 'rowTwice', facts: { row: first } } }];
  keys.set(key, number);
  return [];
}

/** One short transaction: rows, faults, how far the file was read. Nothing of it is written for a job that was cancelled. */
async function keep(ctx: RequestContext, jobId: number, found: Progress): Promise<void> {
  const { pages, pagesKept, faults: first } = found;
  const faults = found.unsound.slice(0, Math.max(0, FAULTS_MAX - first));
  found.faults += faults.length;
  found.pagesKept += pages.length;
  [found.pages, found.unsound] = [[], []];
  await ctx.database.transaction(async (tx) => {
    await changeRunning(
      { ...ctx, tx },
      jobId,
      '`rowsRead` = ?, `rowsCreated` = ?, `rowsUpdated` = ?, `rowsUnchanged` = ?, `faultCount` = ?, `heartbeatAt` = ?',
      [found.rows, found.created, found.updated, found.unchanged, found.faults, instant(new Date())],
    );
    await stageFaults(tx, jobId, first, faults);
    await stagePages(tx, jobId, pagesKept, pages);
  });
}

async function noteHeader(ctx: RequestContext, jobId: number, found: Progress, { ignored }: Header): Promise<void> {
  await ctx.database.transaction((tx) =>
    changeRunning({ ...ctx, tx }, jobId, '`columnsJson` = ?, `ignoredHeadings` = ?', [
      JSON.stringify(keysOf(found)),
      ignored.length === 0 ? null : ignored.join(', ').slice(0, 2000),
    ]),
  );
}

async function finish(ctx: RequestContext, jobId: number, found: Progress): Promise<void> {
  await ctx.database.transaction((tx) =>
    changeRunning({ ...ctx, tx }, jobId, '`state` = ?, `progress` = 100, `heartbeatAt` = ?', [
      found.faults > 0 ? 'FAULTY' : 'READY',
      instant(new Date()),
    ]),
  );
}

/** The job was cancelled, or given up for dead, while it was worked on. */
export class NoLongerRunning extends Error {
  override readonly name = 'NoLongerRunning';
}

/** Writes into a job that is being worked on, and into no other. */
export async function changeRunning(
  ctx: Pick<WriteContext, 'tx'>,
  jobId: number,
  assignments: string,
  parameters: readonly (string | number | null)[],
): Promise<void> {
  const { affected } = await ctx.tx.run(
    `UPDATE \`import_job\` SET ${assignments}, \`version\` = \`version\` + 1 WHERE \`id\` = ? AND \`state\` IN ('READING', 'APPLYING')`,
    [...parameters, jobId],
  );
  if (affected === 0) throw new NoLongerRunning(`import ${jobId} was ended from elsewhere`);
}
