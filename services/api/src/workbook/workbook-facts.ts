import { refusal } from '../errors';
import { readXml } from './xml';
import type { Archive } from './zip-archive';

/** What must be known of a workbook before its rows can be read. */
export interface Workbook {
  /** Where the sheet is that is read: the first one that is not hidden. */
  readonly sheetPath: string;
  readonly from1904: boolean;
  readonly sharedStrings: readonly string[];
  /** By the number of a cell's style. */
  readonly styles: readonly CellStyle[];
}

export type CellStyle = 'plain' | 'date' | 'percent';

const STRINGS_MAX = 2_000_000;
const STRING_CHARACTERS_MAX = 128 * 1024 * 1024;

export async function readWorkbook(archive: Archive, cellCharacters: number): Promise<Workbook> {
  if (!archive.has('xl/workbook.xml')) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: 'xl/workbook.xml' });
  const places = await relationships(archive);
  const { relation, from1904 } = await firstSheet(archive);
  const sheetPath = places.get(relation);
  if (sheetPath === undefined) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: relation });
  return {
    sheetPath,
    from1904,
    sharedStrings: archive.has('xl/sharedStrings.xml') ? await strings(archive, cellCharacters) : [],
    styles: archive.has('xl/styles.xml') ? await cellStyles(archive) : [],
  };
}

async function relationships(archive: Archive): Promise<Map<string, string>> {
  const part = 'xl/_rels/workbook.xml.rels';
  const places = new Map<string, string>();
  await readXml(archive.open(part), part, {
    open: (name, attributes) => {
      const { Id: id, Target: target } = attributes;
      if (name === 'Relationship' && id && target) places.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return places;
}

async function firstSheet(archive: Archive): Promise<{ relation: string; from1904: boolean }> {
  let [relation, from1904]: [string | undefined, boolean] = [undefined, false];
  await readXml(archive.open('xl/workbook.xml'), 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') relation ??= attributes['r:id'] ?? idOf(attributes);
    },
  });
  if (relation === undefined) throw refusal('BAD_USER_INPUT', 'sheetEmpty', {});
  return { relation, from1904 };
}

/** The prefix of the relation's namespace is the writer's choice. */
function idOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

async function strings(archive: Archive, cellCharacters: number): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  const found: string[] = [];
  let [text, characters, phonetic, inText] = ['', 0, 0, false];
  await readXml(archive.open(part), part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't';
    },
    text: (piece) => {
      if (!inText || phonetic > 0) return;
      text += piece;
      characters += piece.length;
      if (text.length > cellCharacters) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${part}: > ${cellCharacters}` });
      if (characters > STRING_CHARACTERS_MAX) throw refusal('BAD_USER_INPUT', 'sheetTooLarge', { megabytes: STRING_CHARACTERS_MAX / 1024 / 1024 });
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'si') return;
      found.push(text);
      if (found.length > STRINGS_MAX) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `${part}: > ${STRINGS_MAX}` });
    },
  });
  return found;
}

async function cellStyles(archive: Archive): Promise<CellStyle[]> {
  const part = 'xl/styles.xml';
  const formats = new Map<number, CellStyle>();
  const styles: CellStyle[] = [];
  let inCellFormats = false;
  await readXml(archive.open(part), part, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), styleOf(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      styles.push(formats.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

function builtIn(id: number): CellStyle {
  if (id === 9 || id === 10) return 'percent';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) ? 'date' : 'plain';
}

/** Letters of a date outside quoted parts, escapes, colours and conditions. */
function styleOf(format: string): CellStyle {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare.replace(/general/i, '')) ? 'date' : 'plain';
}
