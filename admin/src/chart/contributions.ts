import type { Explanation } from '../api/records';

export type Contribution = { readonly key: string; readonly name: string; readonly points: number };

/** What each criterion, or each department, gave to a standing; parts without points are left out. Ranks that are added instead of points are no parts. */
export const contributionsOf = ({ criteria, departments }: Explanation, overall: string): readonly Contribution[] =>
  [
    ...criteria.map(({ criterion, score }) => ({ key: `c${criterion.id}`, name: criterion.indicator.name, points: Number(score ?? 0) })),
    ...departments.map(({ ranking, score, weight }) => ({
      key: `d${ranking.department?.id ?? ranking.id}`,
      name: ranking.department?.name ?? overall,
      points: Number(score ?? 0) * Number(weight),
    })),
  ].filter(({ points }) => points > 0);
