import type { RequestContext, WriteContext } from '../context';
import { forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { deleteRecord } from '../record/remove';
import { fileReferences, isAttached } from './reference.query';
import { StoredFile } from './stored-file.entity';

const DAY_MS = 24 * 60 * 60 * 1000;
const FILES_AT_ONCE = 500;

/**
 * Removes what nobody needs: contents whose upload broke off with its instance, and files that no record has referred to for a day.
 * `after` is where the look at attached files goes on: answers where the next one begins, 0 when it came to the end.
 */
export async function sweepFiles(ctx: RequestContext, after: number): Promise<number> {
  const now = ctx.clock();
  const dayAgo = instant(new Date(now.getTime() - DAY_MS));
  await sweepBrokenUploads(ctx, dayAgo);
  await sweepUnattached(ctx, dayAgo);
  return noteUnattached(ctx, instant(now), after);
}

async function sweepBrokenUploads(ctx: RequestContext, before: string): Promise<void> {
  const rows = await ctx.database.primary.rows(`SELECT \`contentKey\` FROM \`file_upload\` WHERE \`startedAt\` < ? LIMIT ${FILES_AT_ONCE}`, [before]);
  for (const row of rows) {
    const key = text(row, 'contentKey');
    await ctx.database.transaction(async (tx) => {
      await tx.run('DELETE FROM `file_chunk` WHERE `contentKey` = ?', [key]);
      await tx.run('DELETE FROM `file_upload` WHERE `contentKey` = ?', [key]);
    });
  }
}

async function sweepUnattached(ctx: RequestContext, before: string): Promise<void> {
  const due = await ctx.database.primary.rows(`SELECT \`id\` FROM \`stored_file\` WHERE \`unattachedSince\` < ? LIMIT ${FILES_AT_ONCE}`, [before]);
  for (const row of due) await ctx.transaction((write) => sweepOne(write, integer(row, 'id'), before));
}

/** Looks again under a lock: another instance may have been faster, or a record may just have come to refer to the file. */
async function sweepOne(ctx: WriteContext, id: number, before: string): Promise<void> {
  const [file] = await ctx.tx.rows(`SELECT * FROM \`stored_file\` WHERE \`id\` = ?${forUpdate(ctx.tx.dialect)}`, [id]);
  if (!file || !isBefore(file['unattachedSince'], before)) return;
  if (await isAttached(ctx.tx, id)) {
    await ctx.tx.run('UPDATE `stored_file` SET `unattachedSince` = NULL WHERE `id` = ?', [id]);
    return;
  }
  await ctx.tx.run('DELETE FROM `file_chunk` WHERE `contentKey` = ?', [text(file, 'contentKey')]);
  await deleteRecord(ctx, modelOf(StoredFile), file);
}

/** Files whose last record went away, with a record that it was a part of for instance, have a day from the moment that this is noticed. */
async function noteUnattached(ctx: RequestContext, now: string, after: number): Promise<number> {
  const files = await ctx.database.primary.rows(
    `SELECT \`id\` FROM \`stored_file\` WHERE \`id\` > ? AND \`unattachedSince\` IS NULL ORDER BY \`id\` LIMIT ${FILES_AT_ONCE}`,
    [after],
  );
  const left = await withoutRecords(ctx, files);
  for (const id of left) {
    await ctx.database.transaction(async (tx) => {
      await tx.rows(`SELECT \`id\` FROM \`stored_file\` WHERE \`id\` = ?${forUpdate(tx.dialect)}`, [id]);
      if (!(await isAttached(tx, id))) await tx.run('UPDATE `stored_file` SET `unattachedSince` = ? WHERE `id` = ?', [now, id]);
    });
  }
  const last = files.at(-1);
  return files.length === FILES_AT_ONCE && last ? integer(last, 'id') : 0;
}

async function withoutRecords(ctx: RequestContext, files: readonly Row[]): Promise<number[]> {
  if (files.length === 0) return [];
  const ids = files.map((file) => integer(file, 'id'));
  const left = new Set(ids);
  for (const { model, column } of fileReferences()) {
    const rows = await ctx.database.primary.rows(
      `SELECT DISTINCT \`${column}\` AS \`fileId\` FROM \`${model.table}\` WHERE \`${column}\` IN (${places(ids)})`,
      ids,
    );
    for (const row of rows) left.delete(integer(row, 'fileId'));
  }
  return [...left];
}

function isBefore(at: unknown, limit: string): boolean {
  return typeof at === 'string' && at < limit;
}
