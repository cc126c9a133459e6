import { monthOf } from '../campaign/period';
import type { WriteContext } from '../context';
import { bigintAsText } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import { integer, type Row, text } from '../database/rows';
import type { Decimal } from '../decimal';
import { badInput, fault, type FieldFault, notFound, refusal } from '../errors';
import { modelOf } from '../graphql/model';
import { instant } from '../graphql/scalars/date-time.scalar';
import { recordId } from '../graphql/values';
import { deleteRecord, insertRecord, lockRecord, type Values, writeOver } from '../graphql/write';
import { type FeedRange, loggedRange } from '../standing/change-log';
import { assessTargets, lockTargets } from './assessment.service';
import { Result } from './result.entity';

export const REPORTS_MAX = 5000;
const KEY_MAX = 200;
const NOTE_MAX = 2000;

export interface Report {
  readonly targetId: string;
  readonly period: string;
  readonly value: Decimal;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What was recorded: the results, in the order of the reports, and the changes that followed. `repeated` holds what was first answered to a repeated key. */
export interface Recorded {
  readonly resultIds: readonly number[];
  readonly range: FeedRange | null;
  readonly repeated: ReadonlyMap<number, Row>;
}

/** Records reports, all or nothing: results, then what they make of targets and standings, in the transaction of `ctx`. */
export async function recordResults(ctx: WriteContext, reports: readonly Report[]): Promise<Recorded> {
  checkShape(reports);
  const known = await knownReports(ctx, reports);
  const fresh = reports.filter(({ idempotencyKey }) => !idempotencyKey || !known.has(idempotencyKey));
  const targetIds = fresh.map(({ targetId }) => recordId(targetId));
  await lockTargets(ctx, targetIds);
  const targets = await readTargets(ctx, targetIds);
  checkTargets(reports, known, targets);
  const recorded = await writeResults(ctx, fresh, targets);
  await assessTargets(ctx, [...new Set(targetIds)], 'RESULT_RECORDED');
  await ctx.settle();
  const range = loggedRange(ctx);
  await writeReports(ctx, fresh, recorded, range);
  return summary(reports, known, fresh, recorded, range);
}

/** Corrects one result, as a later report for the same month does. */
export async function correctResult(ctx: WriteContext, id: string, input: { readonly value?: Decimal | null; readonly note?: string | null }, version: number): Promise<Row> {
  const before = await lockRecord(ctx, modelOf(Result), id);
  const current = integer(before, 'version');
  if (current !== version) throw refusal('CONFLICT', 'staleVersion', { type: 'Result', id, version, current });
  if (input.value === null) throw badInput(fault('input.value', 'required', {}));
  const value = input.value ?? BigInt(text(before, 'value'));
  const note = input.note === undefined ? before['note'] : input.note;
  await recordResults(ctx, [{ targetId: text(before, 'targetId'), period: text(before, 'period'), value, note: typeof note === 'string' ? note : null }]);
  return before;
}

/** Takes a result back, as if it had not been reported; its reports stay in the history. */
export async function removeResult(ctx: WriteContext, id: string): Promise<void> {
  const before = await lockRecord(ctx, modelOf(Result), id);
  await lockTargets(ctx, [integer(before, 'targetId')]);
  await deleteRecord(ctx, modelOf(Result), id);
  await assessTargets(ctx, [integer(before, 'targetId')], 'RESULT_RECORDED');
}

/** Accepts or rejects results. A rejected one does not count, so standings may move. */
export async function verifyResults(ctx: WriteContext, ids: readonly string[], decision: 'VERIFIED' | 'REJECTED', note: string | null): Promise<number[]> {
  if (ids.length === 0) throw badInput(fault('ids', 'noItems', {}));
  if (ids.length > REPORTS_MAX) throw badInput(fault('ids', 'tooManyItems', { max: REPORTS_MAX }));
  if (decision === 'REJECTED' && !note?.trim()) throw badInput(fault('note', 'resultRejectNote', {}));
  const model = modelOf(Result);
  const rows: Row[] = [];
  for (const id of [...new Set(ids)].sort((a, b) => recordId(a) - recordId(b))) rows.push(await lockRecord(ctx, model, id));
  const targetIds = [...new Set(rows.map((row) => integer(row, 'targetId')))];
  await lockTargets(ctx, targetIds);
  for (const row of rows) {
    await writeOver(ctx, model, row, { state: decision, verifiedAt: instant(new Date()), verifiedById: ctx.who?.userId ?? null, verificationNote: note });
  }
  await assessTargets(ctx, targetIds, decision === 'VERIFIED' ? 'RESULT_VERIFIED' : 'RESULT_REJECTED');
  return ids.map(recordId);
}

function checkShape(reports: readonly Report[]): void {
  if (reports.length === 0) throw badInput(fault('input', 'noItems', {}));
  if (reports.length > REPORTS_MAX) throw badInput(fault('input', 'tooManyItems', { max: REPORTS_MAX }));
  const months = new Set<string>();
  const keys = new Set<string>();
  const faults = reports.flatMap(({ targetId, period, note, idempotencyKey }, index): FieldFault[] => {
    const month = `${targetId} ${monthOf(period)}`;
    const found = [
      ...(months.has(month) ? [fault(`input.${index}.period`, 'listedTwice', {})] : []),
      ...(idempotencyKey && keys.has(idempotencyKey) ? [fault(`input.${index}.idempotencyKey`, 'listedTwice', {})] : []),
      ...((idempotencyKey?.length ?? 0) > KEY_MAX ? [fault(`input.${index}.idempotencyKey`, 'tooLong', { max: KEY_MAX })] : []),
      ...((note?.length ?? 0) > NOTE_MAX ? [fault(`input.${index}.note`, 'tooLong', { max: NOTE_MAX })] : []),
    ];
    months.add(month);
    if (idempotencyKey) keys.add(idempotencyKey);
    return found;
  });
  if (faults.length > 0) throw badInput(...faults);
}

/** The reports that came in before under the same idempotency keys. The same key for something else is refused. */
async function knownReports(ctx: WriteContext, reports: readonly Report[]): Promise<Map<string, Row>> {
  const keys = reports.flatMap(({ idempotencyKey }) => (idempotencyKey ? [idempotencyKey] : []));
  if (keys.length === 0) return new Map();
  const rows = await ctx.tx.rows(
    `SELECT \`idempotencyKey\`, \`resultId\`, \`targetId\`, \`period\`, ${bigintAsText(ctx.tx.dialect, '`value`')} AS \`value\`, \`note\`, \`changesAfter\`, \`changesTo\`
       FROM \`result_report\` WHERE \`idempotencyKey\` IN (${keys.map(() => '?').join(',')})`,
    keys,
  );
  const known = new Map(rows.map((row) => [text(row, 'idempotencyKey'), row]));
  reports.forEach((report, index) => {
    const row = report.idempotencyKey ? known.get(report.idempotencyKey) : undefined;
    const same = !row || (integer(row, 'targetId') === recordId(report.targetId) && text(row, 'period') === monthOf(report.period) && text(row, 'value') === String(report.value));
    if (!same) throw refusal('CONFLICT', 'idempotencyKeyUsed', {}, [fault(`input.${index}.idempotencyKey`, 'idempotencyKeyUsed', {})]);
  });
  return known;
}

async function readTargets(ctx: WriteContext, ids: readonly number[]): Promise<Map<number, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx.rows(
    `SELECT t.\`id\`, t.\`organizationId\`, c.\`indicatorId\`, a.\`id\` AS \`campaignId\`, a.\`startsOn\`, a.\`endsOn\`, a.\`state\`
       FROM \`target\` t JOIN \`criterion\` c ON c.\`id\` = t.\`criterionId\` JOIN \`campaign\` a ON a.\`id\` = c.\`campaignId\` WHERE t.\`id\` IN (${ids.map(() => '?').join(',')})`,
    ids,
  );
  return new Map(rows.map((row) => [integer(row, 'id'), row]));
}

function checkTargets(reports: readonly Report[], known: ReadonlyMap<string, Row>, targets: ReadonlyMap<number, Row>): void {
  const faults = reports.flatMap(({ targetId, period, idempotencyKey }, index): FieldFault[] => {
    if (idempotencyKey && known.has(idempotencyKey)) return [];
    const target = targets.get(recordId(targetId));
    if (!target) {
      if (reports.length === 1) throw notFound('Target', targetId);
      return [fault(`input.${index}.targetId`, 'unknownReference', { type: 'Target', id: targetId })];
    }
    if (target['state'] === 'CLOSED') throw refusal('CONFLICT', 'campaignClosed', { id: text(target, 'campaignId') });
    const month = monthOf(period);
    const [start, end] = [text(target, 'startsOn'), text(target, 'endsOn')];
    const inside = month !== undefined && month >= (monthOf(start) ?? start) && month <= end;
    return inside ? [] : [fault(`input.${index}.period`, 'outsideCampaign', { start, end })];
  });
  if (faults.length > 0) throw badInput(...faults);
}

async function writeResults(ctx: WriteContext, reports: readonly Report[], targets: ReadonlyMap<number, Row>): Promise<Row[]> {
  const model = modelOf(Result);
  const reportedAt = instant(new Date());
  const written: Row[] = [];
  for (const report of reports) {
    const targetId = recordId(report.targetId);
    const period = monthOf(report.period) ?? report.period;
    const target = targets.get(targetId);
    if (!target) throw new Error(`expected target ${targetId} to have been checked`);
    const [existing] = await ctx.tx.rows('SELECT `id` FROM `result` WHERE `targetId` = ? AND `period` = ?', [targetId, period]);
    const values: Values = {
      targetId, period, value: report.value, note: report.note ?? null, state: 'SUBMITTED', reportedAt, reportedById: ctx.who?.userId ?? null,
      verifiedAt: null, verifiedById: null, verificationNote: null,
      organizationId: integer(target, 'organizationId'), indicatorId: integer(target, 'indicatorId'),
    };
    written.push(existing ? await writeOver(ctx, model, await lockRecord(ctx, model, text(existing, 'id')), values) : await insertRecord(ctx, model, values));
  }
  return written;
}

async function writeReports(ctx: WriteContext, reports: readonly Report[], results: readonly Row[], range: FeedRange | null): Promise<void> {
  await insertRows(
    ctx.tx,
    'result_report',
    ['resultId', 'targetId', 'period', 'value', 'note', 'idempotencyKey', 'changesAfter', 'changesTo', 'reportedAt', 'reportedById'],
    results.map((result, index) => [
      integer(result, 'id'), integer(result, 'targetId'), text(result, 'period'), text(result, 'value'), reports[index]?.note ?? null, reports[index]?.idempotencyKey || null,
      range?.after ?? 0, range?.to ?? 0, text(result, 'reportedAt'), ctx.who?.userId ?? null,
    ]),
  );
}

function summary(reports: readonly Report[], known: ReadonlyMap<string, Row>, fresh: readonly Report[], recorded: readonly Row[], range: FeedRange | null): Recorded {
  const byReport = new Map(fresh.map((report, index) => [report, recorded[index]]));
  const repeated = new Map<number, Row>();
  const resultIds = reports.map((report) => {
    const row = byReport.get(report);
    if (row) return integer(row, 'id');
    const earlier = known.get(report.idempotencyKey ?? '');
    if (!earlier) throw new Error('expected every report to be either new or known');
    repeated.set(integer(earlier, 'resultId'), earlier);
    return integer(earlier, 'resultId');
  });
  const [first] = known.values();
  const earlier = first && integer(first, 'changesTo') > 0 ? { after: integer(first, 'changesAfter'), to: integer(first, 'changesTo') } : null;
  return { resultIds, range: range ?? earlier, repeated };
}
