import type { RequestContext } from '../context';
import type { Log } from '../log';
import { sweepFiles } from './sweep.service';

const EVERY_MS = 10 * 60 * 1000;

/** Sweeps at the start and every ten minutes. Several instances may do so at once. Answers how to stop. */
export function startSweeper(ctx: RequestContext, log: Log): () => Promise<void> {
  let after = 0;
  let running: Promise<void> = Promise.resolve();
  const sweep = (): void => {
    running = sweepFiles(ctx, after).then(
      (next) => {
        after = next;
      },
      // Whatever it was, the next sweep does the rest.
      (error: unknown) => log.warn({ err: error }, 'files were not swept'),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
