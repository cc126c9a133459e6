import type { RequestContext } from '../context';
import { integer } from '../database/rows';
import { instant } from '../instant';
import type { Log } from '../log';
import { stopImports } from './job.service';
import { onImportError, runningOn } from './running';
import { dropStaged } from './staged.query';

const EVERY_MS = 30_000;
/** An instance that works on an import says so every two seconds. */
const SILENT_MS = 30_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Looks, at the start and every half minute, for imports whose instance is gone, and for what nobody came back for. Answers how to stop. */
export function startImports(ctx: RequestContext, log: Log): () => Promise<void> {
  onImportError((error, jobId) => log.error({ err: error, importJob: jobId }, 'an import failed'));
  let reaping: Promise<void> = Promise.resolve();
  const reap = (): void => {
    reaping = reapImports(ctx).catch((error: unknown) => log.warn({ err: error }, 'imports were not looked after'));
  };
  reap();
  const timer = setInterval(reap, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await stopImports(ctx);
    await reaping;
  };
}

/** What is being applied was rolled back with its instance: nothing of it is in the records, and the job says so. */
async function reapImports(ctx: RequestContext): Promise<void> {
  const now = Date.now();
  // An embedded file has one instance: whatever this one does not work on, nobody does.
  const silent = instant(new Date(ctx.database.dialect === 'sqlite' ? now : now - SILENT_MS));
  const own = runningOn(ctx.database);
  const rows = await ctx.database.primary.rows(
    "SELECT `id` FROM `import_job` WHERE `state` IN ('READING', 'APPLYING') AND `heartbeatAt` < ? LIMIT 100",
    [silent],
  );
  const dead = rows.map((row) => integer(row, 'id')).filter((id) => !own.has(id));
  for (const id of dead) {
    await end(ctx, id, 'INTERRUPTED', silent, now);
    await dropStaged(ctx, id);
  }
  const dayAgo = instant(new Date(now - DAY_MS));
  const left = await ctx.database.primary.rows("SELECT `id` FROM `import_job` WHERE `state` IN ('READY', 'FAULTY') AND `heartbeatAt` < ? LIMIT 100", [
    dayAgo,
  ]);
  for (const row of left) {
    await end(ctx, integer(row, 'id'), 'CANCELLED', dayAgo, now);
    await dropStaged(ctx, integer(row, 'id'));
  }
}

async function end(ctx: RequestContext, jobId: number, state: 'INTERRUPTED' | 'CANCELLED', silentSince: string, now: number): Promise<void> {
  await ctx.database.transaction((tx) =>
    tx.run(
      "UPDATE `import_job` SET `state` = ?, `finishedAt` = ?, `version` = `version` + 1 WHERE `id` = ? AND `state` IN ('READING', 'APPLYING', 'READY', 'FAULTY') AND `heartbeatAt` < ?",
      [state, instant(new Date(now)), jobId, silentSince],
    ),
  );
}
