import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { refusal } from '../errors';
import type { SheetLimits, SheetReader, SheetRow } from './cell';
import { textCell } from './cell';
import { decoded } from './text-encoding';

const ROWS_AT_ONCE = 900;
/** The first line is looked at before anything is read, and has at most this many characters. */
const HEAD_MAX = 64 * 1024;
const SEPARATORS = [';', '\t', ','] as const;

/** The rows of a text file: separated by semicolons (as Excel writes in Vietnam), tabs or commas, whichever its first line has most of. */
export function readCsv(content: AsyncIterable<Buffer>, limits: SheetLimits): SheetReader {
  return { rows: csvRows(content, limits), merged: () => [] };
}

async function* csvRows(content: AsyncIterable<Buffer>, limits: SheetLimits): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const text = decoded(content)[Symbol.asyncIterator]();
  let head = '';
  let done = false;
  while (!done && head.length < HEAD_MAX && !/[\r\n]./s.test(head)) {
    const next = await text.next();
    if (next.done) done = true;
    else head += next.value;
  }
  const { separator, rest } = separatorOf(head);
  let number = rest === head ? 0 : 1;
  let records: unknown[] = [];
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: false,
    skip_empty_lines: false,
    max_record_size: limits.cellCharacters * 4,
  });
  parser.on('data', (record: unknown) => records.push(record));
  // Whoever feeds the parser is told what goes wrong; without a listener it would end the service as well.
  parser.on('error', () => parser.destroy());
  // From the next turn on it hands over every row as soon as it has taken its text.
  await nextTurn();
  try {
    for (let piece: string | null = rest; piece !== null; ) {
      await fed(parser, piece);
      while (records.length >= ROWS_AT_ONCE) yield taken(ROWS_AT_ONCE);
      const next = done ? null : await text.next();
      piece = next && !next.done ? next.value : null;
    }
    await ended(parser);
    while (records.length > 0) yield taken(ROWS_AT_ONCE);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refusal('BAD_USER_INPUT', 'csvBroken', { row: number + records.length + 1, detail: error.code });
  } finally {
    parser.destroy();
    await text.return?.(undefined);
  }

  function taken(count: number): SheetRow[] {
    const rows = records.slice(0, count).map((record): SheetRow => {
      number += 1;
      return { number, cells: cellsOf(record, number, limits) };
    });
    records = records.slice(count);
    return rows;
  }
}

/** Gives the parser a piece of text and waits until it has taken it. */
function fed(parser: ReturnType<typeof parse>, piece: string): Promise<void> {
  return new Promise((resolve, reject) => parser.write(piece, (error) => (error ? reject(error) : resolve())));
}

/** Waits for the rows that only the end of the text has made whole. */
function ended(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve, reject) => parser.once('end', resolve).once('error', reject).end());
}

function cellsOf(record: unknown, row: number, limits: SheetLimits): SheetRow['cells'] {
  if (!Array.isArray(record)) throw new TypeError(`expected a row of texts, found ${typeof record}`);
  let { length } = record;
  while (length > 0 && String(record[length - 1]).trim() === '') length -= 1;
  if (length > limits.columns) throw refusal('BAD_USER_INPUT', 'sheetTooWide', { row, max: limits.columns });
  return record.slice(0, length).map((value) => {
    const text = String(value);
    if (text.length > limits.cellCharacters) throw refusal('BAD_USER_INPUT', 'cellTooLong', { row, max: limits.cellCharacters });
    return textCell(text);
  });
}

/** Excel may say the separator itself, in a first line "sep=;". */
function separatorOf(head: string): { separator: string; rest: string } {
  const said = /^sep=(.)\r?\n/i.exec(head);
  if (said?.[1]) return { separator: said[1], rest: head.slice(said[0].length) };
  const line = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(head)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => line.split(separator).length;
  const [first = ';'] = [...SEPARATORS].sort((a, b) => count(b) - count(a));
  return { separator: first, rest: head };
}
