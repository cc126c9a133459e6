/** The address of a list with a filter already set. */
export const filteredList = (resource: string, filter: object): string =>
  `/${resource}?displayedFilters=${encodeURIComponent(JSON.stringify(Object.fromEntries(Object.keys(filter).map((key) => [key, true]))))}&filter=${encodeURIComponent(JSON.stringify(filter))}`;
