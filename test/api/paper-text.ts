import { inflateSync } from 'node:zlib';
import { textInZip } from './zip';

/** What people read on a page, without any blanks: lines are broken in different places in each format. */
export function textOfHtml(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const text = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? '')));
  return withoutBlanks(text);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The same of a Word file. */
export function textOfDocx(archive: Buffer): string {
  const xml = textInZip(archive, 'word/document.xml');
  const parts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return withoutBlanks(parts.join('').replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? ''));
}

/** The addresses that a Word file leads to: it keeps what stands behind "#" beside the text, up to 255 characters. */
export function linksOfDocx(archive: Buffer): string[] {
  const relations = textInZip(archive, 'word/_rels/document.xml.rels');
  const targets = new Map([...relations.matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)" TargetMode="External"/g)].map(([, id, target]) => [id, target]));
  return [...textInZip(archive, 'word/document.xml').matchAll(/<w:hyperlink ([^>]*)>/g)].map(([, attributes = '']) => {
    const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return [targets.get(value('r:id')), value('w:anchor')].filter(Boolean).join('#');
  });
}

/** The addresses that a PDF leads to. */
export function linksOfPdf(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, address = '']) => address);
}

export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '').normalize('NFC');
}

/** The same of a PDF as this service makes them: compressed streams, glyphs by number, and a table of what each glyph means. */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return withoutBlanks(pages.map((page) => textOfPage(page, objects)).join(''));
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const source = pdf.toString('latin1');
  for (const match of source.matchAll(/(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = source.indexOf('endobj', start);
    const stream = source.indexOf('stream\n', start);
    const hasStream = stream >= 0 && stream < end;
    const head = source.slice(start, hasStream ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const bytes = hasStream ? pdf.subarray(stream + 7, stream + 7 + length) : null;
    objects.set(Number(match[1]), { head, stream: bytes && head.includes('/FlateDecode') ? inflateSync(bytes) : bytes });
  }
  return objects;
}

function reference(head: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? 0);
}

/** Page numbers stand between the lines of a paragraph: they are a number alone, in their own size. */
const PAGE_NUMBER = /^\d+$/;
const PAGE_NUMBER_SIZE = '13';

function textOfPage(page: PdfObject, objects: ReadonlyMap<number, PdfObject>): string {
  const resources = page.head.includes('/Resources <<') ? page.head : (objects.get(reference(page.head, 'Resources'))?.head ?? '');
  const fontList = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? objects.get(reference(resources, 'Font'))?.head ?? '';
  const fonts = new Map([...fontList.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [name, glyphsOf(objects, Number(id))]));
  const content = objects.get(reference(page.head, 'Contents'))?.stream?.toString('latin1') ?? '';
  let text = '';
  let glyphs: ReadonlyMap<string, string> = new Map();
  let size = '';
  for (const [, font, points, shown] of content.matchAll(/\/(F\d+) ([\d.]+) Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) {
      glyphs = fonts.get(font) ?? new Map();
      size = points ?? '';
    } else {
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
      const words = codes.map((code) => glyphs.get(code) ?? '\ufffd').join('');
      if (!(size === PAGE_NUMBER_SIZE && PAGE_NUMBER.test(words))) text += words;
    }
  }
  return text;
}

function glyphsOf(objects: ReadonlyMap<number, PdfObject>, fontId: number): ReadonlyMap<string, string> {
  const map = objects.get(reference(objects.get(fontId)?.head ?? '', 'ToUnicode'))?.stream?.toString('latin1') ?? '';
  const glyphs = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f]*)>/g)].entries()) {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      glyphs.set(code, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    }
  }
  return glyphs;
}
