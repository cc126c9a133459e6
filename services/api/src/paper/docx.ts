import type { IBorderOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Table as DocxTable,
  ExternalHyperlink,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { FIRST_LINE_MM, FONT_SIZES, layoutOf } from './layout';
import type { Block, Cell, Closing, Letterhead, Paper, Run, Section, Table } from './paper';
import { roman, SIGN_HERE } from './wording';

const FONT = 'Times New Roman';
const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };
const TWIPS_PER_POINT = 20;
/** One line and a little. */
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;

/** The document for Word, in Times New Roman: it is edited further by those who sign it. Its figures lead to their rows, and look like the text around them. */
export async function renderDocx(paper: Paper): Promise<Buffer> {
  const page = layoutOf(paper);
  const twips = convertMillimetersToTwip;
  const width = twips(page.width - page.left - page.right);
  const document = new Document({
    title: [paper.kindOfPaper, paper.title].filter(Boolean).join(' '),
    creator: 'Thi Đua',
    styles: {
      default: {
        document: { run: { font: FONT, size: 2 * FONT_SIZES.text, language: { value: 'vi-VN' } }, paragraph: { spacing: LINE } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns the page round by itself where it is landscape.
            size: {
              width: twips(Math.min(page.width, page.height)),
              height: twips(Math.max(page.width, page.height)),
              orientation: paper.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.left),
              right: twips(page.right),
              header: twips(page.top / 2),
            },
          },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [centred([new TextRun({ children: [PageNumber.CURRENT], size: 26 })])] }),
        },
        children: [
          ...(paper.letterhead ? [letterhead(paper.letterhead, width)] : []),
          ...title(paper),
          ...paper.sections.flatMap((section) => sectionContent(section, paper, width)),
          ...(paper.closing ? [new Paragraph({ keepNext: true }), closing(paper.closing, width)] : []),
          ...(paper.signatures.length > 0 ? [new Paragraph({ keepNext: true }), signatures(paper.signatures, width)] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function letterhead({ nation, superior, issuingBody, number, placeAndDate }: Letterhead, width: number): DocxTable {
  const size = 2 * FONT_SIZES.nation;
  const left = [
    ...(superior ? [centred([run(superior, { size })])] : []),
    ...issuingBody.map((text) => centred([run(text, { size, bold: true })])),
    ruleBelow(width * 0.4, 0.35),
    centred([run(number, { size })], { before: 80 }),
  ];
  const right = [
    ...(nation === 'state'
      ? [
          centred([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size - 1, bold: true })]),
          centred([run('Độc lập - Tự do - Hạnh phúc', { size: 2 * FONT_SIZES.motto, bold: true })]),
          ruleBelow(width * 0.6, 0.6),
        ]
      : [centred([run('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 30, bold: true })]), ruleBelow(width * 0.6, 0.66)]),
    centred([run(placeAndDate, { size: 2 * FONT_SIZES.motto, italics: true })], { before: 80 }),
  ];
  return twoColumns(left, right, [0.4, 0.6], width);
}

/** A line in the middle of a column: the border of an empty paragraph that is indented on both sides. */
function ruleBelow(columnWidth: number, share: number): Paragraph {
  const indent = Math.round((columnWidth * (1 - share)) / 2);
  return new Paragraph({ border: { bottom: RULE }, indent: { left: indent, right: indent }, spacing: { line: 60, lineRule: LineRuleType.EXACT } });
}

function title({ kindOfPaper, title: text, subtitle }: Paper): Paragraph[] {
  return [
    ...(kindOfPaper ? [centred([run(kindOfPaper.toLocaleUpperCase('vi'), { bold: true })], { before: 360 })] : []),
    centred([run(text, { bold: true })], { before: kindOfPaper ? 0 : 160 }),
    ...(subtitle ? [centred([run(subtitle, { italics: true })])] : []),
    new Paragraph({ border: { bottom: RULE }, indent: { left: 3400, right: 3400 }, spacing: { after: 200, line: 60, lineRule: LineRuleType.EXACT } }),
  ];
}

function sectionContent(section: Section, paper: Paper, width: number): (Paragraph | DocxTable)[] {
  const numbered = paper.sections.filter((other) => other.title !== null);
  const isLast = paper.closing !== null && section === paper.sections.at(-1);
  const number = paper.closing ? `${roman(numbered.indexOf(section) + 1)}. ` : '';
  return [
    ...(section.title === null
      ? []
      : [new Paragraph({ children: [run(number + section.title, { bold: true })], keepNext: true, spacing: { ...LINE, before: 160, after: 80 } })]),
    ...section.blocks.map((block, index) => blockContent(block, width, isLast && index === section.blocks.length - 1)),
  ];
}

/** Who signs does not stand alone on a page: the last paragraph goes along. */
function blockContent(block: Block, width: number, isLast: boolean): Paragraph | DocxTable {
  if (block.kind === 'table') return table(block, width);
  if (block.manner === 'heading')
    return new Paragraph({ children: inlines(block.runs, { bold: true }), keepNext: true, spacing: { ...LINE, before: 100, after: 60 } });
  if (block.manner === 'note')
    return new Paragraph({ children: inlines(block.runs, { italics: true, size: 2 * FONT_SIZES.note }), spacing: { ...LINE, before: 100 } });
  return new Paragraph({
    children: [...(block.manner === 'item' ? [run('- ', {})] : []), ...inlines(block.runs, {})],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(FIRST_LINE_MM) },
    spacing: { ...LINE, after: 80 },
    keepNext: isLast,
  });
}

function table({ columns, head, rows, fontSize }: Table, width: number): DocxTable {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / whole));
  const size = 2 * fontSize;
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      ...head.map(
        (cells) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: cells.map(
              ({ text, columns: columnSpan, rows: rowSpan }) =>
                new TableCell({
                  columnSpan,
                  rowSpan,
                  verticalAlign: VerticalAlign.CENTER,
                  margins: cellMargins(fontSize),
                  children: [centred([run(text, { bold: true, size })])],
                }),
            ),
          }),
      ),
      ...rows.map(
        ({ kind, cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              (cell, index) =>
                new TableCell({
                  columnSpan: kind === 'group' ? columns.length : 1,
                  verticalAlign: VerticalAlign.CENTER,
                  margins: cellMargins(fontSize),
                  children: lines(cell, kind === 'group' ? 'left' : (columns[index]?.align ?? 'left'), { size, bold: kind !== 'line' }),
                }),
            ),
          }),
      ),
    ],
  });
}

function cellMargins(fontSize: number): { left: number; right: number; top: number; bottom: number } {
  const side = fontSize < 9 ? 25 : 70;
  return { left: side, right: side, top: 25, bottom: 25 };
}

function lines(cell: Cell, align: 'left' | 'center' | 'right', manner: Manner): Paragraph[] {
  const paragraphs = cell.map(
    (runs) => new Paragraph({ alignment: ALIGNMENTS[align], spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: inlines(runs, manner) }),
  );
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({})];
}

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function closing({ recipients, authority, position, signer }: Closing, width: number): DocxTable {
  const left = [
    new Paragraph({ keepNext: true, children: [run('Nơi nhận:', { bold: true, italics: true, size: 2 * FONT_SIZES.recipientsHeading })] }),
    ...recipients.map(
      (text) => new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [run(text, { size: 2 * FONT_SIZES.recipients })] }),
    ),
  ];
  const right = [
    centred([run(authority, { bold: true })]),
    centred([run(position, { bold: true })]),
    centred([run(signer ?? '', { bold: true })], { before: 64 * TWIPS_PER_POINT }),
  ];
  return twoColumns(left, right, [0.48, 0.52], width);
}

function signatures(titles: readonly string[], width: number): DocxTable {
  const cells = titles.map((title) => [centred([run(title, { bold: true, size: 24 })]), centred([run(SIGN_HERE, { italics: true, size: 24 })])]);
  return sideBySide(
    cells,
    titles.map(() => 1 / titles.length),
    width,
  );
}

function twoColumns(left: Paragraph[], right: Paragraph[], shares: readonly [number, number], width: number): DocxTable {
  return sideBySide([left, right], shares, width);
}

function sideBySide(cells: readonly Paragraph[][], shares: readonly number[], width: number): DocxTable {
  const widths = shares.map((share) => Math.floor(width * share));
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((children) => new TableCell({ borders: NO_BORDERS, margins: { left: 30, right: 30 }, children })),
      }),
    ],
  });
}

function centred(children: TextRun[], spacing: { readonly before?: number } = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { line: 252, lineRule: LineRuleType.AUTO, ...spacing }, children });
}

interface Manner {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

function run(text: string, manner: Manner): TextRun {
  return new TextRun({ text: clean(text), ...manner });
}

function inlines(runs: readonly Run[], manner: Manner): (TextRun | ExternalHyperlink)[] {
  return runs.map(({ text, style, fact }) => {
    const written = run(text, { ...manner, ...(style === 'bold' ? { bold: true } : {}), ...(style === 'italic' ? { italics: true } : {}) });
    return fact?.address ? new ExternalHyperlink({ link: fact.address, children: [written] }) : written;
  });
}

/** XML has no place for control characters. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
