import { afterEach, describe, expect, test } from '@jest/globals';
import type { RecordChange } from '../api/record-changes';
import { FOLLOW, polledRecords, recordFeedEnd } from '../api/record-changes';
import type { Change, Year } from '../api/year';
import { changesAfter, linesOf, newRanking, newYear, record } from '../api/year';
import type { Client } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { subscribe } from '../world/subscribe';
import { until } from './own-server';

let world: World;
afterEach(() => world.stop());

const KINDS = (['sqlite', 'mariadb', 'mysql'] as const).filter(
  (kind) => kind === 'sqlite' || process.env[`TEST_${kind.toUpperCase()}_URL`] !== undefined,
);
const MONTHS = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}-01`);

describe.each(KINDS)('killed in the middle of many reports, on %s', (kind) => {
  test('no result is half written, the feed has no gap and leads to the rankings as they are', async () => {
    world = await start({ database: kind });
    const year = await newYear(world.admin, 8);
    const rankings = [await newRanking(world.admin, year), await newRanking(world.admin, year, { departmentId: null })];
    const acknowledged = new Map<string, string>();
    const begin = await recordFeedEnd(world.admin);
    const followed: RecordChange[] = [];
    for (let life = 0; life < 3; life += 1) {
      const { admin } = world;
      const writers = Array.from({ length: 4 }, (_, writer) => reportUntilCut(admin, year, life * 4 + writer, acknowledged));
      const follower = followUntilCut(admin, begin, followed);
      const before = acknowledged.size;
      await until('reports are coming in', () => acknowledged.size >= before + 12);
      await world.kill();
      await Promise.all([...writers, follower]);
      await world.restart();
      await expectWhole(world.admin, year, rankings, acknowledged);
    }
    const missed = await polledRecords(world.admin, followed.at(-1)?.cursor ?? begin);
    expect([...followed, ...missed]).toEqual(await polledRecords(world.admin, begin, {}, 500));
    expect(followed.length).toBeGreaterThan(12);
  });
});

/** Reports for two targets at a time, until the service does not answer any more. Notes what was acknowledged. */
async function reportUntilCut(client: Client, { targets }: Year, writer: number, acknowledged: Map<string, string>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const value = String(writer * 1000 + turn);
    const period = MONTHS[writer] ?? '';
    const pair = [targets[turn % targets.length] ?? '', targets[(turn + 3) % targets.length] ?? ''];
    try {
      await record(
        client,
        pair.map((targetId) => ({ targetId, period, value, note: `${writer} ${turn}`, idempotencyKey: `${writer} ${turn} ${targetId}` })),
      );
    } catch (error) {
      if (isCut(error)) return;
      throw error;
    }
    for (const targetId of pair) acknowledged.set(`${targetId} ${period}`, value);
  }
}

/** Notes the changes of records as they come, from the last that was noted, until the connection breaks. */
async function followUntilCut(client: Client, begin: string, followed: RecordChange[]): Promise<void> {
  const events = subscribe<{ recordChanged: RecordChange }>(client, FOLLOW, { after: followed.at(-1)?.cursor ?? begin });
  try {
    for (;;) {
      const result = await events.next(60_000);
      if (!result?.data) throw new Error(`expected a change, found ${JSON.stringify(result)}`);
      followed.push(result.data.recordChanged);
    }
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
  }
}

/** What fetch throws when nobody answers, or nobody goes on to. */
function isCut(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';
}

interface Kept {
  readonly results: {
    readonly nodes: readonly {
      readonly period: string;
      readonly value: string;
      readonly note: string;
      readonly target: { readonly id: string; readonly actual: string };
    }[];
  };
}

async function expectWhole(client: Client, year: Year, rankings: readonly string[], acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const { results } = await client.query<Kept>(
    'query ($where: ResultWhere) { results(where: $where, first: 1000) { nodes { period value note target { id actual } } } }',
    {
      where: { target: { criterionId: { eq: year.criterionId } } },
    },
  );
  const sums = new Map<string, number>();
  for (const { target, value } of results.nodes) sums.set(target.id, (sums.get(target.id) ?? 0) + Number(value));
  for (const { target } of results.nodes) expect(Number(target.actual)).toBe(sums.get(target.id));
  // What was acknowledged is there, or something later: a report that was written, but whose answer was cut off.
  const found = new Map(results.nodes.map(({ target, period, value }) => [`${target.id} ${period}`, Number(value)]));
  for (const [key, value] of acknowledged) expect(found.get(key) ?? -1).toBeGreaterThanOrEqual(Number(value));
  expectPairs(results.nodes.map(({ note }) => note));
  for (const ranking of rankings) await expectReplay(client, ranking);
  const { rankingChanges } = await client.query<{ rankingChanges: { totalCount: number; nodes: { cursor: string }[] } }>(
    '{ rankingChanges(first: 1000) { totalCount nodes { cursor } } }',
  );
  const positions = rankingChanges.nodes.map(({ cursor }) => Number(Buffer.from(cursor, 'base64url').toString().split(':')[1]));
  expect(positions).toEqual(positions.map((_, index) => index + 1));
}

/** Of the last call of each writer both results are there, or none. */
function expectPairs(notes: readonly string[]): void {
  const last = new Map<string, number>();
  for (const [writer = '', turn] of notes.map((note) => note.split(' '))) last.set(writer, Math.max(last.get(writer) ?? 0, Number(turn)));
  for (const [writer, turn] of last) expect(notes.filter((note) => note === `${writer} ${turn}`)).toHaveLength(2);
}

async function expectReplay(client: Client, ranking: string): Promise<void> {
  const shown = new Map<string, { rank: number | null; score: string | null }>();
  let last: string | null = null;
  for (;;) {
    const page: readonly Change[] = await changesAfter(client, last, { rankingId: { eq: ranking } });
    for (const { organization, previousRank, previousScore, rank, score } of page) {
      expect({ rank: previousRank, score: previousScore }).toEqual(shown.get(organization.id) ?? { rank: null, score: null });
      shown.set(organization.id, { rank, score });
    }
    const end = page.at(-1)?.cursor;
    if (end === undefined) break;
    last = end;
  }
  const lines = await linesOf(client, ranking);
  for (const [id, { rank, score }] of lines) expect(shown.get(id) ?? { rank: null, score: null }).toEqual({ rank, score });
  const scores = [...lines.values()].flatMap(({ score }) => (score === null ? [] : [Number(score)]));
  for (const { score, rank } of lines.values()) expect(rank).toBe(score === null ? null : scores.filter((other) => other > Number(score)).length + 1);
}

test('a report that was cut off before its answer is sent again under its key, and counts once', async () => {
  world = await start();
  const year = await newYear(world.admin, 2);
  await newRanking(world.admin, year);
  const report = { targetId: year.targets[0] ?? '', period: '2020-01-01', value: '40', idempotencyKey: 'cut-off' };
  const cutOff = record(world.admin, [report]).catch(() => undefined);
  await world.kill();
  await cutOff;
  await world.restart();
  const first = await record(world.admin, [report]);
  expect(await record(world.admin, [report])).toEqual(first);
  expect(first.results[0]?.version).toBe(1);
});

test('SIGTERM closes 100 subscribers with 1001 and the process ends by itself', async () => {
  world = await start();
  const client = await world.program('INTEGRATOR');
  const sockets = Array.from({ length: 100 }, () => subscribe(client, 'subscription { rankingChanged { cursor } }'));
  const ends = sockets.map((events) =>
    events.next(30_000).then(
      () => 'completed',
      (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : String(error)),
    ),
  );
  await until('100 sockets are open', async () =>
    (await (await fetch(`${world.url}/metrics`)).text()).includes('thi_dua_open_streams{kind="websocket"} 100'),
  );
  await world.stop();
  expect(new Set(await Promise.all(ends))).toEqual(new Set([1001]));
});
