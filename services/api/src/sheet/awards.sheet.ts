import type { Cell, Paper, TableRow } from '../paper/paper';
import { added, line, source, styled } from '../paper/paper';
import { cell, column, head, lineOf, sheetPaper } from './sheet';

export interface AwardLine {
  readonly id: number;
  readonly formId: number;
  readonly formName: string;
  readonly formOrdinal: number;
  readonly level: string;
  readonly recipientKind: string;
  readonly count: number;
  readonly isDecided: boolean;
}

export interface AwardsData {
  readonly subtitle: string;
  readonly awards: readonly AwardLine[];
}

const LEVELS: Readonly<Record<string, string>> = {
  STATE: 'Cấp Nhà nước',
  GOVERNMENT: 'Chính phủ, Thủ tướng Chính phủ',
  MINISTRY_PROVINCE: 'Cấp bộ, ban, ngành, tỉnh',
  DISTRICT: 'Cấp quận, huyện',
  COMMUNE: 'Cấp xã, phường',
  GRASSROOTS: 'Cấp cơ sở',
  PARTY: 'Của Đảng',
};
const KINDS = ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'] as const;

/** How many collectives, people and households were commended, by level and form. */
export function awardsSheet({ subtitle, awards }: AwardsData): Paper {
  const rows = Object.entries(LEVELS).flatMap(([level, name]): TableRow[] => {
    const own = awards.filter((award) => award.level === level);
    const forms = [...new Map(own.map((award) => [award.formId, award])).values()].sort((a, b) => a.formOrdinal - b.formOrdinal);
    return forms.length === 0
      ? []
      : [
          { kind: 'group', cells: [[line`${name}`]] },
          ...forms.map(({ formId, formName }, index) =>
            lineOf([cell(String(index + 1)), cell(formName), ...counts(own.filter((award) => award.formId === formId))]),
          ),
        ];
  });
  return sheetPaper({
    orientation: 'portrait',
    title: 'THỐNG KÊ KHEN THƯỞNG',
    subtitle,
    tables: [
      {
        kind: 'table',
        fontSize: 12,
        columns: [column(10), column(72, 'left'), column(18), column(18), column(18), column(18), column(20)],
        head: [
          [head('TT', 1, 2), head('Danh hiệu, hình thức khen thưởng', 1, 2), head('Đã có quyết định', 4), head('Đang xét', 1, 2)],
          [head('Tập thể'), head('Cá nhân'), head('Hộ gia đình'), head('Cộng')],
        ],
        rows: rows.length === 0 ? [] : [...rows, lineOf([cell(''), [styled('bold', 'Tổng số')], ...counts(awards)], 'total')],
      },
    ],
  });
}

function counts(awards: readonly AwardLine[]): Cell[] {
  const decided = awards.filter(({ isDecided }) => isDecided);
  return [
    ...KINDS.map((kind) => sumCell(decided.filter(({ recipientKind }) => recipientKind === kind))),
    sumCell(decided),
    sumCell(awards.filter(({ isDecided }) => !isDecided)),
  ];
}

function sumCell(awards: readonly AwardLine[]): Cell {
  if (awards.length === 0) return cell(null);
  const total = String(awards.reduce((sum, { count }) => sum + count, 0));
  const rows = awards.map(({ id }) => source('Award', id, 'count', 'awards'));
  return [line`${added(total, total, rows)}`];
}
