import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One packed file: its bytes are asked for when its turn comes. */
export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/** Sizes follow the content, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: the same content is the same file. */
const DATE = 0x0021;

/** An archive as it is written, one part after the other, of which nothing is held. Below 4 GB. */
export async function* zipped(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Buffer, void, undefined> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, content } of parts) {
    const start = offset;
    const head = localHeader(name);
    yield head;
    offset += head.length;
    let [crc, size, packed] = [0, 0, 0];
    const measured = async function* (): AsyncGenerator<Buffer, void, undefined> {
      for await (const piece of content) {
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
    };
    const source = Readable.from(measured(), { objectMode: false });
    const deflate = createDeflateRaw({ level: 6 });
    source.on('error', (error) => deflate.destroy(error));
    try {
      for await (const piece of source.pipe(deflate)) {
        const bytes: unknown = piece;
        if (!Buffer.isBuffer(bytes)) throw new TypeError(`expected bytes, found ${typeof bytes}`);
        packed += bytes.length;
        yield bytes;
      }
    } finally {
      source.destroy();
      deflate.destroy();
    }
    const tail = sizes(crc, packed, size);
    yield tail;
    offset += packed + tail.length;
    directory.push(entry(name, crc, packed, size, start));
  }
  const listing = Buffer.concat(directory);
  yield listing;
  yield end(directory.length, listing.length, offset);
}

function localHeader(name: string): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([head, bytes]);
}

function sizes(crc: number, packed: number, size: number): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function entry(name: string, crc: number, packed: number, size: number, start: number): Buffer {
  const bytes = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DATE, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(bytes.length, 28);
  head.writeUInt32LE(start, 42);
  return Buffer.concat([head, bytes]);
}

function end(count: number, length: number, start: number): Buffer {
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(length, 12);
  tail.writeUInt32LE(start, 16);
  return tail;
}
