import type { Grade } from '@thi-dua/schema';
import type { ChartEvaluation, ChartStanding } from '../api/chart-actions';

/** Of each league table the published revision, or the provisional one where none is published. */
export const currentStandings = (standings: readonly ChartStanding[]): readonly ChartStanding[] => {
  const tableOf = ({ ranking }: ChartStanding): string => `${ranking.campaign.id} ${ranking.department?.id ?? ''}`;
  const published = new Set(standings.filter(({ ranking }) => ranking.state === 'PUBLISHED').map(tableOf));
  return standings.filter((standing) => standing.ranking.state === 'PUBLISHED' || !published.has(tableOf(standing)));
};

export type RankLine = {
  readonly id: string;
  readonly name: string;
  /** By year, in the order of the years; null where it had no rank. */
  readonly ranks: readonly (number | null)[];
};
export type RanksOverYears = { readonly years: readonly number[]; readonly lines: readonly RankLine[] };

/** The overall rank of each organization in each year, those that are first in the latest year first. Of several campaigns in a year, the latest. */
export const ranksOverYears = (standings: readonly ChartStanding[]): RanksOverYears => {
  const current = currentStandings(standings).toSorted((a, b) => Number(a.ranking.id) - Number(b.ranking.id));
  const years = [...new Set(current.map(({ ranking }) => ranking.campaign.year))].sort((a, b) => a - b);
  const byOrganization = new Map<string, { readonly name: string; readonly ranks: Map<number, number | null> }>();
  for (const { organization, ranking, rank } of current) {
    const line = byOrganization.get(organization.id) ?? { name: organization.name, ranks: new Map() };
    byOrganization.set(organization.id, line);
    line.ranks.set(ranking.campaign.year, rank);
  }
  const lines = [...byOrganization].map(([id, { name, ranks }]) => ({ id, name, ranks: years.map((year) => ranks.get(year) ?? null) }));
  const last = ({ ranks }: RankLine): number => ranks.findLast((rank) => rank !== null) ?? Number.POSITIVE_INFINITY;
  return { years, lines: lines.sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, 'vi')) };
};

export type RankCell = { readonly rank: number | null; readonly outOf: number };
type Table = { readonly id: string; readonly department: string | null };
export type RankMatrix = {
  /** The overall table first, then those of the departments by name. */
  readonly tables: readonly Table[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly (RankCell | null)[] }[];
};

/** Organizations × league tables; the best overall first. */
export const rankMatrix = (standings: readonly ChartStanding[]): RankMatrix => {
  const current = currentStandings(standings);
  const tables = [
    ...new Map(current.map(({ ranking }) => [ranking.id, { id: ranking.id, department: ranking.department?.name ?? null }])).values(),
  ].sort((a, b) => Number(a.department !== null) - Number(b.department !== null) || (a.department ?? '').localeCompare(b.department ?? '', 'vi'));
  const names = new Map(current.map(({ organization }) => [organization.id, organization.name]));
  const cells = new Map(current.map(({ organization, ranking, rank, outOf }) => [`${organization.id} ${ranking.id}`, { rank, outOf }]));
  const rows = [...names].map(([id, name]) => ({ id, name, cells: tables.map((table) => cells.get(`${id} ${table.id}`) ?? null) }));
  const first = (row: (typeof rows)[number]): number =>
    row.cells.find((cell) => cell !== null && cell.rank !== null)?.rank ?? Number.POSITIVE_INFINITY;
  return { tables, rows: rows.sort((a, b) => first(a) - first(b) || a.name.localeCompare(b.name, 'vi')) };
};

export const GRADES: readonly Grade[] = ['EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED'];

export type GradeRow = {
  readonly key: string;
  readonly name: string;
  readonly organization: string;
  readonly percents: Readonly<Record<Grade, number>>;
  readonly unstated: number;
};

/** Shares of each group of people in percent; what is not stated is kept apart. */
export const gradeRows = (evaluations: readonly ChartEvaluation[]): readonly GradeRow[] =>
  evaluations
    .filter(({ kind, shares }) => kind === 'GROUP' && shares.some(({ percent }) => percent !== null))
    .map(({ id, name, organization, shares }) => {
      const of = (grade: Grade): number => Number(shares.find((share) => share.grade === grade)?.percent ?? 0);
      const percents = { EXCELLENT: of('EXCELLENT'), GOOD: of('GOOD'), COMPLETED: of('COMPLETED'), NOT_COMPLETED: of('NOT_COMPLETED') };
      const stated = Object.values(percents).reduce((sum, percent) => sum + percent, 0);
      return { key: id, name, organization: organization.name, percents, unstated: Math.max(0, Math.round((100 - stated) * 10_000) / 10_000) };
    });
