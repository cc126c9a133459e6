import type { OwnStanding, ShortCriterion } from '../api/home';

/** The newest line of each ranking, the overall one first. */
export const newestLines = (standings: readonly OwnStanding[]): readonly OwnStanding[] => {
  const keyOf = ({ ranking }: OwnStanding): string => `${ranking.cluster.id} ${ranking.department?.id ?? ''}`;
  const newest = new Map<string, OwnStanding>();
  for (const line of standings) if ((newest.get(keyOf(line))?.ranking.revision ?? 0) < line.ranking.revision) newest.set(keyOf(line), line);
  return [...newest.values()].toSorted((a, b) => Number(a.ranking.department !== null) - Number(b.ranking.department !== null));
};

/** The criteria that miss most points, each once. */
export const mostMissing = (lines: readonly OwnStanding[], count: number): readonly ShortCriterion[] => {
  const byCriterion = new Map(lines.flatMap(({ explanation }) => explanation.criteria.map((each) => [each.criterion.id, each] as const)));
  return [...byCriterion.values()]
    .filter(({ pointsMissing }) => Number(pointsMissing) > 0)
    .toSorted((a, b) => Number(b.pointsMissing) - Number(a.pointsMissing))
    .slice(0, count);
};
