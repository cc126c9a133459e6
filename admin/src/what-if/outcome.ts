import type { SupposedStanding } from '../api/what-if-actions';
import { rankMove } from '../ranking/rank-move';
import { formatDecimal } from '../ui/decimal';

type Said = readonly [key: string, facts: Readonly<Record<string, string | number>>];

/** What would become of an organization, as a text and its facts. */
export const outcomeOf = ({ rank, previousRank, score, previousScore }: SupposedStanding, locale: string): Said => {
  const facts = {
    rank: rank ?? '–',
    previous: previousRank ?? '–',
    score: score === null ? '–' : formatDecimal(score, locale),
    before: previousScore === null ? '–' : formatDecimal(previousScore, locale),
  };
  if (rank === null && score !== null) return ['app.whatIf.hidden', facts];
  const { kind } = rankMove(previousRank, rank);
  return [`app.whatIf.${kind}`, facts];
};
