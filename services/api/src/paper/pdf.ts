import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import { FIRST_LINE_MM, FONT_SIZES, layoutOf, POINTS_PER_MM } from './layout';
import type { Block, Cell, Closing, Letterhead, Paper, Run, Section, Table } from './paper';
import { line } from './paper';
import type { Content, Definition, Placed } from './pdfmake';
import { roman, SIGN_HERE } from './wording';

/** The document as PDF, in Tinos: as wide as Times New Roman, letter by letter, and free. Its figures lead to their rows. */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  prepare();
  return pdfmake.createPdf(definition(paper)).getBuffer();
}

/** Documents hold text alone: nothing is fetched, and no file but the letters is opened. */
function prepare(): void {
  const directory = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  const file = (style: string): string => join(directory, style, `Tinos_${style}.ttf`);
  pdfmake.setFonts({
    Tinos: { normal: file('400Regular'), bold: file('700Bold'), italics: file('400Regular_Italic'), bolditalics: file('700Bold_Italic') },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(directory));
}

function definition(paper: Paper): Definition {
  const page = layoutOf(paper);
  const points = (mm: number): number => mm * POINTS_PER_MM;
  const width = points(page.width - page.left - page.right);
  return {
    pageSize: 'A4',
    pageOrientation: paper.orientation,
    pageMargins: [points(page.left), points(page.top), points(page.right), points(page.bottom)],
    language: 'vi-VN',
    info: { title: [paper.kindOfPaper, paper.title].filter(Boolean).join(' ') },
    defaultStyle: { font: 'Tinos', fontSize: FONT_SIZES.text, lineHeight: 1.15 },
    header: (current) => ({ text: current > 1 ? String(current) : '', alignment: 'center', fontSize: 13, margin: [0, points(page.top / 2), 0, 0] }),
    content: [
      ...(paper.letterhead ? [letterhead(paper.letterhead)] : []),
      ...title(paper, width),
      ...withClosing(
        paper.sections.flatMap((section) => sectionContent(section, paper, width)),
        paper.closing,
      ),
      ...(paper.signatures.length > 0 ? [signatures(paper.signatures)] : []),
    ],
    ...(paper.closing ? { pageBreakBefore: isLeftAlone } : {}),
  };
}

/** A heading below which nothing stands on its page. The page's number above it follows it in the library's list. */
function isLeftAlone(node: Placed, { getFollowingNodesOnPage }: { getFollowingNodesOnPage(): readonly Placed[] }): boolean {
  return node.headlineLevel === 1 && getFollowingNodesOnPage().every(({ startPosition }) => startPosition.top < node.startPosition.top);
}

function letterhead({ nation, superior, issuingBody, number, placeAndDate }: Letterhead): Content {
  const { nation: size, motto } = FONT_SIZES;
  const centred = { alignment: 'center', lineHeight: 1.05 } as const;
  return {
    columnGap: 8,
    columns: [
      {
        width: '41%',
        stack: [
          ...(superior ? [{ text: clean(superior), fontSize: size, ...centred }] : []),
          ...issuingBody.map((text) => ({ text: clean(text), bold: true, fontSize: size, ...centred })),
          rule(70),
          { text: clean(number), fontSize: size, margin: [0, 6, 0, 0], ...centred },
        ],
      },
      {
        width: '*',
        stack: [
          ...(nation === 'state'
            ? [
                { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: size - 0.8, noWrap: true, ...centred },
                { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: motto, ...centred },
                rule(176),
              ]
            : [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, fontSize: 15, ...centred }, rule(196)]),
          { text: clean(placeAndDate), italics: true, fontSize: motto, margin: [0, 6, 0, 0], ...centred },
        ],
      },
    ],
  };
}

/** A line of this length in the middle. */
function rule(length: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.7 }], alignment: 'center' };
}

function title({ kindOfPaper, title: text, subtitle }: Paper, width: number): Content[] {
  const centred = { alignment: 'center' } as const;
  return [
    ...(kindOfPaper ? [{ text: clean(kindOfPaper.toLocaleUpperCase('vi')), bold: true, margin: [0, 20, 0, 0], ...centred } satisfies Content] : []),
    { text: clean(text), bold: true, margin: [0, kindOfPaper ? 0 : 8, 0, 0], ...centred },
    ...(subtitle ? [{ text: clean(subtitle), italics: true, ...centred } satisfies Content] : []),
    rule(width * 0.22),
    { text: '', margin: [0, 0, 0, 8] },
  ];
}

function sectionContent(section: Section, paper: Paper, width: number): Content[] {
  const numbered = paper.sections.filter((other) => other.title !== null);
  const number = paper.closing ? `${roman(numbered.indexOf(section) + 1)}. ` : '';
  return [
    ...(section.title === null
      ? []
      : [{ text: clean(number + section.title), bold: true, headlineLevel: 1, margin: [0, 8, 0, 4] } satisfies Content]),
    ...section.blocks.map((block) => blockContent(block, width)),
  ];
}

function blockContent(block: Block, width: number): Content {
  if (block.kind === 'table') return table(block, width);
  const text = inlines(block.manner === 'item' ? line`- ${block.runs}` : block.runs);
  if (block.manner === 'heading') return { text, bold: true, headlineLevel: 1, margin: [0, 5, 0, 3] };
  if (block.manner === 'note') return { text, fontSize: FONT_SIZES.note, italics: true, margin: [0, 5, 0, 0] };
  return {
    text,
    alignment: 'justify',
    leadingIndent: FIRST_LINE_MM * POINTS_PER_MM,
    margin: [0, 0, 0, 4],
  };
}

function table({ columns, head, rows, fontSize }: Table, width: number): Content {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const padding = fontSize < 9 ? 1.5 : 3;
  // What a column is wide without its padding and its line.
  const inner = width - columns.length * (2 * padding) - (columns.length + 1) * 0.5;
  return {
    margin: [0, 4, 0, 4],
    table: {
      headerRows: head.length,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map((column) => (inner * column.width) / whole),
      body: [
        ...headRows(head, columns.length),
        ...rows.map(({ kind, cells }): Content[] =>
          kind === 'group'
            ? [{ stack: lines(cells[0] ?? []), bold: true, colSpan: columns.length }, ...covered(columns.length - 1)]
            : cells.map((cell, index) => ({
                stack: lines(cell),
                alignment: columns[index]?.align ?? 'left',
                verticalAlignment: 'middle',
                bold: kind === 'total',
              })),
        ),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => padding / 1.5,
      paddingBottom: () => padding / 1.5,
    },
    fontSize,
    lineHeight: 1.05,
  };
}

/** The head with a place for every cell that another one covers. */
function headRows(head: Table['head'], width: number): Content[][] {
  const taken = head.map(() => new Set<number>());
  return head.map((row, y) => {
    const cells: Content[] = covered(width);
    let x = 0;
    for (const { text, columns, rows } of row) {
      while (taken[y]?.has(x)) x += 1;
      for (let below = y; below < y + rows; below += 1) for (let right = x; right < x + columns; right += 1) taken[below]?.add(right);
      cells[x] = { text: clean(text), bold: true, alignment: 'center', verticalAlignment: 'middle', colSpan: columns, rowSpan: rows };
    }
    return cells;
  });
}

function covered(count: number): Content[] {
  return Array.from({ length: count }, () => ({ text: '' }));
}

function lines(cell: Cell): Content[] {
  return cell.map((runs) => ({ text: inlines(runs) }));
}

interface Inline {
  readonly text: string;
  readonly noWrap: boolean;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly link?: string;
}

/**
 * pdfmake widens a justified line at every place where it may be broken, also within "12/12" and "Xanh-sạch-đẹp": so words are handed over whole.
 * A word leads where the first figure in it does.
 */
function inlines(runs: readonly Run[]): Inline[] {
  return stretches(runs).flatMap(({ text, style, links }) =>
    [...clean(text).matchAll(WORDS)].map(({ 0: word, index }) => {
      const link = links.find(({ start, end }) => start < index + word.trimEnd().length && end > index);
      return {
        text: word,
        noWrap: word.length <= WHOLE_WORD_MAX,
        ...(style === 'bold' ? { bold: true } : {}),
        ...(style === 'italic' ? { italics: true } : {}),
        ...(link ? { link: link.address } : {}),
      };
    }),
  );
}

const WORDS = / *[^ ]+ *| +/g;
const WHOLE_WORD_MAX = 40;

interface Stretch {
  readonly style: Run['style'];
  text: string;
  /** Where in the text figures stand that lead somewhere. */
  readonly links: { readonly start: number; readonly end: number; readonly address: string }[];
}

/** Neighbours in one style as one, so that no word is in two parts. */
function stretches(runs: readonly Run[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { text, style, fact } of runs) {
    const last = merged.at(-1);
    const stretch = last?.style === style ? last : { style, text: '', links: [] };
    if (stretch !== last) merged.push(stretch);
    const start = stretch.text.length;
    stretch.text += text;
    if (fact?.address) stretch.links.push({ start, end: stretch.text.length, address: fact.address });
  }
  return merged;
}

function signatures(titles: readonly string[]): Content {
  return {
    margin: [0, 12, 0, 0],
    unbreakable: true,
    columns: titles.map((title) => ({
      width: '*',
      stack: [
        { text: clean(title), bold: true, fontSize: 12, alignment: 'center' },
        { text: SIGN_HERE, italics: true, fontSize: 12, alignment: 'center', margin: [0, 0, 0, 64] },
      ],
    })),
  };
}

/** Who signs does not stand alone on a page: the last paragraph goes along. */
function withClosing(content: Content[], block: Closing | null): Content[] {
  if (!block) return content;
  const last = content.at(-1);
  return [...content.slice(0, -1), { unbreakable: true, stack: [...(last ? [last] : []), closing(block)] }];
}

function closing({ recipients, authority, position, signer }: Closing): Content {
  return {
    margin: [0, 18, 0, 0],
    columns: [
      {
        width: '48%',
        stack: [
          { text: 'Nơi nhận:', bold: true, italics: true, fontSize: FONT_SIZES.recipientsHeading },
          ...recipients.map((text) => ({ text: clean(text), fontSize: FONT_SIZES.recipients })),
        ],
      },
      {
        width: '*',
        stack: [
          { text: clean(authority), bold: true, alignment: 'center' },
          { text: clean(position), bold: true, alignment: 'center' },
          { text: clean(signer ?? ''), bold: true, alignment: 'center', margin: [0, 64, 0, 0] },
        ],
      },
    ],
  };
}

/** Without the characters that fonts have no letter for: control characters. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
