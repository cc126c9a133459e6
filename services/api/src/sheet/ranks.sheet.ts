import type { Decimal } from '../decimal';
import type { Cell, Paper, Table, TableRow } from '../paper/paper';
import { held, line, source } from '../paper/paper';
import { pointsText } from '../paper/wording';
import { boldCell, cell, column, decimalFact, head, lineOf, sheetPaper } from './sheet';

/** A league table's name and its lines. */
export interface RankedField {
  readonly rankingId: number;
  /** Null: overall. */
  readonly name: string | null;
  readonly state: string;
}

export interface RankedLine {
  readonly id: number;
  readonly rankingId: number;
  readonly organizationId: number;
  readonly score: Decimal | null;
  readonly rank: number | null;
}

export interface RanksData {
  readonly campaignName: string;
  readonly clusterName: string;
  readonly organizations: readonly { readonly id: number; readonly name: string }[];
  readonly fields: readonly RankedField[];
  readonly lines: readonly RankedLine[];
}

/** So many fields have room beside one another; more go into a second table. */
const FIELDS_ABREAST = 18;

/** Units × fields with points and rank in each, total and rank at the end. */
export function ranksSheet(data: RanksData): Paper {
  const fields = data.fields.filter(({ name }) => name !== null);
  const overall = data.fields.find(({ name }) => name === null) ?? null;
  const find = finder(data.lines);
  const organizations = inOrder(data, overall, find);
  const parts = Array.from({ length: Math.max(1, Math.ceil(fields.length / FIELDS_ABREAST)) }, (_, index) =>
    fields.slice(index * FIELDS_ABREAST, (index + 1) * FIELDS_ABREAST),
  );
  const provisional = data.fields.some(({ state }) => state !== 'PUBLISHED');
  return sheetPaper({
    orientation: 'landscape',
    title: 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA',
    subtitle: `${data.campaignName}, ${data.clusterName}`,
    tables: organizations.length === 0 ? [] : parts.map((part) => tableOf(part, overall, organizations, find)),
    notes: [
      'Mỗi ô ghi điểm, bên dưới là thứ hạng trong ngoặc; lĩnh vực chỉ xếp hạng thì không ghi điểm. Dấu “–”: chưa có.',
      ...(provisional ? ['Cột có dấu (*) và hạng chung có dấu (*) là tạm tính, chưa công bố.'] : []),
    ],
  });
}

type Find = (rankingId: number, organizationId: number) => RankedLine | null;

function tableOf(fields: readonly RankedField[], overall: RankedField | null, organizations: RanksData['organizations'], find: Find): Table {
  const rows = organizations.map((organization, index): TableRow => {
    const total = overall && find(overall.rankingId, organization.id);
    return lineOf([
      cell(String(index + 1)),
      cell(organization.name),
      ...fields.map(({ rankingId }) => pointsAndRank(find(rankingId, organization.id))),
      cell(total ? decimalFact(total.score, pointsText, standing(total, 'score')) : null),
      total?.rank ? [line`${held(String(total.rank), String(total.rank), standing(total, 'rank'))}`] : boldCell('–'),
    ]);
  });
  return {
    kind: 'table',
    fontSize: fields.length > 12 ? 7 : 9,
    columns: [column(6), column(27, 'left'), ...fields.map(() => column(10.6)), column(13), column(9)],
    head: [
      [
        head('TT', 1, 2),
        head('Đơn vị', 1, 2),
        ...(fields.length > 0 ? [head('Điểm và hạng theo lĩnh vực', fields.length)] : []),
        head('Tổng điểm', 1, 2),
        head(`Hạng${mark(overall)}`, 1, 2),
      ],
      fields.map((field) => head(`${shortened(field.name ?? '')}${mark(field)}`)),
    ],
    rows,
  };
}

function pointsAndRank(found: RankedLine | null): Cell {
  if (!found || (found.score === null && found.rank === null)) return cell(null);
  const score = decimalFact(found.score, pointsText, standing(found, 'score'));
  const rank = found.rank === null ? [] : [line`(${held(String(found.rank), String(found.rank), standing(found, 'rank'))})`];
  return [...(score ? [line`${score}`] : []), ...rank];
}

/** Columns are narrow: an abbreviation in brackets after the whole words is left out. */
function shortened(name: string): string {
  return name.replace(/\s*\([^()]*\)/g, '');
}

function mark(field: RankedField | null): string {
  return field && field.state !== 'PUBLISHED' ? ' (*)' : '';
}

/** By the overall rank, then by what the fields' ranks add up to; those without come last, in the order of their names. */
function inOrder({ organizations }: RanksData, overall: RankedField | null, find: Find): RanksData['organizations'] {
  const rank = (id: number): number => (overall && find(overall.rankingId, id)?.rank) ?? Number.POSITIVE_INFINITY;
  return [...organizations].sort((a, b) => compare(rank(a.id), rank(b.id)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function finder(lines: readonly RankedLine[]): Find {
  const byPlace = new Map(lines.map((found) => [`${found.rankingId} ${found.organizationId}`, found]));
  return (rankingId, organizationId) => byPlace.get(`${rankingId} ${organizationId}`) ?? null;
}

function standing({ id, rankingId }: RankedLine, field: string) {
  return source('Standing', id, field, 'rankings', rankingId);
}
