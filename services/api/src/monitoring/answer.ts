import type { GraphQLResolveInfo } from 'graphql';
import type { PeriodValue } from '../campaign/achievement';
import { Target } from '../campaign/target.entity';
import type { RequestContext } from '../context';
import type { EntityClass } from '../database/data-source';
import { bigintAsText } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, integer, text } from '../database/rows';
import type { Decimal } from '../decimal';
import { decimal, multiplyDivide } from '../decimal';
import { Department } from '../department/department.entity';
import { selectionOf } from '../graphql/selection';
import { Organization } from '../organization/organization.entity';
import type { FieldTree } from '../record/aggregate';
import { loadRecords, readContext } from '../record/load';
import { modelOf } from '../record/model';
import { byUrgency, countBy, countPeriods, countStates } from './counts';
import type { TimeGone } from './due';
import type { Monitoring, Progress } from './monitoring.service';
import type { MissingResults, MonitoringType, TargetProgress } from './monitoring.type';
import type { ProgressState } from './pace';
import type { PeriodUnit } from './period-values';
import { periodResults } from './period-values';

const GROUPS_MAX = 500;

interface Page {
  readonly first: number;
  readonly offset: number;
}

/** What an operation asks of a campaign's progress. Records, and results by the period, are read for the page alone. */
export async function monitoringAnswer(
  ctx: RequestContext,
  { asOf, months, time, thresholds, targets }: Monitoring,
  { first, offset, states, unit }: Page & { readonly states: ReadonlySet<ProgressState> | null; readonly unit: PeriodUnit },
  info: GraphQLResolveInfo,
  asked: FieldTree,
): Promise<MonitoringType> {
  const shown = states === null ? targets : targets.filter(({ state }) => states.has(state));
  const page = byUrgency(shown).slice(offset, offset + first);
  const departments = asked.has('departments') ? countBy(targets, ({ departmentId }) => departmentId).slice(0, GROUPS_MAX) : [];
  const organizations = asked.has('organizations') ? countBy(targets, ({ organizationId }) => organizationId).slice(0, GROUPS_MAX) : [];
  const [records, values, departmentRows, organizationRows] = await Promise.all([
    recordsOf(
      ctx,
      Target,
      page.map(({ id }) => id),
      info,
      ['nodes', 'target'],
    ),
    asked.get('nodes')?.has('periods') ? valuesOf(ctx, page, asOf) : new Map<number, PeriodValue[]>(),
    recordsOf(
      ctx,
      Department,
      departments.map(([id]) => id),
      info,
      ['departments', 'department'],
    ),
    recordsOf(
      ctx,
      Organization,
      organizations.map(([id]) => id),
      info,
      ['organizations', 'organization'],
    ),
  ]);
  return {
    asOf,
    monthsGone: time.gone,
    monthsTotal: time.total,
    timePercent: percentOf(time),
    ...thresholds,
    totalCount: shown.length,
    summary: countStates(targets),
    nodes: page.flatMap((progress) => {
      const target = records.get(progress.id);
      const periods = periodResults(months, unit, `${asOf.slice(0, 8)}01`, progress.aggregation, values.get(progress.id) ?? []);
      return target ? [{ ...nodeOf(progress, target), periods }] : [];
    }),
    departments: departments.flatMap(([id, counts]) => {
      const department = departmentRows.get(id);
      return department ? [{ department, counts }] : [];
    }),
    organizations: organizations.flatMap(([id, counts]) => {
      const organization = organizationRows.get(id);
      return organization ? [{ organization, counts }] : [];
    }),
  };
}

/** Which reports are missing, and from whom. */
export async function missingAnswer(
  ctx: RequestContext,
  { asOf, targets }: Monitoring,
  { first, offset, from, to }: Page & { readonly from: string; readonly to: string },
  info: GraphQLResolveInfo,
): Promise<MissingResults> {
  const within = targets.map((target) => ({ target, missing: target.missing.filter((period) => period.to >= from && period.to <= to) }));
  const all = within.flatMap(({ target, missing }) => missing.map((period) => ({ target, period })));
  const page = all.slice(offset, offset + first);
  const organizations = most(within, ({ organizationId }) => organizationId);
  const departments = most(within, ({ departmentId }) => departmentId);
  const [records, organizationRows, departmentRows] = await Promise.all([
    recordsOf(
      ctx,
      Target,
      page.map(({ target }) => target.id),
      info,
      ['nodes', 'target'],
    ),
    recordsOf(
      ctx,
      Organization,
      organizations.map(([id]) => id),
      info,
      ['organizations', 'organization'],
    ),
    recordsOf(
      ctx,
      Department,
      departments.map(([id]) => id),
      info,
      ['departments', 'department'],
    ),
  ]);
  return {
    asOf,
    totalCount: all.length,
    nodes: page.flatMap(({ target: { id, rejected }, period }) => {
      const target = records.get(id);
      return target ? [{ ...period, target, rejected: rejected.some((month) => month >= period.from && month <= period.to) }] : [];
    }),
    organizations: organizations.flatMap(([id, count]) => {
      const organization = organizationRows.get(id);
      return organization ? [{ organization, count }] : [];
    }),
    departments: departments.flatMap(([id, count]) => {
      const department = departmentRows.get(id);
      return department ? [{ department, count }] : [];
    }),
    periods: countPeriods(all.map(({ period }) => period)),
  };
}

function most(
  within: readonly { readonly target: Progress; readonly missing: readonly unknown[] }[],
  keyOf: (target: Progress) => number,
): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const { target, missing } of within) counts.set(keyOf(target), (counts.get(keyOf(target)) ?? 0) + missing.length);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, GROUPS_MAX);
}

function nodeOf(progress: Progress, target: Row): Omit<TargetProgress, 'periods'> {
  const { state, actual, expected, percent, achievement, targetPercent, time, reported, missing } = progress;
  return {
    target,
    state,
    actual,
    expected,
    percent,
    achievement: achievement.percent,
    targetPercent,
    timePercent: percentOf(time),
    lastPeriod: reported.at(-1) ?? null,
    missing,
  };
}

function percentOf({ gone, total }: TimeGone): Decimal {
  return multiplyDivide(decimal(gone), decimal(100), decimal(total));
}

async function recordsOf(
  ctx: RequestContext,
  entity: EntityClass,
  ids: readonly number[],
  info: GraphQLResolveInfo,
  through: readonly string[],
): Promise<Map<number, Row>> {
  if (ids.length === 0) return new Map();
  const model = modelOf(entity);
  const unique = [...new Set(ids)];
  const rows = await loadRecords(readContext(ctx), model, { id: { in: unique.map(String) } }, selectionOf(info, model, through), unique.length);
  return new Map(rows.map((row) => [integer(row, 'id'), row]));
}

/** The results that count, of the targets of a page. */
async function valuesOf(ctx: RequestContext, page: readonly Progress[], asOf: string): Promise<Map<number, PeriodValue[]>> {
  const byTarget = new Map<number, PeriodValue[]>();
  if (page.length === 0) return byTarget;
  const rows = await ctx.reader.rows(
    `SELECT \`targetId\`, \`period\`, ${bigintAsText(ctx.reader.dialect, '`value`')} AS \`value\` FROM \`result\`
       WHERE \`targetId\` IN (${places(page)}) AND \`state\` <> 'REJECTED' AND \`period\` <= ?`,
    [...page.map(({ id }) => id), asOf],
  );
  for (const row of rows) {
    const id = integer(row, 'targetId');
    const own = byTarget.get(id) ?? [];
    byTarget.set(id, own);
    own.push({ period: text(row, 'period'), value: bigint(row, 'value') });
  }
  return byTarget;
}
