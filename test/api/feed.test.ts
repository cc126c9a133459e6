import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Variables } from '../world/client';
import { databaseKind } from '../world/database';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Result, StreamEvent } from '../world/subscribe';
import { stream, subscribe } from '../world/subscribe';
import type { Change, Year } from './year';
import { CHANGE, changesAfter, feedEnd, newRanking, newYear, record, recordAll } from './year';

const FOLLOW = `subscription ($after: String, $where: RankingChangeWhere) { rankingChanged(after: $after, where: $where) { ${CHANGE} } }`;
type Event = { readonly rankingChanged: Change };

let world: World;
/** Another instance on the same database; an embedded file has one instance only. */
let other: World;
beforeAll(async () => {
  world = await start();
  other = databaseKind === 'sqlite' ? world : await start({ database: world.database });
});
afterAll(async () => {
  if (other !== world) await other.stop();
  await world.stop();
});

/** A reader over one of the two transports. */
interface Reader {
  next(): Promise<Change>;
  close(): Promise<void>;
}

function overWebSocket(client: Client, variables: Variables): Reader {
  const events = subscribe<Event>(client, FOLLOW, variables);
  return { next: async () => changeOf(await events.next(60_000)), close: () => events.close() };
}

async function overSse(client: Client, variables: Variables, lastEventId?: string): Promise<Reader> {
  const events = await stream(client, FOLLOW, variables, lastEventId);
  return { next: async () => changeOf(resultOf(await events.next(60_000))), close: () => events.close() };
}

function resultOf(event: StreamEvent | undefined): Result<Event> | undefined {
  if (event === undefined) return undefined;
  const result: Result<Event> = JSON.parse(event.data);
  if (result.data) expect(event.id).toBe(result.data.rankingChanged.cursor);
  return result;
}

function changeOf(result: Result<Event> | undefined): Change {
  if (!result?.data) throw new Error(`expected a change, found ${JSON.stringify(result)}`);
  return result.data.rankingChanged;
}

async function take(reader: Reader, count: number): Promise<readonly Change[]> {
  const taken: Change[] = [];
  while (taken.length < count) taken.push(await reader.next());
  await reader.close();
  return taken;
}

/** The feed after a cursor as one who polls reads it, in pages of any size. */
async function polled(client: Client, after: string, where: Variables = {}, pageSize = 7): Promise<readonly Change[]> {
  const all: Change[] = [];
  for (;;) {
    const page = await changesAfter(client, all.at(-1)?.cursor ?? after, where, pageSize);
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

async function movingYear(wards: number): Promise<{ readonly year: Year; readonly ranking: string; readonly overall: string }> {
  const year = await newYear(world.admin, wards);
  return { year, ranking: await newRanking(world.admin, year), overall: await newRanking(world.admin, year, { departmentId: null }) };
}

describe('resuming', () => {
  test('after any cursor gives every change once and in order, over WebSocket, SSE and by polling', async () => {
    const { year } = await movingYear(4);
    const end = await feedEnd(world.admin);
    for (const values of [[10, 20, 30, 40], [40], [0, 50], [5, 5, 5, 5]]) await recordAll(world.admin, year, values);
    const all = await changesAfter(world.admin, end);
    expect(all.length).toBeGreaterThan(15);
    const cursors = [end, ...all.map(({ cursor }) => cursor)];
    for (const [place, after] of cursors.slice(0, -1).entries()) {
      const rest = all.slice(place);
      expect(await polled(world.admin, after)).toEqual(rest);
      expect(await take(overWebSocket(world.admin, { after }), rest.length)).toEqual(rest);
      expect(await take(await overSse(world.admin, { after }), rest.length)).toEqual(rest);
    }
  });

  test('a Last-Event-ID takes the place of "after"', async () => {
    const { year } = await movingYear(3);
    const end = await feedEnd(world.admin);
    await recordAll(world.admin, year, [1, 2, 3]);
    const all = await changesAfter(world.admin, end);
    expect(await take(await overSse(world.admin, { after: end }, all[1]?.cursor), all.length - 2)).toEqual(all.slice(2));
    expect(await take(await overSse(world.admin, {}, end), all.length)).toEqual(all);
  });

  test('more than fits into one reading comes whole: 1,300 changes of one transaction', async () => {
    const year = await newYear(world.admin, 26);
    for (let count = 0; count < 25; count += 1) {
      const { id } = (
        await world.admin.query<{ made: { id: string } }>('mutation ($input: ClusterCreateInput!) { made: createCluster(input: $input) { id } }', {
          input: { code: `FEED_${count}_${year.clusterId}`, name: 'Cụm' },
        })
      ).made;
      for (const organizationId of year.wards)
        await world.admin.query('mutation ($input: ClusterMemberCreateInput!) { createClusterMember(input: $input) { id } }', {
          input: { clusterId: id, organizationId, joinedOn: '2019-01-01' },
        });
      for (const departmentId of [year.departmentId, null]) await newRanking(world.admin, { ...year, clusterId: id }, { departmentId });
    }
    const end = await feedEnd(world.admin);
    await recordAll(
      world.admin,
      year,
      year.wards.map((_, place) => place + 1),
    );
    const all = await polled(world.admin, end, {}, 500);
    expect(all).toHaveLength(1300);
    expect(await take(overWebSocket(world.admin, { after: end }), 1300)).toEqual(all);
  });

  test.each(['', 'x', 'change:1', Buffer.from('change:-1').toString('base64url'), Buffer.from('change:99999999999').toString('base64url')])(
    '"%s" is no cursor',
    async (after) => {
      const query = await world.admin.send('query ($after: String) { rankingChanges(after: $after) { totalCount } }', { after });
      expect(query.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      const socket = subscribe(world.admin, FOLLOW, { after });
      const refused = await socket.next().catch((error: unknown) => ({ errors: [error].flat() }));
      expect(JSON.stringify(refused)).toContain('BAD_USER_INPUT');
      await socket.close();
      const events = await stream(world.admin, FOLLOW, { after });
      const [first, last] = await events.take(2);
      expect([first?.data.includes('BAD_USER_INPUT'), last?.event]).toEqual([true, 'complete']);
      await events.close();
    },
  );
});

describe('from now on', () => {
  test('a subscriber without "after" gets the very first change after its stream was opened', async () => {
    const { year } = await movingYear(2);
    const [targetId = ''] = year.targets;
    for (let turn = 1; turn <= 20; turn += 1) {
      const readers = await Promise.all(Array.from({ length: 5 }, (_, place) => overSse((place % 2 === 0 ? world : other).admin, {})));
      const { changes } = await record(world.admin, [{ targetId, period: '2020-01-01', value: String(turn) }]);
      for (const reader of readers) expect(await take(reader, changes.length)).toEqual(changes);
    }
  });

  test('a filtered subscriber gets exactly what the filter lets through, as one who polls with it', async () => {
    const { year, ranking } = await movingYear(3);
    const end = await feedEnd(world.admin);
    const filters: Variables[] = [
      { rankingId: { eq: ranking } },
      { organization: { id: { in: [year.wards[0], year.wards[2]] } } },
      { rank: { eq: 1 }, not: { previousRank: { isNull: true } } },
    ];
    const readers = filters.map((where) => overWebSocket(world.admin, { after: end, where }));
    for (const values of [[1, 2, 3], [9], [0, 9], [5, 1, 30]]) await recordAll(world.admin, year, values);
    for (const [place, where] of filters.entries()) {
      const expected = await polled(world.admin, end, where);
      expect(expected.length).toBeGreaterThan(2);
      const reader = readers[place];
      expect(reader && (await take(reader, expected.length))).toEqual(expected);
    }
    const all = await changesAfter(world.admin, end);
    const own = all.filter((change) => change.ranking.id === ranking);
    expect(await polled(world.admin, end, { rankingId: { eq: ranking } })).toEqual(own);
  });
});

test('8 writers through two instances, readers that drop and resume at random: nothing is missing, nothing comes twice, all read the same order', async () => {
  const years = await Promise.all(Array.from({ length: 4 }, () => movingYear(5)));
  const closing = await movingYear(1);
  const start0 = await feedEnd(world.admin);
  const WRITES = 15;
  /** Where the readers' comparison ends, once it is known. */
  let lastCursor: string | null = null;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const { year } = years[writer % years.length] ?? { year: undefined };
    const client = (writer % 2 === 0 ? world : other).admin;
    for (let turn = 0; turn < WRITES && year; turn += 1) {
      const place = (writer * 3 + turn) % year.targets.length;
      await record(client, [
        { targetId: year.targets[place] ?? '', period: `2020-0${1 + (writer % 9)}-01`, value: String((turn * 7 + writer * 13) % 40) },
      ]);
    }
  });
  const readers = Array.from({ length: 6 }, async (_, number) => {
    const client = (number % 2 === 0 ? world : other).admin;
    const seen: Change[] = [];
    const ended = (): boolean => lastCursor !== null && seen.some(({ cursor }) => cursor === lastCursor);
    let life = 1 + number;
    while (!ended()) {
      const variables = { after: seen.at(-1)?.cursor ?? start0 };
      const reader =
        number < 3
          ? overWebSocket(client, variables)
          : await overSse(client, number === 5 ? {} : variables, number === 5 ? variables.after : undefined);
      life = (life * 17 + 5) % 23;
      for (let left = life + 1; left > 0 && !ended(); left -= 1) seen.push(await reader.next());
      await reader.close();
    }
    return seen;
  });
  await Promise.all(writers);
  const all = await polled(world.admin, start0, {}, 100);
  expect(await polled(other.admin, start0, {}, 33)).toEqual(all);
  lastCursor = all.at(-1)?.cursor ?? null;
  // One change more: a reader that had seen the last one before it was known to be the last waits for another.
  await recordAll(world.admin, closing.year, [1]);
  for (const seen of await Promise.all(readers)) expect(seen.slice(0, all.length)).toEqual(all);
  expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
  for (const { ranking, year } of years)
    expectChain(
      all.filter((change) => change.ranking.id === ranking),
      year,
    );
});

/** Every change of a standing begins where the last one ended. */
function expectChain(changes: readonly Change[], { wards }: Year): void {
  for (const ward of wards) {
    const own = changes.filter(({ organization }) => organization.id === ward);
    for (const [place, { previousRank, previousScore }] of own.entries()) {
      expect({ previousRank, previousScore }).toEqual({ previousRank: own[place - 1]?.rank ?? null, previousScore: own[place - 1]?.score ?? null });
    }
  }
}
