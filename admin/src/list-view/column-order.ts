/** How the columns of a list stand, as react-admin's table keeps it: which are hidden, and in which order they come, by their first places. */
export type ColumnState = { readonly hidden: readonly string[]; readonly ranks: readonly number[] | undefined };

/** All columns in the order in which they come; places that are not said keep their own. */
export const inOrder = <T>(columns: readonly T[], ranks: readonly number[] | undefined): readonly T[] =>
  ranksOf(columns.length, ranks).flatMap((place) => columns[place] ?? []);

/** The sources of the columns that are seen, in their order. */
export const shownSources = (sources: readonly string[], { hidden, ranks }: ColumnState): readonly string[] =>
  inOrder(sources, ranks).filter((source) => !hidden.includes(source));

/** The state in which exactly these columns are seen, in this order; what is no column of the list is passed over. */
export const stateShowing = (sources: readonly string[], shown: readonly string[]): ColumnState => {
  const known = shown.filter((source, index) => sources.includes(source) && shown.indexOf(source) === index);
  const hidden = sources.filter((source) => !known.includes(source));
  return { hidden, ranks: [...known, ...hidden].map((source) => sources.indexOf(source)) };
};

/** The order in which a column has gone one place up (-1) or down (1). */
export const moved = (count: number, ranks: readonly number[] | undefined, at: number, step: -1 | 1): readonly number[] => {
  const order = [...ranksOf(count, ranks)];
  const [one, other] = [order[at], order[at + step]];
  if (one === undefined || other === undefined) return order;
  order[at] = other;
  order[at + step] = one;
  return order;
};

const ranksOf = (count: number, ranks: readonly number[] = []): readonly number[] => {
  const known = ranks.filter((place, index) => place < count && ranks.indexOf(place) === index);
  return [...known, ...Array.from({ length: count }, (_, place) => place).filter((place) => !known.includes(place))];
};
