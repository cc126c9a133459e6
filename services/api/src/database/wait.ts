import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log';
import { failureOf } from './database-error';

const PAUSE_MS = 2000;

/** Opens the database, and waits for one that does not answer yet, saying so. Any other fault (a wrong password, say) stops the start. */
export async function waitForDatabase<T>(open: () => Promise<T>, log: Log): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (failureOf(error).kind !== 'unavailable') throw error;
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'waiting for the database; it does not answer yet');
      await delay(PAUSE_MS);
    }
  }
}
