import { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import { refusal } from '../errors';

/** A file that can be read from any place. */
export interface RandomAccess {
  readonly size: number;
  read(start: number, end: number): AsyncIterable<Buffer>;
}

/** What is packed in a file, by name. */
export interface Archive {
  has(name: string): boolean;
  /** The unpacked bytes; refused when all that was unpacked exceeds the limit, whatever the archive says of itself. */
  open(name: string): AsyncIterable<Buffer>;
  close(): void;
}

const ENTRIES_MAX = 2000;

/** Opens an archive without unpacking anything. */
export async function openArchive(file: RandomAccess, bytesMax: number): Promise<Archive> {
  const zip = await broken(() => fromRandomAccessReaderPromise(new Places(file), file.size, { lazyEntries: true, autoClose: false }));
  const entries = await broken(() => listed(zip));
  let unpacked = 0;
  async function* open(name: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = entries.get(name);
    if (!entry) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: name });
    if (entry.isEncrypted()) throw refusal('BAD_USER_INPUT', 'sheetEncrypted', {});
    const stream = await broken(() => zip.openReadStreamPromise(entry));
    try {
      for await (const piece of stream) {
        const bytes: unknown = piece;
        if (!Buffer.isBuffer(bytes)) throw new TypeError(`expected bytes, found ${typeof bytes}`);
        unpacked += bytes.length;
        if (unpacked > bytesMax) throw refusal('BAD_USER_INPUT', 'sheetTooLarge', { megabytes: Math.floor(bytesMax / 1024 / 1024) });
        yield bytes;
      }
    } catch (error) {
      throw translated(error);
    } finally {
      stream.destroy();
    }
  }
  return { has: (name) => entries.has(name), open, close: () => zip.close() };
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName.replace(/^\//, ''), entry);
    if (entries.size > ENTRIES_MAX) throw refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: `> ${ENTRIES_MAX}` });
  }
  return entries;
}

async function broken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
}

/** What the reader of archives complains of is the file's fault; what the database or this service does is not. */
function translated(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'DomainError') return error;
  const isOfArchive = error.constructor === Error || ('code' in error && String(error.code).startsWith('Z_'));
  return isOfArchive && !(error instanceof SourceError) ? refusal('BAD_USER_INPUT', 'xlsxBroken', { detail: error.message.slice(0, 200) }) : error;
}

/** The file itself could not be read. */
class SourceError extends Error {
  override readonly name = 'SourceError';
}

class Places extends RandomAccessReader {
  constructor(private readonly file: RandomAccess) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.pieces(start, end), { objectMode: false });
  }

  private async *pieces(start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
    try {
      yield* this.file.read(start, end);
    } catch (error) {
      throw new SourceError('the file could not be read', { cause: error });
    }
  }
}
