export type RankMove =
  | { readonly kind: 'up' | 'down'; readonly by: number; readonly previous: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'none' };

/** How a standing moved since the rank before: a smaller number is a better rank; without both ranks there is no move. */
export const rankMove = (previous: number | null, current: number | null): RankMove => {
  if (previous === null || current === null) return { kind: 'none' };
  if (previous === current) return { kind: 'same' };
  return { kind: current < previous ? 'up' : 'down', by: Math.abs(previous - current), previous };
};
