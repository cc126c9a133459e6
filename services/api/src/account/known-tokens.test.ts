import { expect, jest, test } from '@jest/globals';
import type { Viewer } from '../context';
import type { Database } from '../database/database';
import { forgetTokens, viewerOfToken } from './known-tokens';

const viewer: Viewer = { kind: 'token', credentialId: 1, userId: 1, role: 'ANALYST', organizationId: null, departmentId: null, organizationIds: [] };
const database = (): Database => ({ dialect: 'sqlite' }) as Database;

function reading(answers: readonly (Viewer | null)[]): { read: () => Promise<Viewer | null>; count: () => number } {
  let count = 0;
  return { read: async () => answers[count++] ?? null, count: () => count };
}

test('a token is looked up once for the requests of a second', async () => {
  const own = database();
  const { read, count } = reading([viewer]);
  expect(await Promise.all([viewerOfToken(own, 'a', read), viewerOfToken(own, 'a', read)])).toEqual([viewer, viewer]);
  expect(await viewerOfToken(own, 'a', read)).toBe(viewer);
  expect(count()).toBe(1);
});

test('after a second it is looked up again', async () => {
  const own = database();
  const { read, count } = reading([viewer, null]);
  await viewerOfToken(own, 'a', read);
  const now = performance.now();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(now + 1001);
  expect(await viewerOfToken(own, 'a', read)).toBeNull();
  clock.mockRestore();
  expect(count()).toBe(2);
});

test('a revocation takes effect at once, also on a look-up under way', async () => {
  const own = database();
  const { read } = reading([viewer, null]);
  const early = viewerOfToken(own, 'a', read);
  forgetTokens(own);
  expect(await viewerOfToken(own, 'a', read)).toBeNull();
  expect(await early).toBe(viewer);
  expect(await viewerOfToken(own, 'a', read)).toBeNull();
});

test('what is not good, or could not be looked up, is not remembered', async () => {
  const own = database();
  const { read } = reading([null, viewer]);
  expect(await viewerOfToken(own, 'a', read)).toBeNull();
  expect(await viewerOfToken(own, 'a', read)).toBe(viewer);
  await expect(viewerOfToken(own, 'b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await viewerOfToken(own, 'b', async () => viewer)).toBe(viewer);
});

test('each database knows its own tokens', async () => {
  await viewerOfToken(database(), 'a', async () => viewer);
  expect(await viewerOfToken(database(), 'a', async () => null)).toBeNull();
});
