import type { ReportingPeriod } from './due';
import type { ProgressState } from './pace';

/** How many targets are in which state, and how many reports are missing. */
export interface ProgressCounts {
  readonly onTrack: number;
  readonly behind: number;
  readonly atRisk: number;
  readonly noData: number;
  readonly notDue: number;
  readonly total: number;
  readonly missing: number;
}

interface Counted {
  readonly state: ProgressState;
  readonly missing: readonly unknown[];
}

export function countStates(targets: readonly Counted[]): ProgressCounts {
  const of = (state: ProgressState): number => targets.reduce((count, target) => count + Number(target.state === state), 0);
  return {
    onTrack: of('ON_TRACK'),
    behind: of('BEHIND'),
    atRisk: of('AT_RISK'),
    noData: of('NO_DATA'),
    notDue: of('NOT_DUE'),
    total: targets.length,
    missing: targets.reduce((count, { missing }) => count + missing.length, 0),
  };
}

/** The same by a key, those first that need looking at: most at risk, then behind, then without data, then missing reports. */
export function countBy<T extends Counted>(targets: readonly T[], keyOf: (target: T) => number): readonly (readonly [number, ProgressCounts])[] {
  const groups = new Map<number, T[]>();
  for (const target of targets) {
    const own = groups.get(keyOf(target));
    if (own) own.push(target);
    else groups.set(keyOf(target), [target]);
  }
  return [...groups].map(([key, own]) => [key, countStates(own)] as const).sort(([, a], [, b]) => urgency(b, a));
}

/** The most urgent states first; within a state the order stays. */
export function byUrgency<T extends Counted>(targets: readonly T[]): readonly T[] {
  const order: readonly ProgressState[] = ['AT_RISK', 'BEHIND', 'NO_DATA', 'ON_TRACK', 'NOT_DUE'];
  return targets.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** How often each period occurs, the latest first; of those that end together the shorter one first. */
export function countPeriods(periods: readonly ReportingPeriod[]): readonly (ReportingPeriod & { readonly count: number })[] {
  const counts = new Map<string, ReportingPeriod & { readonly count: number }>();
  for (const { from, to } of periods) {
    const key = `${to} ${from}`;
    counts.set(key, { from, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, counted]) => counted);
}

function urgency(a: ProgressCounts, b: ProgressCounts): number {
  return a.atRisk - b.atRisk || a.behind - b.behind || a.noData - b.noData || a.missing - b.missing;
}
