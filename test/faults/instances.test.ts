import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { gatheredAfter } from '../api/record-changes';
import type { Change, Year } from '../api/year';
import { CHANGE, feedEnd, newRanking, newYear, record } from '../api/year';
import type { World } from '../world/start';
import { start } from '../world/start';
import { subscribe } from '../world/subscribe';
import type { OwnServer } from './own-server';
import { ownRedis, until } from './own-server';

const SERVERS = (['mariadb', 'mysql'] as const).filter((kind) => process.env[`TEST_${kind.toUpperCase()}_URL`] !== undefined);
const NEVER_MS = '60000';
let redis: OwnServer;
let worlds: World[] = [];

beforeAll(async () => {
  redis = await ownRedis();
});
afterEach(async () => {
  const [first, ...others] = worlds;
  for (const world of others) await world.stop();
  await first?.stop();
  worlds = [];
});
afterAll(() => redis.remove());

async function twoInstances(kind: (typeof SERVERS)[number], env: Readonly<Record<string, string>>): Promise<readonly [World, World]> {
  const first = await start({ database: kind, env });
  worlds.push(first);
  const second = await start({ database: first.database, env });
  worlds.push(second);
  return [first, second];
}

interface Listening {
  readonly year: Year;
  /** Reports a value through the first instance and answers the change that it makes. */
  report(value: string): Promise<Change>;
  /** What a subscriber of the second instance gets next. */
  heard(): Promise<Change | undefined>;
  close(): Promise<void>;
}

async function listen(first: World, second: World): Promise<Listening> {
  const year = await newYear(first.admin, 1);
  await newRanking(first.admin, year);
  const after = await feedEnd(first.admin);
  const events = subscribe<{ rankingChanged: Change }>(
    second.admin,
    `subscription ($after: String) { rankingChanged(after: $after) { ${CHANGE} } }`,
    { after },
  );
  return {
    year,
    report: async (value) => {
      const { changes } = await record(first.admin, [{ targetId: year.targets[0] ?? '', period: '2020-01-01', value }]);
      const [change] = changes;
      if (!change) throw new Error('expected a change, found none');
      return change;
    },
    heard: async () => (await events.next(15_000))?.data?.rankingChanged,
    close: () => events.close(),
  };
}

/** An embedded file has one instance: without a server there is nothing to try. */
(SERVERS.length > 0 ? describe : describe.skip).each(SERVERS.length > 0 ? SERVERS : (['mysql'] as const))(
  'two instances on one %s database',
  (kind) => {
    test("find each other's changes by looking, without Redis", async () => {
      const [first, second] = await twoInstances(kind, {});
      const listening = await listen(first, second);
      for (const value of ['1', '2', '3']) expect(await listening.report(value)).toEqual(await listening.heard());
      await listening.close();
    });

    test('tell each other through Redis, long before they would look', async () => {
      await redis.start();
      const [first, second] = await twoInstances(kind, { REDIS_URL: `redis://127.0.0.1:${redis.port}`, FEED_POLL_MS: NEVER_MS });
      const listening = await listen(first, second);
      const screen = gatheredAfter(second.admin, null);
      expect((await screen.next()).concepts).toEqual([]);
      for (const value of ['1', '2', '3']) expect(await listening.report(value)).toEqual(await listening.heard());
      expect((await screen.next()).concepts.map(({ concept }) => concept)).toContain('Result');
      await screen.close();
      await listening.close();
    });

    test('go on looking when Redis dies, and are told again when it is back', async () => {
      await redis.start();
      const env = { REDIS_URL: `redis://127.0.0.1:${redis.port}` };
      const [first, second] = await twoInstances(kind, env);
      const listening = await listen(first, second);
      expect(await listening.report('1')).toEqual(await listening.heard());
      await redis.kill();
      for (const value of ['2', '3']) expect(await listening.report(value)).toEqual(await listening.heard());
      await redis.start();
      expect(await listening.report('4')).toEqual(await listening.heard());
      await listening.close();
    });

    test('start and work although Redis is away', async () => {
      await redis.kill();
      const [first, second] = await twoInstances(kind, { REDIS_URL: `redis://127.0.0.1:${redis.port}` });
      const listening = await listen(first, second);
      expect(await listening.report('1')).toEqual(await listening.heard());
      await listening.close();
      await until('somebody says so', () => first.logs().includes('Redis'));
    });
  },
);
