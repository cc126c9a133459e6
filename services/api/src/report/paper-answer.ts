import { addressed, PANEL } from '../paper/addressed';
import type { Block, Cell, HeadCell, Paper, Run, Section, Table } from '../paper/paper';
import { textOf } from '../paper/paper';
import type { ReportFact, ReportParagraph, ReportSection, ReportTable } from './report.type';

/** A document's sections as GraphQL answers them. */
export function sectionsOf(paper: Paper): ReportSection[] {
  return addressed(paper, PANEL).sections.map(sectionOf);
}

function sectionOf({ key, title, blocks }: Section): ReportSection {
  return {
    key,
    title,
    paragraphs: blocks.flatMap(paragraphsOf),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [tableOf(block)] : [])),
  };
}

function paragraphsOf(block: Block): ReportParagraph[] {
  return block.kind === 'paragraph' ? [paragraphOf(block.runs)] : [];
}

function tableOf({ head, columns, rows }: Table): ReportTable {
  return { columns: headings(head, columns.length), rows: rows.map(({ cells }) => cells.map(cellOf)) };
}

function cellOf(cell: Cell): ReportParagraph {
  return paragraphOf(cell.flatMap((runs, index): readonly Run[] => (index === 0 ? runs : [{ text: '\n', fact: null, style: 'plain' }, ...runs])));
}

function paragraphOf(runs: readonly Run[]): ReportParagraph {
  const facts: ReportFact[] = [];
  let start = 0;
  for (const { text, fact } of runs) {
    if (fact) facts.push({ ...fact, rows: fact.rows.map(({ concept, id, field }) => ({ concept, id, field })), start });
    start += text.length;
  }
  return { text: textOf(runs), facts };
}

/** What stands above each column, from the top. */
function headings(head: readonly (readonly HeadCell[])[], width: number): string[] {
  const names: string[][] = Array.from({ length: width }, () => []);
  const free = head.map(() => Array.from({ length: width }, () => true));
  for (const [y, row] of head.entries()) {
    for (const { text, columns, rows } of row) {
      const x = free[y]?.indexOf(true) ?? -1;
      for (let right = x; right < x + columns; right += 1) {
        names[right]?.push(text);
        for (let below = y; below < y + rows; below += 1) free[below]?.splice(right, 1, false);
      }
    }
  }
  return names.map((parts) => parts.filter(Boolean).join(' – '));
}
