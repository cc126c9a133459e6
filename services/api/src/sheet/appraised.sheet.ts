import type { Decimal } from '../decimal';
import type { Cell, Fact, Paper, TableRow } from '../paper/paper';
import { source } from '../paper/paper';
import { pointsText } from '../paper/wording';
import { boldCell, cell, column, decimalFact, head, lineOf, sheetPaper } from './sheet';

/** Points of the steps side by side. */
export interface Steps {
  readonly self: Decimal | null;
  readonly appraised: Decimal | null;
  readonly second: Decimal | null;
  readonly standing: Decimal | null;
}

/** A row of a scorecard as one unit's sheet has it; a section's points are the sums of the rows below it. */
export interface AppraisedRow {
  readonly lineId: number | null;
  readonly ordinal: string;
  readonly name: string;
  readonly kind: string;
  readonly maxScore: Decimal;
  readonly scores: Steps;
  readonly appraisalNote: string | null;
  readonly explanation: string | null;
}

export interface AppraisedData {
  readonly sheetId: number;
  readonly scorecardName: string;
  readonly campaignName: string;
  readonly organizationName: string;
  readonly contentMax: Decimal;
  readonly bonusMax: Decimal;
  readonly rows: readonly AppraisedRow[];
  readonly content: Steps;
  readonly bonus: Steps;
  /** Without a sign. */
  readonly deduction: Steps;
  readonly total: Steps;
}

/** One unit's scoring sheet where it scores itself and is appraised: điểm chuẩn, tự chấm, thẩm định, giải trình, thẩm định lần 2, kết luận. */
export function appraisedSheet(data: AppraisedData): Paper {
  const foot: readonly (readonly [string, Decimal | null, Steps])[] = [
    ['Cộng điểm nội dung', data.contentMax, data.content],
    ['Điểm cộng', data.bonusMax, data.bonus],
    ['Điểm trừ', null, data.deduction],
    ['Tổng điểm', null, data.total],
  ];
  return sheetPaper({
    orientation: 'landscape',
    title: 'BẢNG CHẤM ĐIỂM THI ĐUA',
    subtitle: `${data.organizationName}, ${data.campaignName}`,
    tables: [
      {
        kind: 'table',
        fontSize: 11,
        columns: [
          column(12),
          column(92, 'left'),
          column(20, 'right'),
          column(20, 'right'),
          column(20, 'right'),
          column(58, 'left'),
          column(22, 'right'),
          column(20, 'right'),
        ],
        head: [
          [
            head('TT'),
            head('Nội dung'),
            head('Điểm chuẩn'),
            head('Tự chấm'),
            head('Thẩm định'),
            head('Lý do, giải trình'),
            head('Thẩm định lần 2'),
            head('Kết luận'),
          ],
        ],
        rows: [
          ...data.rows.map((row) => rowOf(row, data.sheetId)),
          ...foot.map(([name, most, scores]) =>
            lineOf([cell(''), boldCell(name), points(most), ...stepCells(scores).slice(0, 2), cell(''), ...stepCells(scores).slice(2)], 'total'),
          ),
        ],
      },
    ],
    notes: [`${data.scorecardName}. Dấu “–”: chưa có. Tổng điểm bằng điểm nội dung và điểm cộng, trừ điểm trừ.`],
  });
}

function rowOf(row: AppraisedRow, sheetId: number): TableRow {
  const { lineId, ordinal, name, kind, maxScore, scores, appraisalNote, explanation } = row;
  const fact = (value: Decimal | null, field: string): Cell =>
    cell(value === null || lineId === null ? written(value) : factOf(value, lineId, field, sheetId));
  const notes = [appraisalNote, explanation].filter((note): note is string => Boolean(note)).join(' – ');
  const cells = [
    cell(ordinal),
    kind === 'SECTION' ? boldCell(name) : cell(name),
    points(maxScore),
    fact(scores.self, 'selfScore'),
    fact(scores.appraised, 'appraisedScore'),
    cell(notes),
    fact(scores.second, 'secondScore'),
    points(scores.standing),
  ];
  return lineOf(cells, kind === 'SECTION' ? 'total' : 'line');
}

function factOf(value: Decimal, lineId: number, field: string, sheetId: number): Fact | null {
  return decimalFact(value, pointsText, source('SheetLine', lineId, field, 'scoreSheets', sheetId));
}

function stepCells({ self, appraised, second, standing }: Steps): Cell[] {
  return [self, appraised, second, standing].map(points);
}

function points(value: Decimal | null): Cell {
  return cell(written(value));
}

function written(value: Decimal | null): string | null {
  return value === null ? null : pointsText(value);
}
