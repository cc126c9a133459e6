import { setImmediate as othersTurn } from 'node:timers/promises';
import type { RequestContext, WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { lockRecord, writeOver } from '../record/write';
import type { KeptRow, Sheet } from '../spreadsheet/sheet';
import { ImportJob } from './import-job.entity';
import { NoLongerRunning } from './read.service';
import type { Running } from './running';
import { dropStaged, stagedPages } from './staged.query';

/** Applies what was read of a file in one transaction, in which every row is planned once more. */
export async function applyFile(ctx: RequestContext, job: Row, sheet: Sheet, running: Running): Promise<void> {
  const jobId = integer(job, 'id');
  const keys = columnsOf(job);
  const total = Math.max(1, integer(job, 'rowsRead'));
  await ctx.transaction(async (write) => {
    running.abort.signal.throwIfAborted();
    running.progress = 0;
    await sheet.apply(write, () => watched(write, jobId, keys, running, total));
    running.abort.signal.throwIfAborted();
    await finish(write, jobId);
  });
  await dropStaged(ctx, jobId);
}

/** MariaDB reads lists of a thousand values and more in another, slower way; more at once would save little elsewhere. */
const ROWS_AT_ONCE = 900;

async function* watched(
  ctx: WriteContext,
  jobId: number,
  keys: readonly string[],
  running: Running,
  total: number,
): AsyncGenerator<readonly KeptRow[], void, undefined> {
  let done = 0;
  let block: KeptRow[] = [];
  for await (const page of stagedPages(ctx.tx, jobId, keys)) {
    running.abort.signal.throwIfAborted();
    for (const { row } of page) block.push(row);
    if (block.length < ROWS_AT_ONCE) continue;
    yield block;
    done += block.length;
    block = [];
    // Scoring and ranking come after the rows.
    running.progress = Math.min(90, Math.floor((90 * done) / total));
    // SQLite answers at once, so that otherwise nobody else's request would be looked at before the end.
    await othersTurn();
  }
  if (block.length > 0) yield block;
}

/** In the transaction of the rows: a job that was ended from elsewhere takes them with it. */
async function finish(ctx: WriteContext, jobId: number): Promise<void> {
  const model = modelOf(ImportJob);
  const before = await lockRecord(ctx, model, String(jobId));
  if (before['state'] !== 'APPLYING') throw new NoLongerRunning(`import ${jobId} was ended from elsewhere`);
  await writeOver(ctx, model, before, { state: 'APPLIED', progress: 100, finishedAt: instant(new Date()) });
}

/** The columns that the file has. */
export function columnsOf(job: Row): string[] {
  const keys: unknown = JSON.parse(text(job, 'columnsJson'));
  return Array.isArray(keys) ? keys.map(String) : [];
}
