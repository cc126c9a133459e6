import type { Block, Fact, Paper, Run, Source } from './paper';

/** The panel as the service's own pages reach it. */
export const PANEL = '/admin/#/';

/** An address can name so many records. */
const IDS_MAX = 60;

/** The document with the address of each figure's rows in the panel, which lies at `panel`. */
export function addressed(paper: Paper, panel: string): Paper {
  const runs = (parts: readonly Run[]): readonly Run[] => parts.map((run) => (run.fact ? { ...run, fact: withAddress(run.fact, panel) } : run));
  const block = (part: Block): Block =>
    part.kind === 'table'
      ? { ...part, rows: part.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map(runs)) })) }
      : { ...part, runs: runs(part.runs) };
  return { ...paper, sections: paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })) };
}

function withAddress(fact: Fact, panel: string): Fact {
  const path = panelPath(fact.rows);
  return { ...fact, address: path === null ? null : panel + path };
}

/** The page of the one row, or the list of the many. */
function panelPath(rows: readonly Source[]): string | null {
  const [first] = rows;
  if (!first) return null;
  const { resource } = first.shownOn;
  const ids = [...new Set(rows.filter(({ shownOn }) => shownOn.resource === resource).map(({ shownOn }) => shownOn.id))];
  if (ids.length === 1 || ids.length > IDS_MAX) return `${resource}/${first.shownOn.id}/show`;
  return `${resource}?filter=${encodeURIComponent(JSON.stringify({ id: ids.map(String) }))}`;
}
