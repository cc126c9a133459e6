/** A row of the database that a figure came from. */
export interface Source {
  /** The concept's name in GraphQL: "Target". */
  readonly concept: string;
  readonly id: number;
  /** The field that holds the figure; null where the figure counts rows. */
  readonly field: string | null;
  /** The record of the panel on whose page the row is shown. */
  readonly shownOn: { readonly resource: string; readonly id: number };
}

/** HELD: the field of each row holds the value; ADDED: the fields add up to it; COUNTED: there are so many rows. */
export type FactRule = 'HELD' | 'ADDED' | 'COUNTED';

/** A figure as it is written, as it is kept ("343", "2020-12-22"), and where it came from. */
export interface Fact {
  readonly text: string;
  readonly value: string;
  readonly rule: FactRule;
  readonly rows: readonly Source[];
  /** Where people see its rows; null before the document is made for someone (`addressed`), and where there is no row. */
  readonly address: string | null;
}

/** A stretch of a paragraph in one manner of writing. */
export interface Run {
  readonly text: string;
  readonly fact: Fact | null;
  readonly style: 'plain' | 'bold' | 'italic';
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** An item is one of a list; a heading stands above what belongs to it; a note is small, below a table. */
  readonly manner: 'text' | 'item' | 'heading' | 'note';
  readonly runs: readonly Run[];
}

export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface TableColumn {
  /** Its share of the width that is there. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A cell's lines, one below the other. */
export type Cell = readonly (readonly Run[])[];

export interface TableRow {
  /** A group's one cell goes across the table. */
  readonly kind: 'line' | 'group' | 'total';
  readonly cells: readonly Cell[];
}

/** A table; its head is repeated on every page, and no row is cut. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly TableRow[];
  /** The size of its letters in points. */
  readonly fontSize: number;
}

export type Block = Paragraph | Table;

export interface Section {
  /** What programs know it by. */
  readonly key: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** What stands above the title, as Decree 30/2020/NĐ-CP has it for bodies of the state, and Guidance 36-HD/VPTW for those of the Party. */
export interface Letterhead {
  readonly nation: 'state' | 'party';
  readonly superior: string | null;
  /** Each on a line of its own. */
  readonly issuingBody: readonly string[];
  /** "Số: …/BC-UBND" */
  readonly number: string;
  /** "Phúc Đồng, ngày … tháng … năm …" */
  readonly placeAndDate: string;
}

/** What stands below the text: who gets it, and who signs. */
export interface Closing {
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly position: string;
  readonly signer: string | null;
}

/** A document as it is printed, whatever the format of its file. */
export interface Paper {
  readonly orientation: 'portrait' | 'landscape';
  /** Without ending. */
  readonly fileName: string;
  readonly letterhead: Letterhead | null;
  /** "BÁO CÁO" above what it is about; null where the title says it all. */
  readonly kindOfPaper: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly sections: readonly Section[];
  readonly closing: Closing | null;
  /** Who signs a sheet, side by side. */
  readonly signatures: readonly string[];
}

/** Writes a paragraph's runs: line`Xếp thứ ${rank}/${outOf}` with texts, facts, and runs made before. */
export function line(texts: TemplateStringsArray, ...parts: readonly (string | Fact | readonly Run[])[]): readonly Run[] {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [plain(text)]), ...(part === undefined ? [] : runsOf(part))];
  });
}

/** Runs one after another with a text between them: "Tư pháp; Y tế; Dân vận". */
export function joined(parts: readonly (string | Fact | readonly Run[])[], between: string): readonly Run[] {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [plain(between)]), ...runsOf(part)]);
}

export function held(text: string, value: string, ...rows: readonly Source[]): Fact {
  return { text, value, rule: 'HELD', rows, address: null };
}

export function added(text: string, value: string, rows: readonly Source[]): Fact {
  return { text, value, rule: 'ADDED', rows, address: null };
}

/** As many as there are rows; `write` makes the words of the number. */
export function counted(rows: readonly Source[], write: (count: number) => string): Fact {
  return { text: write(rows.length), value: String(rows.length), rule: 'COUNTED', rows, address: null };
}

/** A row as the source of a figure; it is shown on its own page unless it is a part of another record. */
export function source(concept: string, id: number, field: string | null, resource: string, shownId = id): Source {
  return { concept, id, field, shownOn: { resource, id: shownId } };
}

export function styled(style: Run['style'], text: string): readonly Run[] {
  return [{ text, fact: null, style }];
}

export function paragraph(manner: Paragraph['manner'], runs: readonly Run[]): Paragraph {
  return { kind: 'paragraph', manner, runs };
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A paragraph's figures in their order. */
export function factsOf(runs: readonly Run[]): Fact[] {
  return runs.flatMap(({ fact }) => (fact ? [fact] : []));
}

function plain(text: string): Run {
  return { text, fact: null, style: 'plain' };
}

function runsOf(part: string | Fact | readonly Run[]): readonly Run[] {
  if (typeof part === 'string') return part === '' ? [] : [plain(part)];
  return 'rows' in part ? [{ text: part.text, fact: part, style: 'plain' }] : part;
}
