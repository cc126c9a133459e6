import { createHash, randomBytes } from 'node:crypto';
import { UPLOADERS } from '../access/policy';
import type { RequestContext, Role, WriteContext } from '../context';
import { personOf } from '../context';
import { insertRows } from '../database/insert-rows';
import { integer } from '../database/rows';
import type { Transaction } from '../database/transaction';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { requireOffice } from '../record/row-rule';
import { insertRecord } from '../record/write';
import { chunksOf } from './chunk';
import { fileName } from './file-name';
import { StoredFile } from './stored-file.entity';

/** What is said of a file before its content. */
export interface FileFacts {
  readonly name: string;
  readonly type: string;
}

/** A file that is kept. */
export interface StoredFacts extends FileFacts {
  readonly id: number;
  readonly size: number;
  readonly sha256: string;
}

/** How many chunks are written at once; the most of a file that is ever in memory. */
const CHUNKS_AT_ONCE = 8;
/** An uploader with more files that nothing refers to attaches or waits first: what is uploaded and left must not fill the database. */
const UNATTACHED_MAX = 200;

/** Refuses callers who may not upload, before anything of their content is read. */
export function requireUploader({ who }: RequestContext): void {
  if (!who) throw refusal('UNAUTHENTICATED', 'unauthenticated', {});
  if (!UPLOADERS.includes(who.role)) throw forbidden(who.role);
  requireOffice(who);
  if (personOf(who) === null) throw refusal('FORBIDDEN', 'notForPrograms', { role: who.role });
}

/**
 * Keeps a file's content, in pieces as it arrives, and answers its record when all of it is there. Each batch is a short transaction of its
 * own, so that a slow upload holds nobody up; the file itself appears with the last one. When the content breaks off nothing is left.
 */
export async function storeFile(ctx: RequestContext, facts: FileFacts, body: AsyncIterable<Buffer>): Promise<StoredFacts> {
  const name = fileName(facts.name);
  if (name === null) throw badInput(fault('name', 'required', {}));
  await refuseTooManyUnattached(ctx);
  const contentKey = randomBytes(16).toString('hex');
  try {
    const { size, sha256, rest, kept } = await keepContent(ctx, contentKey, body);
    if (size === 0) throw badInput(fault('body', 'fileEmpty', {}));
    return await ctx.transaction(async (write) => {
      await insertChunks(write.tx, contentKey, kept, rest);
      await write.tx.run('DELETE FROM `file_upload` WHERE `contentKey` = ?', [contentKey]);
      const file = { name, type: facts.type, size, sha256 };
      return { id: await insertFile(write, { ...file, contentKey }), ...file };
    });
  } catch (error) {
    await discard(ctx, contentKey);
    throw error;
  }
}

interface Kept {
  readonly size: number;
  readonly sha256: string;
  /** The last chunks, which are not yet written. */
  readonly rest: readonly Buffer[];
  /** How many chunks are. */
  readonly kept: number;
}

async function keepContent(ctx: RequestContext, contentKey: string, body: AsyncIterable<Buffer>): Promise<Kept> {
  const hash = createHash('sha256');
  let [size, kept] = [0, 0];
  let waiting: Buffer[] = [];
  for await (const chunk of chunksOf(body)) {
    hash.update(chunk);
    size += chunk.length;
    waiting.push(chunk);
    if (waiting.length < CHUNKS_AT_ONCE) continue;
    const [batch, first] = [waiting, kept];
    await ctx.database.transaction(async (tx) => {
      if (first === 0) await tx.run('INSERT INTO `file_upload` (`contentKey`, `startedAt`) VALUES (?, ?)', [contentKey, instant(new Date())]);
      await insertChunks(tx, contentKey, first, batch);
    });
    kept += batch.length;
    waiting = [];
  }
  return { size, sha256: hash.digest('hex'), rest: waiting, kept };
}

function insertChunks(tx: Transaction, contentKey: string, first: number, chunks: readonly Buffer[]): Promise<void> {
  return insertRows(
    tx,
    'file_chunk',
    ['contentKey', 'ordinal', 'data'],
    chunks.map((chunk, index) => [contentKey, first + index, chunk]),
  );
}

async function insertFile(ctx: WriteContext, values: Record<string, string | number>): Promise<number> {
  const unattachedSince = instant(new Date());
  const file = await insertRecord(ctx, modelOf(StoredFile), { ...values, uploadedById: ctx.who?.userId ?? null, unattachedSince });
  return integer(file, 'id');
}

async function discard(ctx: RequestContext, contentKey: string): Promise<void> {
  await ctx.database.transaction(async (tx) => {
    await tx.run('DELETE FROM `file_chunk` WHERE `contentKey` = ?', [contentKey]);
    await tx.run('DELETE FROM `file_upload` WHERE `contentKey` = ?', [contentKey]);
  });
}

async function refuseTooManyUnattached(ctx: RequestContext): Promise<void> {
  if (!ctx.who) return;
  const rows = await ctx.database.primary.rows(
    `SELECT \`id\` FROM \`stored_file\` WHERE \`uploadedById\` = ? AND \`unattachedSince\` IS NOT NULL LIMIT ${UNATTACHED_MAX}`,
    [ctx.who.userId],
  );
  if (rows.length === UNATTACHED_MAX) throw refusal('CONFLICT', 'tooManyUnattachedFiles', { max: UNATTACHED_MAX });
}

function forbidden(role: Role): Error {
  return refusal('FORBIDDEN', 'forbidden', { operation: 'POST /files', role });
}
