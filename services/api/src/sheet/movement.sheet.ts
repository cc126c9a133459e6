import type { Cell, Paper } from '../paper/paper';
import { held, line, source } from '../paper/paper';
import { cell, column, head, lineOf, sheetPaper } from './sheet';

/** A place in one year's league table. */
export interface YearRank {
  readonly standingId: number;
  readonly rankingId: number;
  readonly year: number;
  readonly rank: number | null;
  readonly outOf: number;
}

export interface MovementData {
  /** "Xếp hạng chung, Cụm thi đua 14 phường" or the one organization whose fields are shown. */
  readonly subtitle: string;
  /** What each line names: "Đơn vị" or "Lĩnh vực". */
  readonly lineHeading: string;
  readonly lines: readonly { readonly name: string; readonly ranks: readonly YearRank[] }[];
}

const YEARS_MAX = 8;

/** How ranks moved over the years: of the units of a cluster overall, or of one unit in each field. */
export function movementSheet({ subtitle, lineHeading, lines }: MovementData): Paper {
  const years = [...new Set(lines.flatMap(({ ranks }) => ranks.map(({ year }) => year)))].sort((a, b) => a - b).slice(-YEARS_MAX);
  const last = years.at(-1) ?? 0;
  const rankIn = (ranks: readonly YearRank[], year: number): YearRank | null => ranks.find((rank) => rank.year === year) ?? null;
  const place = (ranks: readonly YearRank[]): number => rankIn(ranks, last)?.rank ?? Number.POSITIVE_INFINITY;
  const sorted = [...lines].sort((a, b) => (place(a.ranks) === place(b.ranks) ? 0 : place(a.ranks) - place(b.ranks)));
  return sheetPaper({
    orientation: 'portrait',
    title: 'BIẾN ĐỘNG THỨ HẠNG QUA CÁC NĂM',
    subtitle,
    tables: [
      {
        kind: 'table',
        fontSize: 12,
        columns: [column(10), column(70, 'left'), ...years.map(() => column(22)), column(24)],
        head: [[head('TT'), head(lineHeading), ...years.map((year) => head(`Năm ${year}`)), head('Tăng, giảm')]],
        rows: sorted.map(({ name, ranks }, index) =>
          lineOf([cell(String(index + 1)), cell(name), ...years.map((year) => rankCell(rankIn(ranks, year))), cell(moved(ranks, years))]),
        ),
      },
    ],
    notes: ['Mỗi ô ghi thứ hạng trên số đơn vị được xếp hạng. Cột cuối so hai năm gần nhất: + là tăng bậc, - là giảm bậc.'],
  });
}

function rankCell(found: YearRank | null): Cell {
  if (found === null || found.rank === null) return cell(null);
  const rank = held(String(found.rank), String(found.rank), source('Standing', found.standingId, 'rank', 'rankings', found.rankingId));
  return [line`${rank}/${String(found.outOf)}`];
}

/** Places gained or lost between the last two years that are shown. */
function moved(ranks: readonly YearRank[], years: readonly number[]): string | null {
  const [before, now] = years.slice(-2).map((year) => ranks.find((rank) => rank.year === year)?.rank ?? null);
  if (years.length < 2 || before === null || before === undefined || now === null || now === undefined) return null;
  const gained = before - now;
  return gained > 0 ? `+${gained}` : String(gained);
}
