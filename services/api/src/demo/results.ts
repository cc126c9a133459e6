import { criteria } from '../campaign/criterion.resource';
import { targets } from '../campaign/target.resource';
import type { Decimal } from '../decimal';
import { decimal } from '../decimal';
import { organizations } from '../organization/organization.resource';
import type { Report } from '../result/report';
import { recordResults, verifyResults } from '../result/result.service';
import type { DemoBook } from './demo-book';
import { MADE_UP } from './note';
import type { IndicatorCode } from './table/indicator';
import { indicators } from './table/indicator';
import type { ByWard } from './table/ward';
import { mapWards, PHUC_DONG } from './table/ward';
import { YEAR_2020 } from './table/year-2020';
import { MONTHS_2021, YEAR_2021 } from './table/year-2021';

/** The months in which a year's sum was reported, with the part of it that had been reached by then. */
const QUARTERS = [
  { period: '2020-03-01', percent: 20 },
  { period: '2020-06-01', percent: 45 },
  { period: '2020-09-01', percent: 72 },
  { period: '2020-12-01', percent: 100 },
] as const;
const YEAR_END = '2020-12-01';

/** What the wards were assigned in both years. Last year's result is the baseline of this year's target. */
export async function writeTargets(book: DemoBook): Promise<void> {
  for (const { code } of indicators) {
    const { assigned, reached, phucDong } = YEAR_2020[code];
    const noteOf = (ward: string): string => (ward === PHUC_DONG && phucDong ? phucDong : MADE_UP);
    await writeYear(book, '2020', code, assigned, null, noteOf);
    await writeYear(book, '2021', code, YEAR_2021[code].assigned, reached, () => MADE_UP);
  }
}

/** The results of 2020, reported and verified: sums by the quarter, the others at the end of the year. */
export async function recordYear2020(book: DemoBook): Promise<void> {
  const reports = indicators.flatMap(({ code, aggregation }) => {
    const { reached, phucDong } = YEAR_2020[code];
    return mapWards(reached, (ward, total): Report[] => {
      const targetId = book.id(targets, `2020 ${code} ${ward}`);
      if (aggregation === 'SUM') return quarters(total).map((quarter) => ({ targetId, ...quarter, note: MADE_UP }));
      return [{ targetId, period: YEAR_END, value: decimal(total), note: ward === PHUC_DONG && phucDong ? phucDong : MADE_UP }];
    }).flat();
  });
  await verifyResults(book.ctx, await record(book, reports), 'VERIFIED', null);
}

/** The first months of 2021, one after the other, so that the feed has the moves of each. The last month waits for verification. */
export async function recordMonths2021(book: DemoBook): Promise<void> {
  for (const [index, period] of MONTHS_2021.entries()) {
    const reports = indicators.flatMap(({ code }) => {
      const row = YEAR_2021[code].months?.[index];
      return row
        ? mapWards(row, (ward, value) => ({ targetId: book.id(targets, `2021 ${code} ${ward}`), period, value: decimal(value), note: MADE_UP }))
        : [];
    });
    const ids = await record(book, reports);
    if (index < MONTHS_2021.length - 1) await verifyResults(book.ctx, ids, 'VERIFIED', null);
  }
}

async function writeYear(
  book: DemoBook,
  year: string,
  code: IndicatorCode,
  assigned: ByWard,
  baseline: ByWard | null,
  noteOf: (ward: string) => string,
): Promise<void> {
  const before = new Map(baseline ? mapWards(baseline, (ward, value) => [ward, decimal(value)] as const) : []);
  const rows = mapWards(assigned, (ward, value) => ({ ward, value: decimal(value) }));
  for (const { ward, value } of rows) {
    const ids = { criterionId: book.id(criteria, `${year} ${code}`), organizationId: book.id(organizations, ward) };
    await book.create(targets, `${year} ${code} ${ward}`, { ...ids, value, baseline: before.get(ward) ?? null, note: noteOf(ward) });
  }
}

async function record(book: DemoBook, reports: readonly Report[]): Promise<string[]> {
  const { resultIds } = await recordResults(book.ctx, reports);
  return resultIds.map(String);
}

/** A whole number split over the quarters, the parts adding up to it exactly. */
function quarters(total: number): { period: string; value: Decimal }[] {
  const reachedBy = (percent: number): number => Math.floor((total * percent) / 100);
  return QUARTERS.map(({ period, percent }, index) => ({
    period,
    value: decimal(reachedBy(percent) - reachedBy(QUARTERS[index - 1]?.percent ?? 0)),
  }));
}
