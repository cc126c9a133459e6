import type { WriteContext } from '../context';
import { failureOf, LostRace } from '../database/database-error';
import { bigintAsText, forShare } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import type { Parameter, Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import { instant } from '../instant';
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
export async function writeResults(ctx: WriteContext, reports: readonly KeptReport[], targets: ReadonlyMap<number, Row>): Promise<Row[]> {
  if (reports.length === 0) return [];
  const before = await resultsOf(ctx, reports);
  refuseDecided(ctx, [...before.values()], ['SUBMITTED', 'REJECTED']);
  const now = instant(new Date());
  const fresh = reports.filter((report) => !before.has(monthKey(report)));
  await insertRows(
    ctx.tx,
    'result',
    [
      'targetId',
      'organizationId',
      'indicatorId',
      'period',
      'value',
      'state',
      'note',
      'reportedAt',
      'reportedById',
      'version',
      'createdAt',
      'updatedAt',
    ],
    fresh.map(({ targetId, period, value, note }) => {
      const target = targets.get(targetId);
      if (!target) throw new Error(`expected target ${targetId} to have been checked`);
      return [
        targetId,
        integer(target, 'organizationId'),
        integer(target, 'indicatorId'),
        period,
        String(value),
        'SUBMITTED',
        note,
        now,
        userOf(ctx),
        1,
        now,
        now,
      ];
    }),
  );
  const made = fresh.length === 0 ? new Map<string, Row>() : await resultsOf(ctx, fresh);
  for (const row of made.values()) ctx.changes.push({ concept: Result.name, id: integer(row, 'id'), before: null, after: row });
  const changed = await changeResults(
    ctx,
    reports.flatMap((report) => {
      const row = before.get(monthKey(report));
      const values = {
        value: String(report.value),
        note: report.note,
        state: 'SUBMITTED',
        reportedAt: now,
        reportedById: userOf(ctx),
        verifiedAt: null,
        verifiedById: null,
        verificationNote: null,
      };
      return row ? [{ row, values }] : [];
    }),
  );
  const written = new Map(
    [...made.values(), ...changed].map((row) => [monthKey({ targetId: integer(row, 'targetId'), period: text(row, 'period') }), row]),
  );
  return reports.map((report) => {
    const row = written.get(monthKey(report));
    if (!row) throw new Error(`expected the result of target ${report.targetId} for ${report.period} to be readable in its own transaction`);
    return row;
  });
}

/** Puts the same columns of many results to new values, and answers them as they are then. Their targets must be locked. */
export async function changeResults(
  ctx: WriteContext,
  updates: readonly { readonly row: Row; readonly values: Readonly<Record<string, Parameter>> }[],
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
  const targetIds = [...new Set(reports.map(({ targetId }) => targetId))];
  const periods = [...new Set(reports.map(({ period }) => period))];
  const rows = await readResults(ctx, `\`targetId\` IN (${places(targetIds)}) AND \`period\` IN (${places(periods)})`, [...targetIds, ...periods]);
  return new Map(rows.map((row) => [monthKey({ targetId: integer(row, 'targetId'), period: text(row, 'period') }), row]));
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

/** Keeps the reports themselves, each with the result that it gave and the changes that followed. */
export async function writeReports(
  ctx: WriteContext,
  reports: readonly KeptReport[],
  results: readonly Row[],
  range: FeedRange | null,
): Promise<void> {
  try {
    await insertRows(
      ctx.tx,
      'result_report',
      ['resultId', 'targetId', 'period', 'value', 'note', 'idempotencyKey', 'changesAfter', 'changesTo', 'reportedAt', 'reportedById'],
      results.map((result, index) => {
        const { key = null } = reports[index] ?? {};
        const [value, note] = [text(result, 'value'), reports[index]?.note ?? null];
        return [
          integer(result, 'id'),
          integer(result, 'targetId'),
          text(result, 'period'),
          value,
          note,
          key,
          range?.after ?? 0,
          range?.to ?? 0,
          text(result, 'reportedAt'),
          userOf(ctx),
        ];
      }),
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

function places(values: readonly unknown[]): string {
  return values.map(() => '?').join(',');
}
