import { refusal } from '../errors';
import type { SheetReader } from './cell';
import { SHEET_LIMITS } from './cell';
import { readCsv } from './csv-rows';
import { readXlsx } from './xlsx-rows';
import type { RandomAccess } from './zip-archive';

/** Opens a spreadsheet by what it is; a name that says otherwise is refused, for one of the two is a mistake. */
export async function openSheet(file: RandomAccess, name: string): Promise<SheetReader> {
  const start = await firstBytes(file, 8);
  const isZip = start.subarray(0, 4).equals(ZIP);
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // Excel locks a workbook with a password into the same container as its files of before 2007.
  if (start.equals(COMPOUND)) throw refusal('BAD_USER_INPUT', ending === 'xls' ? 'sheetOld' : 'sheetEncrypted', {});
  if (ending === 'xls' || ending === 'ods' || ending === 'xlsb') throw refusal('BAD_USER_INPUT', 'sheetOld', {});
  if (isZip) {
    if (ending !== 'xlsx' && ending !== 'xlsm') throw refusal('BAD_USER_INPUT', 'sheetEnding', { name, ending: 'xlsx' });
    return readXlsx(file, SHEET_LIMITS);
  }
  if (ending === 'xlsx' || ending === 'xlsm') throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: 'ZIP' });
  if (ending !== 'csv' && ending !== 'txt' && ending !== 'tsv') throw refusal('BAD_USER_INPUT', 'sheetEnding', { name, ending: 'csv' });
  return readCsv(file.read(0, file.size), SHEET_LIMITS);
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

async function firstBytes(file: RandomAccess, count: number): Promise<Buffer> {
  for await (const piece of file.read(0, Math.min(count, file.size))) return piece.subarray(0, count);
  return Buffer.alloc(0);
}
