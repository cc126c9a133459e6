import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

/** More than may wait at once. */
const ASKED = 60;

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
  const after = await ask();
  expect([
    after.status,
    Buffer.from(await after.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ]).toEqual([200, '%PDF-']);
  // Nobody is to be told, and there is nothing to mend.
  expect(world.logs()).not.toMatch(/"level":(50|"error")/);
});
