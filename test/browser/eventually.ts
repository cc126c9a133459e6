import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';

const WAIT_MS = 30_000;
const PAUSE_MS = 50;

/** Reads again and again until it is what is expected; fails with the difference when that does not come in time. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const found = await read();
    try {
      // Not isDeepStrictEqual: what was parsed outside the test's own context has other prototypes.
      expect(found).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() >= deadline) throw difference;
    }
    await sleep(PAUSE_MS);
  }
}
