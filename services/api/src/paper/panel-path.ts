import type { Fact } from './paper';

/** An address can name so many records. */
const IDS_MAX = 60;

/** Where the panel shows the rows of a figure: the page of the one, or the list of the many. Null where there is no row. */
export function panelPath({ rows }: Fact): string | null {
  const [first] = rows;
  if (!first) return null;
  const { resource } = first.shownOn;
  const ids = [...new Set(rows.filter(({ shownOn }) => shownOn.resource === resource).map(({ shownOn }) => shownOn.id))];
  if (ids.length === 1 || ids.length > IDS_MAX) return `${resource}/${first.shownOn.id}/show`;
  return `${resource}?filter=${encodeURIComponent(JSON.stringify({ id: ids.map(String) }))}`;
}
