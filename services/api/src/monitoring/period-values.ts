import type { Aggregation, PeriodValue } from '../campaign/achievement';
import { aggregate } from '../campaign/achievement';
import type { Decimal } from '../decimal';
import type { Months } from './due';
import { reportingPeriods } from './due';

export type PeriodUnit = 'MONTH' | 'QUARTER';

/** What a target came to in one month or quarter, and from the beginning until its end. */
export interface PeriodResult {
  readonly from: string;
  readonly to: string;
  /** null where nothing was reported that counts. */
  readonly value: Decimal | null;
  readonly cumulative: Decimal | null;
}

/** The months or quarters of a campaign up to a month, with what the reported values add up to in each of them. */
export function periodResults(
  months: Months,
  unit: PeriodUnit,
  untilMonth: string,
  aggregation: Aggregation,
  values: readonly PeriodValue[],
): readonly PeriodResult[] {
  return reportingPeriods(months, unit === 'MONTH' ? 'MONTHLY' : 'QUARTERLY')
    .filter(({ from }) => from <= untilMonth)
    .map(({ from, to }) => ({
      from,
      to,
      value: aggregate(
        aggregation,
        values.filter(({ period }) => period >= from && period <= to),
      ),
      cumulative: aggregate(
        aggregation,
        values.filter(({ period }) => period <= to),
      ),
    }));
}
