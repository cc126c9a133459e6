import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

/** Documents that may wait at once, beside the one that is made. */
const WAITING_MAX = 20;
const ASKED = 3 * WAITING_MAX;

let world: World;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

test('documents that nobody waits for any longer are not made, and keep nobody else waiting', async () => {
  const { credentials } = world.admin;
  const headers: Record<string, string> = credentials.kind === 'cookie' ? { cookie: credentials.cookie } : {};
  const ask = (signal?: AbortSignal) => fetch(`${world.url}/reports/PHUC_DONG/2020.pdf`, { headers, ...(signal && { signal }) });
  const gone = new AbortController();
  const asked = Array.from({ length: ASKED }, async () => (await ask(gone.signal)).status);
  const isFull = new Promise<void>((resolve) => {
    for (const answer of asked) {
      answer.then(
        (status) => status === 503 && resolve(),
        () => undefined,
      );
    }
  });
  await isFull;
  gone.abort();
  await Promise.allSettled(asked);
  // The service notices within moments that they have gone; then there is room for as many as ever.
  await sleep(500);
  const after = await Promise.all(Array.from({ length: WAITING_MAX }, () => ask()));
  expect(after.map(({ status }) => status)).toEqual(after.map(() => 200));
  // Nobody is to be told, and there is nothing to mend.
  expect(world.logs()).not.toMatch(/"level":(50|"error")/);
});
