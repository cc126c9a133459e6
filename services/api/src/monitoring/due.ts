export type Frequency = 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** A campaign's months, each by its first day: '2021-01-01'. */
export interface Months {
  readonly first: string;
  readonly last: string;
}

/** How much of a campaign's time is gone. */
export interface TimeGone {
  readonly gone: number;
  readonly total: number;
}

/** A stretch of months that is reported at once: a month, a quarter, or the whole campaign. Both ends are first days of months. */
export interface ReportingPeriod {
  readonly from: string;
  readonly to: string;
}

/** The months of a campaign from its dates. A month of which it has one day is one of its months. */
export function monthsOf(startsOn: string, endsOn: string): Months {
  return { first: firstOf(startsOn), last: firstOf(endsOn) };
}

/**
 * The stretches that a campaign is reported in, in order. Quarters are those of the calendar, cut to the campaign; the year is all of it.
 */
export function reportingPeriods({ first, last }: Months, frequency: Frequency): readonly ReportingPeriod[] {
  if (frequency === 'YEARLY') return [{ from: first, to: last }];
  const periods: { from: string; to: string }[] = [];
  for (let month = first; month <= last; month = monthsOn(month, 1)) {
    const open = periods.at(-1);
    if (frequency === 'QUARTERLY' && open && quarterOf(open.from) === quarterOf(month)) open.to = month;
    else periods.push({ from: month, to: month });
  }
  return periods;
}

/** Those of them that are over on a day: on the last day of its last month a stretch is over. */
export function duePeriods(periods: readonly ReportingPeriod[], asOf: string): readonly ReportingPeriod[] {
  return periods.filter(({ to }) => lastDayOf(to) <= asOf);
}

/**
 * How many of a campaign's months are gone, of how many in all: those in stretches that are over, and those up to the latest month reported,
 * because what was reached in that month is counted too.
 */
export function timeGone(months: Months, due: readonly ReportingPeriod[], reported: string | null): TimeGone {
  const end = [due.at(-1)?.to, reported].reduce<string>((latest, month) => (month && month > latest ? month : latest), '');
  return { gone: end < months.first ? 0 : between(months.first, end), total: between(months.first, months.last) };
}

/** Those stretches that have none of the reported months. */
export function missingPeriods(periods: readonly ReportingPeriod[], reported: Iterable<string>): readonly ReportingPeriod[] {
  const months = [...reported];
  return periods.filter(({ from, to }) => !months.some((month) => month >= from && month <= to));
}

/** The last day of the month that a first day begins. */
export function lastDayOf(month: string): string {
  const next = new Date(`${monthsOn(month, 1)}T00:00:00Z`);
  return new Date(next.getTime() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The first day of the month so many months later. */
export function monthsOn(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** How many months from one to another, both included. */
function between(first: string, last: string): number {
  return (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
}

function firstOf(date: string): string {
  return `${date.slice(0, 8)}01`;
}

/** The first month of the calendar quarter that a month lies in. */
export function quarterOf(month: string): string {
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${month.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
}
