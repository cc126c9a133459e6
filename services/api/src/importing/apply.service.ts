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
  const total = Math.max(1, integer(job, 'rowsRead'));
  const keys = columnsOf(job);
  await ctx.transaction(async (write) => {
    await reach(running, 0);
    await sheet.apply(
      write,
      () => blocks(write, jobId, keys, (done) => reach(running, Math.min(ROWS_PERCENT, (ROWS_PERCENT * done) / total))),
      (share) => reach(running, ROWS_PERCENT + (REST_PERCENT - ROWS_PERCENT) * share),
    );
    running.abort.signal.throwIfAborted();
    await finish(write, jobId);
  });
  await dropStaged(ctx, jobId);
}

/** How far it is when the rows are written, and when what follows from them is. */
const [ROWS_PERCENT, REST_PERCENT] = [70, 95];

/** SQLite answers at once, so that without a pause nobody else's request would be looked at before the end. */
async function reach(running: Running, percent: number): Promise<void> {
  running.abort.signal.throwIfAborted();
  running.progress = Math.floor(percent);
  await othersTurn();
}

/** MariaDB reads lists of a thousand values and more in another, slower way; more at once would save little elsewhere. */
const ROWS_AT_ONCE = 900;

async function* blocks(
  ctx: WriteContext,
  jobId: number,
  keys: readonly string[],
  reached: (rows: number) => Promise<void>,
): AsyncGenerator<readonly KeptRow[], void, undefined> {
  let done = 0;
  let block: KeptRow[] = [];
  for await (const page of stagedPages(ctx.tx, jobId, keys)) {
    for (const { row } of page) block.push(row);
    if (block.length < ROWS_AT_ONCE) continue;
    yield block;
    done += block.length;
    block = [];
    await reached(done);
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
