import type { Achievement, Aggregation, Direction } from '../campaign/achievement';
import { achievement } from '../campaign/achievement';
import { Campaign } from '../campaign/campaign.entity';
import { stageOf } from '../campaign/lifecycle';
import type { Thresholds } from '../campaign/thresholds';
import { thresholdsOf } from '../campaign/thresholds';
import { dayInVietnam } from '../clock';
import type { RequestContext } from '../context';
import { bigintAsText } from '../database/dialect';
import type { Row } from '../database/rows';
import { bigintOrNull, text, textOrNull } from '../database/rows';
import type { Decimal } from '../decimal';
import { DECIMAL_MAX, decimal, multiplyDivide } from '../decimal';
import { notFound, refusal } from '../errors';
import { readContext } from '../record/load';
import { recordId } from '../record/values';
import type { Where } from '../record/where';
import { usualDay } from './as-of';
import type { Frequency, Months, ReportingPeriod, TimeGone } from './due';
import { duePeriods, missingPeriods, monthsOf, reportingPeriods, timeGone } from './due';
import type { Monitored } from './monitored.query';
import { readMonitored } from './monitored.query';
import type { Expectation, Pace } from './pace';
import { expectationOf, pace } from './pace';

/** Months are kept as bits of a whole number while they are counted. */
const MONTHS_MAX = 60;

/** Whose targets are looked at, and on which day. */
export interface MonitoringQuestion {
  readonly campaignId: string;
  readonly asOf: string | null;
  readonly organizationId: string | null;
  readonly departmentId: string | null;
  readonly where: Where | null;
}

/** A target and how it stands. */
export interface Progress extends Pace, Monitored {
  readonly aggregation: Aggregation;
  /** Actual against target by the indicator's direction, in percent. */
  readonly achievement: Achievement;
  /** Actual in percent of the target, whatever its direction: how much of a sum or of an allowance is used. */
  readonly targetPercent: Decimal | null;
  readonly time: TimeGone;
  readonly missing: readonly ReportingPeriod[];
}

/** A campaign as it stands on a day. */
export interface Monitoring {
  readonly asOf: string;
  readonly months: Months;
  readonly time: TimeGone;
  readonly thresholds: Thresholds;
  readonly targets: readonly Progress[];
}

/** How the targets that someone sees stand against the time gone: two statements, three beyond a campaign's end. */
export async function monitor(ctx: RequestContext, question: MonitoringQuestion): Promise<Monitoring> {
  const { campaign, asOf, months } = await dayOf(ctx, question);
  const thresholds = thresholdsOf(bigintOrNull(campaign, 'onTrackPercent'), bigintOrNull(campaign, 'behindPercent'));
  const found = await readMonitored(readContext(ctx), campaign, conditionOf(question), `${asOf.slice(0, 8)}01`);
  const calendar = calendarOf(months, asOf);
  return {
    asOf,
    months,
    time: timeGone(months, calendar.MONTHLY, null),
    thresholds,
    targets: found.map((target) => progressOf(target, months, calendar, thresholds)),
  };
}

async function dayOf(ctx: RequestContext, { campaignId, asOf }: MonitoringQuestion): Promise<{ campaign: Row; asOf: string; months: Months }> {
  const id = recordId(campaignId);
  const exact = (column: string): string => `${bigintAsText(ctx.reader.dialect, `\`${column}\``)} AS \`${column}\``;
  const [campaign] = await ctx.reader.rows(
    `SELECT \`id\`, \`startsOn\`, \`endsOn\`, \`state\`, ${exact('onTrackPercent')}, ${exact('behindPercent')} FROM \`campaign\` WHERE \`id\` = ?`,
    [id],
  );
  if (!campaign) throw notFound(Campaign.name, campaignId);
  const months = monthsOf(text(campaign, 'startsOn'), text(campaign, 'endsOn'));
  const length = reportingPeriods(months, 'MONTHLY').length;
  if (length > MONTHS_MAX) throw refusal('BAD_USER_INPUT', 'campaignTooLong', { months: length, limit: MONTHS_MAX });
  if (asOf !== null) return { campaign, asOf, months };
  const today = dayInVietnam(ctx.clock());
  const life = { state: stageOf(text(campaign, 'state')), endsOn: text(campaign, 'endsOn') };
  const latest = today > life.endsOn && life.state === 'OPEN' ? await latestMonth(ctx, id) : null;
  return { campaign, asOf: usualDay(life, latest, today), months };
}

async function latestMonth(ctx: RequestContext, campaignId: number): Promise<string | null> {
  const [row] = await ctx.reader.rows(
    'SELECT MAX(r.`period`) AS `latest` FROM `criterion` c JOIN `target` t ON t.`criterionId` = c.`id` JOIN `result` r ON r.`targetId` = t.`id` WHERE c.`campaignId` = ?',
    [campaignId],
  );
  return row ? textOrNull(row, 'latest') : null;
}

function conditionOf({ organizationId, departmentId, where }: MonitoringQuestion): Where {
  return {
    and: [
      ...(organizationId === null ? [] : [{ organizationId: { eq: organizationId } }]),
      ...(departmentId === null ? [] : [{ criterion: { departmentId: { eq: departmentId } } }]),
      where ?? {},
    ],
  };
}

type Calendar = Readonly<Record<Frequency, readonly ReportingPeriod[]>>;

/** What is due by a day, for each frequency. */
function calendarOf(months: Months, asOf: string): Calendar {
  const due = (frequency: Frequency): readonly ReportingPeriod[] => duePeriods(reportingPeriods(months, frequency), asOf);
  return { MONTHLY: due('MONTHLY'), QUARTERLY: due('QUARTERLY'), YEARLY: due('YEARLY') };
}

function progressOf(target: Monitored, months: Months, calendar: Calendar, thresholds: Thresholds): Progress {
  const direction = oneOf<Direction>(['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'], target.direction);
  const aggregation = oneOf<Aggregation>(['SUM', 'LAST', 'AVERAGE', 'MAX'], target.aggregation);
  const expectation = oneOf<Expectation>(['EVEN', 'FROM_BASELINE', 'LEVEL'], target.expectation ?? expectationOf(aggregation));
  const due = calendar[oneOf<Frequency>(['MONTHLY', 'QUARTERLY', 'YEARLY'], target.frequency ?? 'MONTHLY')];
  const time = timeGone(months, due, target.reported.at(-1) ?? null);
  return {
    ...target,
    aggregation,
    ...pace({ direction, expectation, target: target.target, baseline: target.baseline, actual: target.actual, time, thresholds }),
    achievement: achievement(direction, target.target, target.actual),
    targetPercent: percentOfTarget(target),
    time,
    missing: missingPeriods(due, target.reported),
  };
}

function percentOfTarget({ actual, target }: Monitored): Decimal | null {
  if (actual === null || target <= 0n) return null;
  const percent = multiplyDivide(actual, decimal(100), target);
  return percent > DECIMAL_MAX || percent < -DECIMAL_MAX ? null : percent;
}

function oneOf<T extends string>(names: readonly T[], found: string): T {
  const name = names.find((each) => each === found);
  if (name === undefined) throw new Error(`expected one of ${names.join(', ')}, found "${found}"`);
  return name;
}
