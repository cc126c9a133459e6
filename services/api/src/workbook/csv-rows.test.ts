import { expect, test } from '@jest/globals';
import { SHEET_LIMITS } from './cell';
import { readCsv } from './csv-rows';

/** The texts of all cells, by row, of a file that comes in pieces of so many bytes. */
async function read(text: string, pieceBytes = 7): Promise<Record<number, string[]>> {
  async function* pieces() {
    const bytes = Buffer.from(text);
    for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
  }
  const found: Record<number, string[]> = {};
  for await (const rows of readCsv(pieces(), SHEET_LIMITS).rows) {
    for (const { number, cells } of rows) found[number] = cells.map((cell) => (cell.kind === 'empty' ? '' : cell.text));
  }
  return found;
}

const refused = (text: string, pieceBytes?: number) =>
  read(text, pieceBytes).catch((error: { key: string; facts: object }) => [error.key, error.facts]);

test('rows are numbered as spreadsheet programs count them, however the file comes in', async () => {
  const text = 'Mã;Tên\r\n1;"Phường ""Đức Giang"";\n số 2"\r\n\r\n3;\r\n';
  for (const pieceBytes of [1, 3, 1000]) {
    expect(await read(text, pieceBytes)).toEqual({ 1: ['Mã', 'Tên'], 2: ['1', 'Phường "Đức Giang";\n số 2'], 3: [], 4: ['3'] });
  }
});

test('the separator is the one that the first line has most of, or that the file says', async () => {
  expect(await read('a,b;c,d\n1,2;3,4')).toMatchObject({ 2: ['1', '2;3', '4'] });
  expect(await read('a\tb\n1\t2')).toMatchObject({ 2: ['1', '2'] });
  expect(await read('sep=,\r\na;b,c\n1;2,3')).toEqual({ 2: ['a;b', 'c'], 3: ['1;2', '3'] });
  expect(await read('')).toEqual({});
});

test('a broken row is named by its number, however far into the file it is', async () => {
  const rows = (count: number) => '1;2\n'.repeat(count);
  expect(await refused(`a;b\n${rows(5000)}x;"y\n`)).toMatchObject(['csvBroken', { row: 5002 }]);
  expect(await refused(`a;b\n${rows(5000)}x;y"z"\n${rows(5000)}`, 1000)).toMatchObject(['csvBroken', { row: 5002 }]);
  expect(await refused('a;b\n1;"2"3\n')).toMatchObject(['csvBroken', { row: 2 }]);
  expect(await refused(`a;b\n${rows(2000)}${';'.repeat(300)}x\n`)).toMatchObject(['sheetTooWide', { row: 2002 }]);
  expect(await refused(`a;b\n"${'z'.repeat(200_000)}"\n`, 10_000)).toMatchObject(['csvBroken', { row: 2 }]);
});

test('a reader that looks no further lets go of the file', async () => {
  let closed = false;
  async function* endless() {
    try {
      yield Buffer.from('a;b\n');
      for (;;) yield Buffer.from('1;2\n'.repeat(500));
    } finally {
      closed = true;
    }
  }
  for await (const rows of readCsv(endless(), SHEET_LIMITS).rows) if (rows.length > 0) break;
  expect(closed).toBe(true);
});
