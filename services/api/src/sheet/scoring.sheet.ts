import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import type { Cell, Paper, TableRow } from '../paper/paper';
import { added, held, line, source } from '../paper/paper';
import { numberText, percentNumber, pointsText } from '../paper/wording';
import { boldCell, cell, column, decimalFact, head, lineOf, sheetPaper } from './sheet';

/** One criterion as it was scored for one unit. */
export interface ScoredCriterion {
  readonly targetId: number;
  readonly criterionId: number;
  readonly name: string;
  readonly unit: string;
  readonly departmentName: string;
  readonly maxScore: Decimal;
  readonly value: Decimal | null;
  readonly actual: Decimal | null;
  readonly achievement: Decimal | null;
  readonly score: Decimal | null;
  readonly penalty: Decimal;
  readonly penaltyReason: string | null;
}

export interface ScoringData {
  readonly campaignName: string;
  readonly organizationName: string;
  readonly criteria: readonly ScoredCriterion[];
}

/** One unit's scoring sheet (bảng chấm điểm): each criterion with its maximum, what was reached, and the points for it. */
export function scoringSheet({ campaignName, organizationName, criteria }: ScoringData): Paper {
  const departments = [...new Set(criteria.map(({ departmentName }) => departmentName))];
  let number = 0;
  const rows = departments.flatMap((department): TableRow[] => [
    { kind: 'group', cells: [[line`${department}`]] },
    ...criteria
      .filter(({ departmentName }) => departmentName === department)
      .map((criterion) => {
        number += 1;
        return lineOf([cell(String(number)), ...cells(criterion)]);
      }),
  ]);
  return sheetPaper({
    orientation: 'landscape',
    title: 'BẢNG CHẤM ĐIỂM THI ĐUA',
    subtitle: `${organizationName}, ${campaignName}`,
    tables: [
      {
        kind: 'table',
        fontSize: 11,
        columns: [
          column(9),
          column(84, 'left'),
          column(20, 'right'),
          column(30, 'right'),
          column(30, 'right'),
          column(20, 'right'),
          column(18, 'right'),
          column(20, 'right'),
          column(38, 'left'),
        ],
        head: [
          [
            head('TT'),
            head('Tiêu chí'),
            head('Điểm chuẩn'),
            head('Chỉ tiêu giao'),
            head('Kết quả'),
            head('Đạt (%)'),
            head('Điểm trừ'),
            head('Điểm'),
            head('Giải trình'),
          ],
        ],
        rows: rows.length === 0 ? [] : [...rows, totalRow(criteria)],
      },
    ],
    notes: ['Dấu “–”: chưa có. Điểm đã trừ điểm trừ.'],
  });
}

function cells(criterion: ScoredCriterion): Cell[] {
  const { name, unit, maxScore, value, actual, achievement, score, penalty, penaltyReason } = criterion;
  const row = (field: string) => source('Target', criterion.targetId, field, 'targets');
  return [
    cell(`${name} (${unit})`),
    cell(held(pointsText(maxScore), formatDecimal(maxScore), source('Criterion', criterion.criterionId, 'maxScore', 'criteria'))),
    cell(decimalFact(value, numberText, row('value'))),
    cell(decimalFact(actual, numberText, row('actual'))),
    cell(decimalFact(achievement, percentNumber, row('achievement'))),
    cell(penalty === 0n ? null : decimalFact(penalty, pointsText, row('penalty'))),
    cell(decimalFact(score, pointsText, row('score'))),
    cell(penaltyReason ?? ''),
  ];
}

function totalRow(criteria: readonly ScoredCriterion[]): TableRow {
  const scored = criteria.filter(({ score }) => score !== null);
  const maximum = criteria.reduce((sum, { maxScore }) => sum + maxScore, 0n);
  const total = scored.reduce((sum, { score }) => sum + (score ?? 0n), 0n);
  const rows = scored.map(({ targetId }) => source('Target', targetId, 'score', 'targets'));
  const maxima = criteria.map(({ criterionId }) => source('Criterion', criterionId, 'maxScore', 'criteria'));
  const empty = cell('');
  return lineOf(
    [
      empty,
      boldCell('Cộng'),
      cell(added(pointsText(maximum), formatDecimal(maximum), maxima)),
      empty,
      empty,
      empty,
      empty,
      scored.length === 0 ? cell(null) : cell(added(pointsText(total), formatDecimal(total), rows)),
      empty,
    ],
    'total',
  );
}
