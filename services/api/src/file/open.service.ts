import { UPLOADERS } from '../access/policy';
import type { RequestContext } from '../context';
import { personOf } from '../context';
import type { Reader, Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import { notFound, refusal } from '../errors';
import { requireOffice } from '../record/row-rule';
import { recordId } from '../record/values';
import { CHUNK_BYTES } from './chunk';
import { isSeenThroughRecord } from './reference.query';

/** A file that its reader may have. */
export interface OpenedFile {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** Its bytes, read from the database as they are asked for. */
  content(): AsyncIterable<Buffer>;
}

/** The file for a viewer who may see it: who uploaded it, administrators, and whoever sees a record that it is attached to. NOT_FOUND for all others. */
export async function requireFile(ctx: RequestContext, id: string): Promise<OpenedFile> {
  if (!ctx.who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  requireOffice(ctx.who);
  const [file] = await ctx.reader.rows('SELECT `id`, `name`, `type`, `size`, `sha256`, `uploadedById` FROM `stored_file` WHERE `id` = ?', [
    recordId(id),
  ]);
  if (!file || !(await isVisible(ctx, file))) throw notFound('StoredFile', id);
  return {
    id: integer(file, 'id'),
    name: text(file, 'name'),
    type: text(file, 'type'),
    size: integer(file, 'size'),
    sha256: text(file, 'sha256'),
    content: () => openFile(ctx.database.primary, integer(file, 'id')),
  };
}

const CHUNKS_AT_ONCE = 8;

/** A file's bytes, a few chunks at a time; whether the reader may have them is asked before. Throws when the file is not, or no more, whole. */
export async function* openFile(reader: Reader, id: number): AsyncGenerator<Buffer, void, undefined> {
  const [file] = await reader.rows('SELECT `contentKey`, `size` FROM `stored_file` WHERE `id` = ?', [id]);
  if (!file) throw notFound('StoredFile', id);
  let [sent, ordinal] = [0, 0];
  while (sent < integer(file, 'size')) {
    const rows = await reader.rows(
      `SELECT \`data\` FROM \`file_chunk\` WHERE \`contentKey\` = ? AND \`ordinal\` >= ? ORDER BY \`ordinal\` LIMIT ${CHUNKS_AT_ONCE}`,
      [text(file, 'contentKey'), ordinal],
    );
    if (rows.length === 0) throw new Error(`expected ${integer(file, 'size')} bytes of file ${id}, found ${sent}`);
    for (const row of rows) {
      const data = bytes(row['data']);
      sent += data.length;
      yield data;
    }
    ordinal += rows.length;
  }
}

/** A file that can be read from any byte on; whether the reader may have it is asked before. */
export async function openRange(
  reader: Reader,
  id: number,
): Promise<{ readonly size: number; read(start: number, end: number): AsyncGenerator<Buffer, void, undefined> }> {
  const [file] = await reader.rows('SELECT `contentKey`, `size` FROM `stored_file` WHERE `id` = ?', [id]);
  if (!file) throw notFound('StoredFile', id);
  const contentKey = text(file, 'contentKey');
  return { size: integer(file, 'size'), read: (start, end) => bytesFrom(reader, contentKey, start, end) };
}

/** Every chunk but the last has the same size, so that its number follows from the place. */
async function* bytesFrom(reader: Reader, contentKey: string, start: number, end: number): AsyncGenerator<Buffer, void, undefined> {
  let position = start;
  while (position < end) {
    const ordinal = Math.floor(position / CHUNK_BYTES);
    const rows = await reader.rows(
      `SELECT \`data\` FROM \`file_chunk\` WHERE \`contentKey\` = ? AND \`ordinal\` >= ? ORDER BY \`ordinal\` LIMIT ${Math.min(CHUNKS_AT_ONCE, Math.ceil(end / CHUNK_BYTES) - ordinal)}`,
      [contentKey, ordinal],
    );
    if (rows.length === 0) throw new Error(`expected bytes up to ${end}, found ${position}`);
    for (const [index, row] of rows.entries()) {
      const from = (ordinal + index) * CHUNK_BYTES;
      const data = bytes(row['data']).subarray(position - from, end - from);
      position += data.length;
      yield data;
    }
  }
}

async function isVisible(ctx: RequestContext, file: Row): Promise<boolean> {
  if (ctx.who?.role === 'ADMINISTRATOR' || isUploader(ctx, file)) return true;
  return isSeenThroughRecord(ctx, integer(file, 'id'));
}

function isUploader({ who }: RequestContext, file: Row): boolean {
  const person = who && UPLOADERS.includes(who.role) ? personOf(who) : null;
  return person !== null && integerOrNull(file, 'uploadedById') === person;
}

function bytes(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof ArrayBuffer) return Buffer.from(value);
  throw new TypeError(`expected bytes, found ${typeof value}`);
}
