import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log';
import { respondJson } from './refuse';

/** Rejects while the service cannot do its work, when the database does not answer for instance. */
export type Ready = () => Promise<unknown>;

const PATIENCE_MS = 2_000;

/** /healthz: the process lives. */
export function respondHealth(response: ServerResponse): void {
  respondJson(response, 200, { status: 'ok' });
}

/** /readyz: the service can take requests now. */
export async function respondReadiness(response: ServerResponse, ready: Ready, leaving: boolean, log: Log): Promise<void> {
  if (leaving) {
    respondJson(response, 503, { status: 'leaving' });
    return;
  }
  try {
    await Promise.race([ready(), late()]);
    respondJson(response, 200, { status: 'ready' });
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    respondJson(response, 503, { status: 'unavailable' });
  }
}

async function late(): Promise<never> {
  await delay(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`no answer within ${PATIENCE_MS} ms`);
}
