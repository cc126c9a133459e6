import type { AwardCount } from '../api/award-actions';

type Counts = Readonly<Record<string, number>>;

/** How many received a form, by kind of recipient and in `total`. */
export type FormStatistics = { readonly id: string; readonly name: string; readonly level: string; readonly by: Counts };

/** The years in which anything was decided, the latest first. */
export const yearsOf = (counts: readonly AwardCount[]): readonly number[] =>
  [...new Set(counts.map(({ group }) => group.year))].sort((left, right) => right - left);

/** One row for each form, the highest first, and the totals of all. */
export const statisticsOf = (counts: readonly AwardCount[]): { readonly rows: readonly FormStatistics[]; readonly totals: Counts } => {
  const forms = new Map(counts.map(({ group }) => [group.form.id, group.form]));
  const rows = [...forms.values()]
    .sort((left, right) => left.ordinal - right.ordinal || left.name.localeCompare(right.name, 'vi'))
    .map(({ id, name, level }) => ({ id, name, level, by: added(counts.filter(({ group }) => group.form.id === id)) }));
  return { rows, totals: added(counts) };
};

const added = (counts: readonly AwardCount[]): Counts => {
  const sums: Record<string, number> = { total: 0 };
  for (const { group, sum } of counts) {
    const count = Number(sum.count);
    sums[group.recipientKind] = (sums[group.recipientKind] ?? 0) + count;
    sums['total'] = (sums['total'] ?? 0) + count;
  }
  return sums;
};
