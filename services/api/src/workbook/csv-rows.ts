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
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: false,
    skip_empty_lines: false,
    max_record_size: limits.cellCharacters * 4,
  });
  const fed = feed(parser, rest, done ? null : text);
  let rows: SheetRow[] = [];
  let number = rest === head ? 0 : 1;
  try {
    for await (const record of parser) {
      number += 1;
      rows.push({ number, cells: cellsOf(record, number, limits) });
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
    await fed;
    yield rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refusal('BAD_USER_INPUT', 'csvBroken', { row: number + 1, detail: error.code });
  } finally {
    parser.destroy();
    await text.return?.(undefined);
  }
}

/** Writes on as fast as the parser takes it; what goes wrong in the source comes out of the parser. */
async function feed(parser: ReturnType<typeof parse>, head: string, text: AsyncIterator<string> | null): Promise<void> {
  try {
    parser.write(head);
    for (let next = await text?.next(); next && !next.done; next = await text?.next()) {
      if (parser.destroyed) return;
      if (parser.write(next.value)) continue;
      await new Promise<void>((resolve) => {
        const goOn = (): void => {
          parser.off('drain', goOn).off('close', goOn);
          resolve();
        };
        parser.on('drain', goOn).on('close', goOn);
      });
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
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
