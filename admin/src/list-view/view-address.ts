/** What of a list's address makes a view; on which page someone is does not. */
const PARTS = ['columns', 'displayedFilters', 'filter', 'order', 'perPage', 'sort'] as const;

/** The view of a list that an address shows, always written in the same way. */
export const viewIn = (search: string, columns: readonly string[]): string => {
  const given = new URLSearchParams(search);
  const view = new URLSearchParams();
  for (const part of PARTS) {
    const value = part === 'columns' && columns.length > 0 ? columns.join(',') : given.get(part);
    if (value !== null && value !== '' && value !== '{}') view.set(part, value);
  }
  return view.toString();
};

/** The columns that an address names; null where it names none. */
export const columnsIn = (search: string): readonly string[] | null => {
  const named = new URLSearchParams(search).get('columns');
  return named === null ? null : named.split(',').filter(Boolean);
};

/** The same address with these columns, or without any. */
export const withColumns = (search: string, columns: readonly string[] | null): string => {
  const params = new URLSearchParams(search);
  if (columns === null) params.delete('columns');
  else params.set('columns', columns.join(','));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};
