import type { Paper, TableRow } from '../paper/paper';
import { counted, line, source } from '../paper/paper';
import { monthText } from '../paper/wording';
import { cell, column, head, lineOf, sheetPaper } from './sheet';

/** A target as far as something of it may be missing. */
export interface TargetState {
  readonly id: number;
  readonly organizationId: number;
  readonly indicatorName: string;
  readonly departmentName: string;
  readonly hasValue: boolean;
  /** What is due and was not reported: "1/2021", "quý I/2021". */
  readonly due: readonly string[];
  readonly results: readonly { readonly id: number; readonly period: string; readonly state: string }[];
}

/** A place in a league table that nobody has scored yet. */
export interface UnscoredStanding {
  readonly id: number;
  readonly rankingId: number;
  readonly organizationId: number;
  readonly departmentName: string | null;
}

export interface MissingData {
  readonly subtitle: string;
  readonly organizations: readonly { readonly id: number; readonly name: string }[];
  readonly targets: readonly TargetState[];
  readonly standings: readonly UnscoredStanding[];
}

/** What is still missing, and from whom: of each unit its targets without a value, without a report that is due, with results to verify or to report again, and rankings without its score. */
export function missingSheet({ subtitle, organizations, targets, standings }: MissingData): Paper {
  const rows = organizations.flatMap(({ id, name }): TableRow[] => {
    const own = [
      ...targets.filter(({ organizationId }) => organizationId === id).flatMap(missingOf),
      ...standings.filter(({ organizationId }) => organizationId === id).map(unscored),
    ];
    return own.length === 0
      ? []
      : [{ kind: 'group', cells: [[line`${name}`]] }, ...own.map((row, index) => lineOf([cell(String(index + 1)), ...row]))];
  });
  return sheetPaper({
    orientation: 'portrait',
    title: 'TỔNG HỢP NỘI DUNG CÒN THIẾU',
    subtitle,
    tables: [
      {
        kind: 'table',
        fontSize: 12,
        columns: [column(10), column(64, 'left'), column(54, 'left'), column(46, 'left')],
        head: [[head('TT'), head('Nội dung'), head('Còn thiếu'), head('Nơi phụ trách')]],
        rows,
      },
    ],
  });
}

type Cells = readonly TableRow['cells'][number][];

function missingOf({ id, indicatorName, departmentName, hasValue, due, results }: TargetState): Cells[] {
  const of = (state: string): TargetState['results'] => results.filter((result) => result.state === state);
  const rows = (own: TargetState['results']) => own.map((result) => source('Result', result.id, null, 'results'));
  const months = (own: TargetState['results']): string => own.map(({ period }) => monthText(period)).join(', ');
  const row = (what: Cells[number], who: string): Cells => [cell(indicatorName), what, cell(who)];
  const target = source('Target', id, null, 'targets');
  const [waiting, rejected] = [of('SUBMITTED'), of('REJECTED')];
  return [
    ...(hasValue ? [] : [row([line`${counted([target], () => 'Chưa giao chỉ tiêu')}`], 'Đơn vị giao chỉ tiêu')]),
    ...(due.length === 0 ? [] : [row([line`${counted([target], () => 'Chưa báo cáo')}: ${due.join(', ')}`], 'Đơn vị báo cáo')]),
    ...(rejected.length === 0
      ? []
      : [row([line`${counted(rows(rejected), String)} kết quả bị trả lại, chờ báo lại (tháng ${months(rejected)})`], 'Đơn vị báo cáo')]),
    ...(waiting.length === 0
      ? []
      : [row([line`${counted(rows(waiting), String)} kết quả chờ thẩm định (tháng ${months(waiting)})`], departmentName)]),
  ];
}

function unscored({ id, rankingId, departmentName }: UnscoredStanding): Cells {
  const row = source('Standing', id, null, 'rankings', rankingId);
  return [cell('Bảng xếp hạng'), [line`${counted([row], () => 'Chưa có điểm, thứ hạng')}`], cell(departmentName ?? 'Xếp hạng chung')];
}
