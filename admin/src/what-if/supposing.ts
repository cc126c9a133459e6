import type { SupposableTarget, SupposedResult } from '../api/what-if-actions';

/** Values that are supposed otherwise, by target, as canonical decimals. */
export type Supposed = Readonly<Record<string, string>>;

/** What is reported for the month; zero where nothing is. */
export const reportedValue = ({ results }: SupposableTarget): string => results.nodes[0]?.value ?? '0';

/** The most to gain first: the points that are missing to the maximum. */
export const byGain = (targets: readonly SupposableTarget[]): readonly SupposableTarget[] =>
  targets.toSorted((a, b) => missing(b) - missing(a) || a.criterion.indicator.name.localeCompare(b.criterion.indicator.name, 'vi'));

const missing = ({ score, criterion }: SupposableTarget): number => Number(criterion.maxScore) - Number(score ?? 0);

/** Half as much again as what would reach the target. */
const BEYOND = 1.5;
const STEPS = 100;

export type Bounds = { readonly max: number; readonly step: number };

/**
 * How far a slider goes, and in which steps. Where months add up, one month can make up for all that is missing; else a month's value is
 * of the size of the whole. Drawn only: what is sent is a decimal text.
 */
export const boundsOf = (target: SupposableTarget): Bounds => {
  const [whole, actual, reported] = [Number(target.value ?? 0), Number(target.actual ?? 0), Number(reportedValue(target))];
  const needed =
    target.criterion.indicator.aggregation === 'SUM' ? Math.max(whole - (actual - reported), reported) : Math.max(whole, actual, reported);
  const max = niceCeiling(Math.max(needed, whole / STEPS, 1) * BEYOND);
  return { max, step: niceStep(max) };
};

/** 1, 2 or 5 times a power of ten, at or above. */
const niceCeiling = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
};

/** A hundred steps or somewhat more; of what is counted in wholes at least one. */
const niceStep = (max: number): number => {
  const step = 10 ** Math.floor(Math.log10(max / STEPS));
  return Number(step.toPrecision(1));
};

/** A slider's number as a decimal of at most four places. */
export const decimalOf = (value: number): string => String(Number(value.toFixed(4)));

/** What is to be simulated: only what differs from what is reported. */
export const supposedResults = (targets: readonly SupposableTarget[], supposed: Supposed, month: string): readonly SupposedResult[] =>
  targets.flatMap((target) => {
    const value = supposed[target.id];
    return value === undefined || value === reportedValue(target) ? [] : [{ targetId: target.id, period: month, value }];
  });
