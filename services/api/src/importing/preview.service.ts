import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { formatDecimal } from '../decimal';
import { badInput, fault } from '../errors';
import type { Locale } from '../messages/messages';
import { isMessageKey, say } from '../messages/messages';
import { sheets } from '../spreadsheet/kinds';
import { saidValue } from '../spreadsheet/row';
import type { PlannedRow, RowAction, Sheet, SheetColumn } from '../spreadsheet/sheet';
import { columnsOf } from './apply.service';
import { planningContext } from './planning';
import { runningOn } from './running';
import { stagedPages } from './staged.query';

/** A row that would be written, as people read it. */
export interface PreviewRow {
  readonly row: number;
  readonly action: RowAction;
  readonly cells: readonly PreviewCell[];
}

export interface PreviewCell {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

/** A fault in words. */
export interface SaidFault {
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
  readonly message: string;
}

const PAGE_MAX = 200;

/** The rows that would be made or changed, compared with what is there now. */
export async function previewRows(ctx: RequestContext, job: Row, first: number, offset: number): Promise<PreviewRow[]> {
  requirePage(first, offset);
  if (job['state'] !== 'READY' && job['state'] !== 'FAULTY') return [];
  const sheet = sheetOfJob(job);
  const keys = columnsOf(job);
  let skipped = 0;
  const rows = [];
  for await (const page of stagedPages(ctx.database.primary, integer(job, 'id'), keys, true)) {
    for (const { row, action } of page) {
      if (action === 'UNCHANGED') continue;
      if (skipped < offset) skipped += 1;
      else rows.push(row);
      if (rows.length === first) break;
    }
    if (rows.length === first) break;
  }
  if (rows.length === 0) return [];
  const planned = await sheet.planner(planningContext(ctx))(rows);
  const columns = sheet.columns.filter(({ key }) => keys.includes(key));
  return planned.map((row) => shownRow(row, columns, ctx.locale));
}

function shownRow({ row, action, changes }: PlannedRow, columns: readonly SheetColumn[], locale: Locale): PreviewRow {
  const cells = columns.map((column): PreviewCell => {
    const change = changes.find((each) => each.column === column.key);
    const after = shownValue(column, row.values[column.key] ?? null, locale);
    return { column: column.key, before: change ? shownValue(column, change.before, locale) : after, after, changed: change !== undefined };
  });
  return { row: row.number, action, cells };
}

function shownValue(column: SheetColumn, value: string | null, locale: Locale): string | null {
  return column.type === 'decimal' && value !== null ? groupedDecimal(formatDecimal(value), locale) : saidValue(column, value, locale);
}

/** 1234567.5 is 1.234.567,5 in Vietnam. */
export function groupedDecimal(plain: string, locale: Locale): string {
  const [whole = '', places] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return places === undefined ? grouped : `${grouped}${locale === 'vi' ? ',' : '.'}${places}`;
}

/** The faults of a file in the reader's words, by row. */
export async function faultsOfJob(ctx: RequestContext, job: Row, first: number, offset: number): Promise<SaidFault[]> {
  requirePage(first, offset);
  const { columns } = sheetOfJob(job);
  const rows = await ctx.database.primary.rows(
    `SELECT \`rowNumber\`, \`columnKey\`, \`messageKey\`, \`factsJson\` FROM \`import_fault\` WHERE \`jobId\` = ? ORDER BY \`rowNumber\`, \`ordinal\` LIMIT ${first} OFFSET ${offset}`,
    [integer(job, 'id')],
  );
  return rows.map((row) => {
    const column = textOrNull(row, 'columnKey');
    const heading = columns.find(({ key }) => key === column)?.heading[ctx.locale] ?? null;
    return {
      row: integer(row, 'rowNumber') || null,
      column,
      heading,
      message: sentence(ctx.locale, text(row, 'messageKey'), text(row, 'factsJson')),
    };
  });
}

/** Why a file could not be read or written, in words. */
export function failureOfJob(job: Row, locale: Locale): string | null {
  const json = textOrNull(job, 'failureJson');
  if (json === null) return null;
  const { key, facts } = JSON.parse(json) as { key: string; facts: object };
  return sentence(locale, key, JSON.stringify(facts));
}

function sentence(locale: Locale, key: string, factsJson: string): string {
  return isMessageKey(key) ? say(locale, key, JSON.parse(factsJson) as Readonly<Record<string, string | number>>) : key;
}

/** How far the work of its present state is, in percent; this instance's own work by what it knows. */
export function progressOf(ctx: RequestContext, job: Row): number {
  const state = text(job, 'state');
  if (state !== 'READING' && state !== 'APPLYING') return 100;
  return runningOn(ctx.database).get(integer(job, 'id'))?.progress ?? integer(job, 'progress');
}

export function sheetOfJob(job: Row): Sheet {
  const sheet = Object.values(sheets).find(({ kind }) => kind === job['kind']);
  if (!sheet) throw new Error(`expected the kind of an import, found "${String(job['kind'])}"`);
  return sheet;
}

function requirePage(first: number, offset: number): void {
  if (first < 0 || first > PAGE_MAX) throw badInput(fault('first', 'pageSize', { max: PAGE_MAX }));
  if (offset < 0) throw badInput(fault('offset', 'negativeOffset', {}));
}
