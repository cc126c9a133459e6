import { crc32 } from 'node:zlib';

/** A workbook of one sheet, written here by hand: cells are texts, numbers, or XML of their own. */
export function workbook(
  rows: readonly (readonly (string | number | { readonly xml: string })[])[],
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  const cell = (value: string | number | { readonly xml: string }, place: string): string => {
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${place}"`);
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    const text = value.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
    return value === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, `${letters(column)}${index + 1}`)).join('')}</row>`,
  );
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ...parts,
  });
}

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}

/** An archive whose parts are stored as they are. */
export function zip(parts: Readonly<Record<string, string>>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const [label, data] = [Buffer.from(name), Buffer.from(content)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    pieces.push(head, label, data);
    directory.push(entry, label);
    offset += 30 + label.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
}
