import type { Aggregation, Direction, PeriodValue } from '../campaign/achievement';
import { achievement, aggregate } from '../campaign/achievement';
import type { Decimal } from '../decimal';
import { decimal, formatDecimal, multiplyDivide } from '../decimal';
import type { Cell, Fact, Paper, Source } from '../paper/paper';
import { added, held, source } from '../paper/paper';
import { monthText, numberText, percentNumber } from '../paper/wording';
import { cell, column, decimalFact, head, lineOf, sheetPaper } from './sheet';

export interface MonthValue extends PeriodValue {
  readonly id: number;
}

/** A target with the values of its months, whatever they were verified to be. */
export interface MonthlyTarget {
  readonly id: number;
  readonly year: number;
  readonly indicatorId: number;
  readonly name: string;
  readonly unit: string;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  readonly value: Decimal | null;
  readonly months: readonly MonthValue[];
}

export interface IndicatorsData {
  readonly organizationName: string;
  readonly year: number;
  /** The last month that counts, as its first day. */
  readonly through: string;
  /** Of the year and of the year before. */
  readonly targets: readonly MonthlyTarget[];
}

/** The last month that anyone reported in, of the year; its last month where nothing was reported. */
export function lastMonth(targets: readonly MonthlyTarget[], year: number): string {
  const months = targets.flatMap((target) => (target.year === year ? target.months.map(({ period }) => period) : []));
  return months.sort().at(-1) ?? `${year}-12-01`;
}

/** Indicators with target, result, percent, and the same period of the year before. */
export function indicatorsSheet({ organizationName, year, through, targets }: IndicatorsData): Paper {
  const before = new Map(targets.filter((target) => target.year === year - 1).map((target) => [target.indicatorId, target]));
  const lastYear = `${year - 1}${through.slice(4)}`;
  const rows = targets
    .filter((target) => target.year === year)
    .map((target, index) => lineOf([cell(String(index + 1)), ...cells(target, through, before.get(target.indicatorId) ?? null, lastYear)]));
  return sheetPaper({
    orientation: 'landscape',
    title: 'BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
    subtitle: `${organizationName}, lũy kế đến hết tháng ${monthText(through)}`,
    tables: [
      {
        kind: 'table',
        fontSize: 11,
        columns: [
          column(9),
          column(74, 'left'),
          column(24),
          column(28, 'right'),
          column(28, 'right'),
          column(22, 'right'),
          column(28, 'right'),
          column(24, 'right'),
          column(25),
        ],
        head: [
          [
            head('TT', 1, 2),
            head('Chỉ tiêu', 1, 2),
            head('Đơn vị tính', 1, 2),
            head(`Năm ${year}`, 3),
            head('Cùng kỳ năm trước', 2),
            head('Đánh giá', 1, 2),
          ],
          [head('Chỉ tiêu giao'), head('Thực hiện'), head('Đạt (%)'), head('Thực hiện'), head('So cùng kỳ (%)')],
        ],
        rows,
      },
    ],
    notes: ['Số liệu gồm cả kết quả chờ thẩm định, không gồm kết quả bị trả lại. Dấu “–”: chưa có.'],
  });
}

function cells(target: MonthlyTarget, through: string, before: MonthlyTarget | null, lastYear: string): Cell[] {
  const { unit, value } = target;
  const actual = reached(target, through);
  const earlier = before && reached(before, lastYear);
  const { percent, outcome } = achievement(target.direction, value, actual);
  return [
    cell(target.name),
    cell(unit),
    cell(decimalFact(value, numberText, source('Target', target.id, 'value', 'targets'))),
    cell(actual === null ? null : reachedFact(target, actual, through)),
    cell(percent === null ? null : percentNumber(percent)),
    cell(before && earlier !== null ? reachedFact(before, earlier, lastYear) : null),
    cell(actual === null || earlier === null || earlier <= 0n ? null : percentNumber(multiplyDivide(actual, HUNDRED, earlier))),
    cell(outcome === null ? null : (OUTCOMES[outcome] ?? outcome)),
  ];
}

const HUNDRED = decimal(100);
const OUTCOMES: Readonly<Record<string, string>> = { MET: 'Đạt', EXCEEDED: 'Vượt', MISSED: 'Chưa đạt' };

/** What the months up to this one make. */
function reached({ aggregation, months }: MonthlyTarget, through: string): Decimal | null {
  return aggregate(
    aggregation,
    months.filter(({ period }) => period <= through),
  );
}

/** The figure with the results that it is made of. */
function reachedFact(target: MonthlyTarget, value: Decimal, through: string): Fact {
  const counted = target.months.filter(({ period }) => period <= through);
  const row = ({ id }: MonthValue): Source => source('Result', id, 'value', 'results');
  const text = numberText(value);
  if (target.aggregation === 'SUM') return added(text, formatDecimal(value), counted.map(row));
  const holding = counted.filter((month) => month.value === value);
  return holding.length > 0 ? held(text, formatDecimal(value), ...holding.map(row).slice(-1)) : held(text, formatDecimal(value));
}
