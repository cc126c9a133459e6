import type { CampaignAct } from '../campaign/lifecycle';
import { monthOf } from '../campaign/period';
import { refuseUnlessAllowed } from '../campaign/stage';
import { Target } from '../campaign/target.entity';
import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import type { Decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { badInput, fault, notFound, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { deleteRecord } from '../record/remove';
import { idsMeeting, requireChange, visibleTo } from '../record/row-rule';
import { recordId } from '../record/values';
import { requireVersion } from '../record/write';
import type { FeedRange } from '../standing/change-log';
import { loggedRange } from '../standing/change-log';
import { assessTargets, lockTargets } from './assessment.service';
import { refuseDecided } from './decided';
import type { KeptReport, Report } from './report';
import { keptReports, REPORTS_MAX } from './report';
import { Result } from './result.entity';
import { changeResults, knownReports, monthKey, readResults, readTargets, resultsOf, writeReports, writeResults } from './result.query';

/** What was recorded: the results, in the order of the reports, and the changes that followed. `repeated` holds what was first answered to a repeated key. */
export interface Recorded {
  readonly resultIds: readonly number[];
  readonly ranges: readonly FeedRange[];
  readonly repeated: ReadonlyMap<number, Row>;
}

/** Records reports, all or nothing: results, then what they make of targets and standings, in the transaction of `ctx`. */
export async function recordResults(ctx: WriteContext, input: readonly Report[]): Promise<Recorded> {
  const reports = keptReports(input);
  // The same report may be on its way twice: whoever comes second waits here, and then finds it known.
  await lockTargets(
    ctx,
    reports.map(({ targetId }) => targetId),
  );
  await refuseUnseenTargets(ctx, reports);
  const known = await knownReports(ctx, reports);
  refuseOtherReports(reports, known);
  const fresh = reports.filter(({ key }) => key === null || !known.has(key));
  const targets = await readTargets(
    ctx,
    fresh.map(({ targetId }) => targetId),
  );
  checkTargets(reports, known, targets);
  const before = await resultsOf(ctx, fresh);
  refuseLateReports(fresh, targets, before);
  const recorded = await writeResults(ctx, fresh, targets, before);
  await assessTargets(ctx, [...new Set(fresh.map(({ targetId }) => targetId))], 'RESULT_RECORDED');
  await ctx.settle();
  const range = loggedRange(ctx);
  await writeReports(ctx, fresh, recorded, range);
  return summary(reports, known, new Map(fresh.map((report, index) => [report, recorded[index]])), range);
}

/** Corrects one result, as a later report for the same month does. */
export async function correctResult(
  ctx: WriteContext,
  id: string,
  input: { readonly value?: Decimal | null; readonly note?: string | null },
  version: number,
): Promise<Row> {
  const before = await lockResult(ctx, id);
  requireVersion(modelOf(Result), before, version);
  if (input.value === null) throw badInput(fault('input.value', 'required', {}));
  const value = input.value ?? BigInt(text(before, 'value'));
  const note = input.note === undefined ? before['note'] : input.note;
  await recordResults(ctx, [
    { targetId: text(before, 'targetId'), period: text(before, 'period'), value, note: typeof note === 'string' ? note : null },
  ]);
  return before;
}

/** Takes a result back, as if it had not been reported; its reports stay in the history. */
export async function removeResult(ctx: WriteContext, id: string): Promise<void> {
  const before = await lockResult(ctx, id);
  refuseDecided(ctx, [before], ['SUBMITTED']);
  const targetId = integer(before, 'targetId');
  refuseInStages(await readTargets(ctx, [targetId]), 'CORRECT');
  await deleteRecord(ctx, modelOf(Result), before);
  await assessTargets(ctx, [targetId], 'RESULT_RECORDED');
}

/** Accepts or rejects results. A rejected one does not count, so standings may move. */
export async function verifyResults(
  ctx: WriteContext,
  ids: readonly string[],
  decision: 'VERIFIED' | 'REJECTED',
  note: string | null,
): Promise<number[]> {
  if (ids.length === 0) throw badInput(fault('ids', 'noItems', {}));
  if (ids.length > REPORTS_MAX) throw badInput(fault('ids', 'tooManyItems', { max: REPORTS_MAX }));
  if (decision === 'REJECTED' && !note?.trim()) throw badInput(fault('note', 'resultRejectNote', {}));
  const rows = await lockResults(ctx, ids);
  const targetIds = [...new Set(rows.map((row) => integer(row, 'targetId')))];
  refuseInStages(await readTargets(ctx, targetIds), 'CORRECT');
  const values = {
    state: decision,
    verifiedAt: instant(new Date()),
    verifiedById: ctx.who?.userId ?? null,
    verificationNote: note?.normalize('NFC').trim() || null,
  };
  await changeResults(
    ctx,
    rows.map((row) => ({ row, values })),
  );
  await assessTargets(ctx, targetIds, decision === 'VERIFIED' ? 'RESULT_VERIFIED' : 'RESULT_REJECTED');
  return ids.map(recordId);
}

async function lockResult(ctx: WriteContext, id: string): Promise<Row> {
  const [result] = await lockResults(ctx, [id]);
  if (!result) throw notFound(Result.name, id);
  return result;
}

/** Whole results that no one else changes until the commit. Whoever writes results locks their targets first. */
async function lockResults(ctx: WriteContext, ids: readonly string[]): Promise<Row[]> {
  const numbers = [...new Set(ids.map(recordId))];
  const condition = `\`id\` IN (${places(numbers)})`;
  await lockTargets(
    ctx,
    (await readResults(ctx, condition, numbers)).map((row) => integer(row, 'targetId')),
  );
  const rows = await readResults(ctx, condition, numbers);
  const found = new Set(rows.map((row) => integer(row, 'id')));
  const missing = ids.find((id) => !found.has(recordId(id)));
  if (missing !== undefined) throw notFound(Result.name, missing);
  await requireChange(ctx, modelOf(Result), [...found]);
  return rows;
}

/** Targets that the caller may not see are as unknown as those that are not there; also to whoever knows a key under which one was reported. */
export async function refuseUnseenTargets(ctx: WriteContext, reports: readonly Pick<KeptReport, 'targetId' | 'targetName'>[]): Promise<void> {
  const model = modelOf(Target);
  const visible = visibleTo(ctx.who, model);
  if (visible === null) return;
  const seen = await idsMeeting(ctx, model, [...new Set(reports.map(({ targetId }) => targetId))], visible);
  const faults = reports.flatMap(({ targetId, targetName }, index) =>
    seen.has(targetId) ? [] : [fault(`input.${index}.targetId`, 'unknownReference', { type: model.name, id: targetName })],
  );
  const [first] = reports;
  if (faults.length > 0) throw reports.length === 1 && first ? notFound(model.name, first.targetName) : badInput(...faults);
}

/** The same key for something else is refused. */
function refuseOtherReports(reports: readonly KeptReport[], known: ReadonlyMap<string, Row>): void {
  reports.forEach(({ targetId, period, value, note, key }, index) => {
    const row = key === null ? undefined : known.get(key);
    if (!row) return;
    const same =
      integer(row, 'targetId') === targetId && text(row, 'period') === period && text(row, 'value') === String(value) && row['note'] === note;
    if (!same) throw refusal('CONFLICT', 'idempotencyKeyUsed', {}, [fault(`input.${index}.idempotencyKey`, 'idempotencyKeyUsed', {})]);
  });
}

/** Every report must name a target that takes results, and a month of its campaign. */
export function checkTargets(reports: readonly KeptReport[], known: ReadonlyMap<string, Row>, targets: ReadonlyMap<number, Row>): void {
  const faults = reports.flatMap(({ targetId, targetName, period, key }, index): FieldFault[] => {
    if (key !== null && known.has(key)) return [];
    const target = targets.get(targetId);
    if (!target) {
      if (reports.length === 1) throw notFound('Target', targetName);
      return [fault(`input.${index}.targetId`, 'unknownReference', { type: 'Target', id: targetName })];
    }
    const [start, end] = [text(target, 'startsOn'), text(target, 'endsOn')];
    const inside = period >= (monthOf(start) ?? start) && period <= end;
    return inside ? [] : [fault(`input.${index}.period`, 'outsideCampaign', { start, end })];
  });
  if (faults.length > 0) throw badInput(...faults);
}

/** Where a campaign takes no new months, a report may still correct a month that was reported. */
export function refuseLateReports(reports: readonly KeptReport[], targets: ReadonlyMap<number, Row>, before: ReadonlyMap<string, Row>): void {
  for (const report of reports) {
    const target = targets.get(report.targetId) ?? {};
    refuseUnlessAllowed(text(target, 'campaignId'), target, before.has(monthKey(report)) ? 'CORRECT' : 'REPORT');
  }
}

export function refuseInStages(targets: ReadonlyMap<number, Row>, act: CampaignAct): void {
  for (const target of targets.values()) refuseUnlessAllowed(text(target, 'campaignId'), target, act);
}

function summary(
  reports: readonly KeptReport[],
  known: ReadonlyMap<string, Row>,
  recorded: ReadonlyMap<KeptReport, Row | undefined>,
  range: FeedRange | null,
): Recorded {
  const repeated = new Map<number, Row>();
  const resultIds = reports.map((report) => {
    const row = recorded.get(report);
    if (row) return integer(row, 'id');
    const earlier = known.get(report.key ?? '');
    if (!earlier) throw new Error('expected every report to be either new or known');
    repeated.set(integer(earlier, 'resultId'), earlier);
    return integer(earlier, 'resultId');
  });
  return { resultIds, ranges: [...rangesOf(known.values()), ...(range ? [range] : [])], repeated };
}

/** The stretches of the feed that earlier reports caused, each once: reports that came in together have theirs in common. */
function rangesOf(reports: Iterable<Row>): FeedRange[] {
  const ranges = new Map<number, FeedRange>();
  for (const report of reports) {
    const [after, to] = [integer(report, 'changesAfter'), integer(report, 'changesTo')];
    if (to > 0) ranges.set(after, { after, to });
  }
  return [...ranges.values()].sort((a, b) => a.after - b.after);
}
