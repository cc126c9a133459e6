import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@jest/globals';

const WAIT_MS = 30_000;

/** Reads again and again until it is what is expected; fails with the difference when that does not come in time. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  let found = await read();
  while (!isDeepStrictEqual(found, expected) && Date.now() < deadline) {
    await sleep(50);
    found = await read();
  }
  expect(found).toEqual(expected);
}
