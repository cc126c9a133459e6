import { columnName } from './cell';
import type { Table, TableColumn, TableValue } from './table';
import type { ZipPart } from './zip-writer';
import { zipped } from './zip-writer';

/** Tables as a workbook, a sheet each, written as their rows come. Numbers are numbers, texts are texts whatever they begin with. */
export function writeXlsx(tables: readonly Table[]): AsyncGenerator<Buffer, void, undefined> {
  const sheets = tables.map((table, index): ZipPart => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(table) }));
  const fixed = [
    part('[Content_Types].xml', contentTypes(tables.length)),
    part('_rels/.rels', RELATIONS),
    part('xl/workbook.xml', workbook(tables)),
    part('xl/_rels/workbook.xml.rels', workbookRelations(tables.length)),
    part('xl/styles.xml', STYLES),
  ];
  return zipped([...fixed, ...sheets]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places in `cellXfs`. */
const STYLE = { plain: 0, heading: 1, decimal: 2, date: 3, text: 4, whole: 5 } as const;
const FORM_ROWS = 100_001;
const LIST_CHARACTERS_MAX = 255;

async function* sheetXml({ columns, rows, isForm = false }: Table): AsyncGenerator<Buffer, void, undefined> {
  const widths = columns.map(({ heading, width }, index) => {
    const style = isForm ? ` style="${formStyle(columns[index])}"` : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${width ?? Math.min(Math.max(heading.length + 4, 12), 40)}" customWidth="1"${style}/>`;
  });
  const headings = columns.map(({ heading }, index) => inline(`${columnName(index)}1`, heading, STYLE.heading));
  yield Buffer.from(
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`,
    'utf8',
  );
  let number = 1;
  for await (const block of rows) {
    let xml = '';
    for (const row of block) {
      number += 1;
      xml += `<row r="${number}">`;
      for (const [index, column] of columns.entries()) xml += cellXml(`${columnName(index)}${number}`, column, row[index] ?? null);
      xml += '</row>';
    }
    yield Buffer.from(xml, 'utf8');
  }
  const filter = isForm ? '' : `<autoFilter ref="A1:${columnName(columns.length - 1)}${number}"/>`;
  yield Buffer.from(`</sheetData>${filter}${isForm ? validations(columns) : ''}</worksheet>`, 'utf8');
}

/** What a form's empty cells look like: a code of digits stays a code. */
function formStyle(column: TableColumn | undefined): number {
  if (column?.kind === 'number') return STYLE.decimal;
  return column?.kind === 'date' ? STYLE.date : STYLE.text;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Spreadsheets keep fifteen digits of a number: one with more is written as text. */
const DIGITS_MAX = 15;

function cellXml(place: string, { kind, isDecimal }: TableColumn, value: TableValue): string {
  if (value === null || value === '') return '';
  if (kind === 'number' && NUMBER.test(value) && value.replace(/\D/g, '').replace(/^0+/, '').length <= DIGITS_MAX) {
    const style = isDecimal ? (value.includes('.') ? STYLE.decimal : STYLE.whole) : STYLE.plain;
    return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  }
  if (kind === 'date' && DAY.test(value) && value >= '1900-03-01') {
    return `<c r="${place}" s="${STYLE.date}"><v>${Math.round((Date.parse(`${value}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS)}</v></c>`;
  }
  return inline(place, value, STYLE.text);
}

function inline(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** Prompts beside the cells of a form, and lists to choose from. */
function validations(columns: readonly TableColumn[]): string {
  const items = columns.flatMap(({ heading, prompt, options = [] }, index) => {
    const list = options.join(',');
    const isList = options.length > 0 && list.length <= LIST_CHARACTERS_MAX && options.every((option) => !option.includes(','));
    if (prompt === undefined && !isList) return [];
    const place = columnName(index);
    const kind = isList ? ' type="list" showErrorMessage="0"' : '';
    const said =
      prompt === undefined ? '' : ` showInputMessage="1" promptTitle="${escaped(heading.slice(0, 32))}" prompt="${escaped(prompt.slice(0, 255))}"`;
    const formula = isList ? `<formula1>"${escaped(list)}"</formula1>` : '';
    return [`<dataValidation allowBlank="1"${kind}${said} sqref="${place}2:${place}${FORM_ROWS}">${formula}</dataValidation>`];
  });
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Characters that XML cannot have are left out. */
function escaped(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function part(name: string, xml: string): ZipPart {
  return { name, content: [Buffer.from(`${XML}${xml}`, 'utf8')] };
}

function contentTypes(sheets: number): string {
  const places = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${places.join('')}</Types>`;
}

const RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** A sheet's name has at most 31 characters, and not these. */
function sheetName(name: string): string {
  return escaped(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31));
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(({ name }, index) => `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const own = Array.from(
    { length: sheets },
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${own.join('')}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

/** Excel shows "#,##0.00" as the reader's country writes it: 1.234,50 in Vietnam. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00##"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF3E3E3"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"><alignment wrapText="1" vertical="center"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`;
