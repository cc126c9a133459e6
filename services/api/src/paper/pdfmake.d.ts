/** What is used of pdfmake. Its published types bring those of the browser along, which would hide mistakes in a service. */
export interface Style {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly alignment?: 'left' | 'center' | 'right' | 'justify';
  /** Of a table's cell. */
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly leadingIndent?: number;
  readonly noWrap?: boolean;
  readonly link?: string;
  /** Left, above, right, below; in points. */
  readonly margin?: readonly [number, number, number, number];
  readonly width?: string | number;
  readonly headlineLevel?: number;
  readonly unbreakable?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface Line {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

export type Content = Style &
  (
    | { readonly text: string | readonly Content[] }
    | { readonly stack: readonly Content[] }
    | { readonly columns: readonly Content[]; readonly columnGap?: number }
    | { readonly canvas: readonly Line[] }
    | { readonly table: ContentTable; readonly layout: TableLayout }
  );

export interface ContentTable {
  readonly headerRows: number;
  readonly dontBreakRows: boolean;
  readonly keepWithHeaderRows: number;
  readonly widths: readonly number[];
  readonly body: readonly (readonly Content[])[];
}

export interface TableLayout {
  readonly hLineWidth: () => number;
  readonly vLineWidth: () => number;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

/** A piece of content where it came to stand. */
export interface Placed extends Style {
  readonly startPosition: { readonly top: number };
}

export interface Definition {
  readonly pageSize: 'A4';
  readonly pageOrientation: 'portrait' | 'landscape';
  readonly pageMargins: readonly [number, number, number, number];
  readonly language: string;
  readonly info: { readonly title: string };
  readonly defaultStyle: Style & { readonly font: string };
  readonly header: (currentPage: number) => Content;
  readonly content: readonly Content[];
  readonly pageBreakBefore?: (node: Placed, container: { getFollowingNodesOnPage(): readonly Placed[] }) => boolean;
}

export interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

declare const pdfmake: {
  setFonts(fonts: Readonly<Record<string, FontFiles>>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
};
// biome-ignore lint/style/noDefaultExport: the library exports its one object so
export default pdfmake;
