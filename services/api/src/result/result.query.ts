import { auditInserted } from '../audit/audit-inserted';
import type { WriteContext } from '../context';
import { failureOf, LostRace } from '../database/database-error';
import { bigintAsText, forShare } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import { listed, listedRows } from '../database/listed-rows';
import { places } from '../database/places';
import type { Parameter, Row, Scalar } from '../database/rows';
import { integer, text } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import type { FeedRange } from '../standing/change-log';
import { refuseDecided } from './decided';
import type { KeptReport } from './report';
import { Result } from './result.entity';

/** The targets with these ids, each with the campaign that it belongs to. The campaign stays as it is until the commit. */
export async function readTargets(ctx: WriteContext, ids: readonly number[]): Promise<Map<number, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx.rows(
    `SELECT t.\`id\`, t.\`organizationId\`, c.\`indicatorId\`, a.\`id\` AS \`campaignId\`, a.\`startsOn\`, a.\`endsOn\`, a.\`state\`
       FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\`
       WHERE t.\`id\` IN (${places(ids)})${forShare(ctx.tx.dialect)}`,
    ids,
  );
  return new Map(rows.map((row) => [integer(row, 'id'), row]));
}

/** Whole results, as they are now. */
export function readResults(ctx: WriteContext, condition: string, parameters: readonly Parameter[]): Promise<Row[]> {
  return ctx.tx.rows(`SELECT *, ${bigintAsText(ctx.tx.dialect, '`value`')} AS \`value\` FROM \`result\` WHERE ${condition}`, parameters);
}

/** Writes the results of reports, a few statements for all: new ones, and over those of the same month. Answers them in the order of the reports. */
export async function writeResults(
  ctx: WriteContext,
  reports: readonly KeptReport[],
  targets: ReadonlyMap<number, Row>,
  before: ReadonlyMap<string, Row>,
): Promise<Row[]> {
  if (reports.length === 0) return [];
  const fresh = reports.filter((report) => !before.has(monthKey(report)));
  const changed = await replaceResults(ctx, reports, before);
  const made = await insertResults(ctx, fresh, targets);
  const written = new Map([...made, ...changed].map((row) => [monthKey({ targetId: integer(row, 'targetId'), period: text(row, 'period') }), row]));
  return reports.map((report) => {
    const row = written.get(monthKey(report));
    if (!row) throw new Error(`expected the result of target ${report.targetId} for ${report.period} to be readable in its own transaction`);
    return row;
  });
}

/** Writes reports over the results of their months; those for other months are left. */
export function replaceResults(ctx: WriteContext, reports: readonly KeptReport[], before: ReadonlyMap<string, Row>): Promise<Row[]> {
  const reportedAt = instant(new Date());
  const updates = reports.flatMap((report) => {
    const row = before.get(monthKey(report));
    const values = {
      value: String(report.value),
      note: report.note,
      state: 'SUBMITTED',
      reportedAt,
      reportedById: userOf(ctx),
      verifiedAt: null,
      verifiedById: null,
      verificationNote: null,
    };
    return row ? [{ row, values }] : [];
  });
  refuseDecided(
    ctx,
    updates.map(({ row }) => row),
    ['SUBMITTED', 'REJECTED'],
  );
  return changeResults(ctx, updates);
}

/** Adds results with their history, two statements for very many: nothing of them is read back. */
export async function addResults(ctx: WriteContext, reports: readonly KeptReport[], targets: ReadonlyMap<number, Row>): Promise<void> {
  const rows = newResults(ctx, reports, targets);
  if (rows.length === 0) return;
  await insertRows(ctx.tx, 'result', COLUMNS, rows.map(valuesOf));
  const months = listedRows(ctx.tx.dialect, { targetId: 'integer', period: 'date' });
  await auditInserted(ctx, modelOf(Result), {
    from: `${months} j JOIN \`result\` n ON n.\`targetId\` = j.\`targetId\` AND n.\`period\` = j.\`period\``,
    parameters: [listed(rows.map(({ targetId, period }) => [targetId, period]))],
    columns: ['id', ...COLUMNS].filter((column) => column !== 'note' || rows.some(({ note }) => note !== null)),
  });
}

/** Adds results and answers them whole. Only their numbers are read back: the rest is known. */
async function insertResults(ctx: WriteContext, reports: readonly KeptReport[], targets: ReadonlyMap<number, Row>): Promise<Row[]> {
  const rows = newResults(ctx, reports, targets);
  if (rows.length === 0) return [];
  await insertRows(ctx.tx, 'result', COLUMNS, rows.map(valuesOf));
  const ids = await idsOf(ctx, reports);
  return rows.map((row) => {
    const id = ids.get(monthKey(row));
    if (id === undefined) throw new Error(`expected the result of target ${row.targetId} for ${row.period} to be readable in its own transaction`);
    const after = { id, ...row, verifiedAt: null, verifiedById: null, verificationNote: null };
    ctx.changes.push({ concept: Result.name, id, before: null, after });
    return after;
  });
}

const COLUMNS = [
  ...(['targetId', 'organizationId', 'indicatorId', 'period', 'value', 'state'] as const),
  ...(['note', 'reportedAt', 'reportedById', 'version', 'createdAt', 'updatedAt'] as const),
];

function valuesOf(row: NewResult): Scalar[] {
  return COLUMNS.map((column) => row[column]);
}

interface NewResult {
  readonly targetId: number;
  readonly organizationId: number;
  readonly indicatorId: number;
  readonly period: string;
  readonly value: string;
  readonly state: 'SUBMITTED';
  readonly note: string | null;
  readonly reportedAt: string;
  readonly reportedById: number | null;
  readonly version: 1;
  readonly createdAt: string;
  readonly updatedAt: string;
}

function newResults(ctx: WriteContext, reports: readonly KeptReport[], targets: ReadonlyMap<number, Row>): NewResult[] {
  const [now, reportedById] = [instant(new Date()), userOf(ctx)];
  return reports.map(({ targetId, period, value, note }) => {
    const target = targets.get(targetId);
    if (!target) throw new Error(`expected target ${targetId} to have been checked`);
    return {
      targetId,
      organizationId: integer(target, 'organizationId'),
      indicatorId: integer(target, 'indicatorId'),
      period,
      value: String(value),
      state: 'SUBMITTED',
      note,
      reportedAt: now,
      reportedById,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
  });
}

async function idsOf(ctx: WriteContext, reports: readonly KeptReport[]): Promise<Map<string, number>> {
  const { condition, parameters } = monthsOf(reports);
  const rows = await ctx.tx.rows(`SELECT \`id\`, \`targetId\`, \`period\` FROM \`result\` WHERE ${condition}`, parameters);
  return new Map(rows.map((row) => [monthKey({ targetId: integer(row, 'targetId'), period: text(row, 'period') }), integer(row, 'id')]));
}

/** Puts the same columns of many results to new values, and answers them as they are then. Their targets must be locked. */
export async function changeResults(
  ctx: WriteContext,
  updates: readonly { readonly row: Row; readonly values: Readonly<Record<string, Scalar>> }[],
): Promise<Row[]> {
  const updatedAt = instant(new Date());
  const whole = updates.map(({ row, values }) => ({ row, values: { ...values, version: integer(row, 'version') + 1, updatedAt } }));
  const [first] = whole;
  if (!first) return [];
  await updateColumns(
    ctx.tx,
    'result',
    Object.keys(first.values),
    whole.map(({ row, values }) => ({ id: integer(row, 'id'), values: Object.values(values) })),
  );
  return whole.map(({ row, values }) => {
    const after = { ...row, ...values };
    ctx.changes.push({ concept: Result.name, id: integer(row, 'id'), before: row, after });
    return after;
  });
}

/** The results that these reports are for, by target and month. */
export async function resultsOf(ctx: WriteContext, reports: readonly KeptReport[]): Promise<Map<string, Row>> {
  if (reports.length === 0) return new Map();
  const { condition, parameters } = monthsOf(reports);
  const rows = await readResults(ctx, condition, parameters);
  return new Map(rows.map((row) => [monthKey({ targetId: integer(row, 'targetId'), period: text(row, 'period') }), row]));
}

/** All results of these targets in these months; where targets report for different months there may be others among them. */
function monthsOf(reports: readonly KeptReport[]): { condition: string; parameters: Parameter[] } {
  const targetIds = [...new Set(reports.map(({ targetId }) => targetId))];
  const periods = [...new Set(reports.map(({ period }) => period))];
  return { condition: `\`targetId\` IN (${places(targetIds)}) AND \`period\` IN (${places(periods)})`, parameters: [...targetIds, ...periods] };
}

/** The reports that came in before under the same idempotency keys. */
export async function knownReports(ctx: WriteContext, reports: readonly KeptReport[]): Promise<Map<string, Row>> {
  const keys = reports.flatMap(({ key }) => (key === null ? [] : [key]));
  if (keys.length === 0) return new Map();
  const rows = await ctx.tx.rows(
    `SELECT \`idempotencyKey\`, \`resultId\`, \`targetId\`, \`period\`, ${bigintAsText(ctx.tx.dialect, '`value`')} AS \`value\`, \`note\`, \`changesAfter\`, \`changesTo\`, \`reportedAt\`
       FROM \`result_report\` WHERE \`idempotencyKey\` IN (${places(keys)})`,
    keys,
  );
  return new Map(rows.map((row) => [text(row, 'idempotencyKey'), row]));
}

/** Keeps the reports that carry an idempotency key, each with the result that it gave and the changes that followed: what answers the key when it comes again. */
export async function writeReports(
  ctx: WriteContext,
  reports: readonly KeptReport[],
  results: readonly Row[],
  range: FeedRange | null,
): Promise<void> {
  const keyed = results.flatMap((result, index) => {
    const { key = null, note = null } = reports[index] ?? {};
    return key === null ? [] : [{ result, key, note }];
  });
  try {
    await insertRows(
      ctx.tx,
      'result_report',
      ['resultId', 'targetId', 'period', 'value', 'note', 'idempotencyKey', 'changesAfter', 'changesTo', 'reportedAt', 'reportedById'],
      keyed.map(({ result, key, note }) => [
        integer(result, 'id'),
        integer(result, 'targetId'),
        text(result, 'period'),
        text(result, 'value'),
        note,
        key,
        range?.after ?? 0,
        range?.to ?? 0,
        text(result, 'reportedAt'),
        userOf(ctx),
      ]),
    );
  } catch (error) {
    // Somebody else has used a key since it was looked up.
    if (failureOf(error).kind === 'duplicate') throw new LostRace('an idempotency key came in twice at the same time', { cause: error });
    throw error;
  }
}

/** What a result is known by: its target and month. */
export function monthKey({ targetId, period }: Pick<KeptReport, 'targetId' | 'period'>): string {
  return `${targetId} ${period}`;
}

function userOf(ctx: WriteContext): number | null {
  return ctx.who?.userId ?? null;
}
