import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Client, Variables } from '../world/client';
import { databaseKind } from '../world/database';
import type { World } from '../world/start';
import { start } from '../world/start';
import { stream, subscribe } from '../world/subscribe';
import { apply, preview } from './importing';
import type { RecordChange } from './record-changes';
import { FOLLOW, gatheredAfter, polledRecords, recordFeedEnd } from './record-changes';
import { create, makersFor, newCode } from './records';
import { feedEnd, newYear, record } from './year';

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

interface Reader {
  next(): Promise<RecordChange>;
  close(): Promise<void>;
}

function overWebSocket(client: Client, variables: Variables): Reader {
  const events = subscribe<{ recordChanged: RecordChange }>(client, FOLLOW, variables);
  return {
    next: async () => {
      const result = await events.next(60_000);
      if (!result?.data) throw new Error(`expected a change, found ${JSON.stringify(result)}`);
      return result.data.recordChanged;
    },
    close: () => events.close(),
  };
}

async function overSse(client: Client, variables: Variables, lastEventId?: string): Promise<Reader> {
  const events = await stream(client, FOLLOW, variables, lastEventId);
  return {
    next: async () => {
      const event = await events.next(60_000);
      const change: RecordChange = JSON.parse(event?.data ?? 'null').data.recordChanged;
      expect(event?.id).toBe(change.cursor);
      return change;
    },
    close: () => events.close(),
  };
}

async function take(reader: Reader, count: number): Promise<readonly RecordChange[]> {
  const taken: RecordChange[] = [];
  while (taken.length < count) taken.push(await reader.next());
  await reader.close();
  return taken;
}

async function rename(client: Client, id: string, version: number): Promise<void> {
  await client.query(
    'mutation ($id: ID!, $version: Int!, $input: OrganizationUpdateInput!) { updateOrganization(id: $id, version: $version, input: $input) { id } }',
    {
      id,
      version,
      input: { name: `Phường ${newCode()}` },
    },
  );
}

const remove = (client: Client, concept: string, id: string): Promise<unknown> =>
  client.query(`mutation ($id: ID!) { delete${concept}(id: $id) { id } }`, { id });

describe('following what happens to records', () => {
  test('every change comes once and in order after any cursor, over WebSocket, SSE and by polling', async () => {
    const after = await recordFeedEnd(world.admin);
    const { makers } = makersFor(world.admin);
    const { id } = await makers.Organization();
    await rename(world.admin, id, 1);
    await remove(world.admin, 'Organization', id);
    const { id: departmentId } = await makers.Department();
    const all = await polledRecords(world.admin, after);
    expect(all.map(({ concept, recordId, action, by }) => [concept, recordId === id || recordId === departmentId, action, by?.name])).toEqual([
      ['Organization', true, 'CREATED', 'Quản trị viên'],
      ['Organization', true, 'UPDATED', 'Quản trị viên'],
      ['Organization', true, 'DELETED', 'Quản trị viên'],
      ['Organization', false, 'CREATED', 'Quản trị viên'],
      ['Department', true, 'CREATED', 'Quản trị viên'],
    ]);
    for (const [place, from] of [after, ...all.map(({ cursor }) => cursor)].slice(0, -1).entries()) {
      const rest = all.slice(place);
      expect(await polledRecords(other.admin, from, {}, 2)).toEqual(rest);
      expect(await take(overWebSocket(world.admin, { after: from }), rest.length)).toEqual(rest);
      expect(await take(await overSse(other.admin, {}, from), rest.length)).toEqual(rest);
    }
  });

  test('a filter lets through the types, records and actions that are asked for', async () => {
    const after = await recordFeedEnd(world.admin);
    const { makers } = makersFor(world.admin);
    const [{ id }, { id: elsewhere }] = [await makers.Organization(), await makers.Organization()];
    await makers.Cluster();
    await rename(world.admin, id, 1);
    await rename(world.admin, elsewhere, 1);
    const wheres = [{ concepts: ['Cluster'] }, { concepts: ['Organization'], recordIds: [id] }, { actions: ['UPDATED'] }, { recordIds: [] }];
    const counts = [];
    for (const where of wheres) {
      const found = await polledRecords(world.admin, after, where);
      counts.push(found.length);
      expect(await take(overWebSocket(world.admin, { after, where }), found.length)).toEqual(found);
    }
    expect(counts).toEqual([1, 2, 2, 0]);
  });

  test('types that there are not, cursors of the feed of rankings and cursors that were not reached are refused', async () => {
    const codeOf = async (variables: Variables): Promise<unknown> =>
      (
        await world.admin.send(
          'query ($after: String, $where: RecordChangeWhere) { recordChanges(after: $after, where: $where) { endCursor } }',
          variables,
        )
      ).errors[0]?.extensions?.['code'];
    expect(await codeOf({ where: { concepts: ['Nothing'] } })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ after: await feedEnd(world.admin) })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ after: Buffer.from('record:2000000000').toString('base64url') })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ after: await recordFeedEnd(world.admin) })).toBeUndefined();
  });

  test('what was refused is never told of', async () => {
    const { id } = await makersFor(world.admin).makers.Organization();
    const after = await recordFeedEnd(world.admin);
    const answer = await world.admin.send('mutation ($id: ID!) { updateOrganization(id: $id, version: 7, input: { name: "Cũ" }) { id } }', { id });
    expect(answer.errors[0]?.extensions?.['code']).toBe('CONFLICT');
    expect(await polledRecords(world.admin, after)).toEqual([]);
  });

  test('what takes its id first and commits last comes after what was read in between', async () => {
    const { DATABASE_URL } = world.database.env;
    if (DATABASE_URL === undefined) return;
    const after = await recordFeedEnd(world.admin);
    const reader = overWebSocket(other.admin, { after });
    const slow = await createConnection(DATABASE_URL);
    await slow.beginTransaction();
    await slow.query(
      "INSERT INTO `audit_entry` (`concept`, `recordId`, `action`, `requestId`, `at`) VALUES ('Cluster', 4711, 'UPDATED', 'slow', NOW(3))",
    );
    const { id } = await makersFor(world.admin).makers.Cluster();
    const early = await reader.next();
    expect(early.recordId).toBe(id);
    await slow.commit();
    await slow.end();
    const late = await reader.next();
    expect(late.recordId).toBe('4711');
    await reader.close();
    expect(await polledRecords(world.admin, after)).toEqual([early, late]);
    expect(await polledRecords(world.admin, early.cursor)).toEqual([late]);
  });
});

test('8 writers through two instances, readers that drop and resume at random: nothing is missing, nothing comes twice, all read the same order', async () => {
  const after = await recordFeedEnd(world.admin);
  const ids: string[] = [];
  for (let count = 0; count < 6; count += 1) ids.push((await makersFor(world.admin).makers.Organization()).id);
  let last: string | null = null;
  const written: string[] = [];
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const client = (writer % 2 === 0 ? world : other).admin;
    for (let turn = 0; turn < 12; turn += 1) {
      if (turn % 3 === 2) written.push((await create(client, 'Cluster', { code: newCode('FEED'), name: 'Cụm' })).id);
      else await rename(client, ids[writer % ids.length] ?? '', turn + 1).catch(() => undefined);
    }
  });
  const readers = Array.from({ length: 6 }, async (_, number) => {
    const client = (number % 2 === 0 ? world : other).admin;
    const seen: RecordChange[] = [];
    const ended = (): boolean => last !== null && seen.some(({ cursor }) => cursor === last);
    let life = 1 + number;
    while (!ended()) {
      const from = seen.at(-1)?.cursor ?? after;
      const reader = number < 3 ? overWebSocket(client, { after: from }) : await overSse(client, {}, from);
      life = (life * 17 + 5) % 23;
      for (let left = life + 1; left > 0 && !ended(); left -= 1) seen.push(await reader.next());
      await reader.close();
    }
    return seen;
  });
  await Promise.all(writers);
  const all = await polledRecords(world.admin, after);
  expect(await polledRecords(other.admin, after, {}, 7)).toEqual(all);
  last = all.at(-1)?.cursor ?? null;
  // One change more: a reader that had seen the last one before it was known to be the last waits for another.
  await makersFor(world.admin).makers.Organization();
  for (const seen of await Promise.all(readers)) expect(seen.slice(0, all.length)).toEqual(all);
  expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
  expect(
    all
      .filter(({ concept }) => concept === 'Cluster')
      .map(({ recordId }) => recordId)
      .sort(),
  ).toEqual(written.sort());
  const { changeLog } = await world.admin.query<{ changeLog: { nodes: { recordId: string }[] } }>(
    `{ changeLog(where: { concept: "Organization" }, first: 500) { nodes { recordId } } }`,
  );
  for (const id of ids)
    expect(all.filter(({ recordId, concept }) => concept === 'Organization' && recordId === id)).toHaveLength(
      changeLog.nodes.filter(({ recordId }) => recordId === id).length,
    );
});

describe('what screens are told', () => {
  test('comes gathered: at once where they are, then each record once, whatever happened to it', async () => {
    const reader = gatheredAfter(world.admin, null);
    const first = await reader.next();
    expect(first).toEqual({ cursor: expect.any(String), behind: false, concepts: [] });
    const { id } = await makersFor(other.admin).makers.Organization();
    await rename(other.admin, id, 1);
    const seen: unknown[] = [];
    let now = first;
    while (JSON.stringify(seen).split(id).length < 2 || now.behind || !JSON.stringify(seen).includes('UPDATED')) {
      now = await reader.next();
      seen.push(now.concepts);
    }
    await reader.close();
    const again = gatheredAfter(other.admin, first.cursor);
    expect(await again.next()).toEqual({
      cursor: now.cursor,
      behind: false,
      concepts: [{ concept: 'Organization', records: [{ recordId: id, action: 'UPDATED' }] }],
    });
    await again.close();
  });

  test('names no single records where an import has written many', async () => {
    const after = (await recordFeedEnd(world.admin)) ?? null;
    const rows = Array.from({ length: 150 }, (_, row) => `${newCode('NHIEU')},Tổ dân phố ${row},RESIDENTIAL_GROUP`);
    const job = await preview(world.url, world.admin, 'ORGANIZATIONS', 'nhieu.csv', `code,name,kind\n${rows.join('\n')}\n`);
    expect(job.faultCount).toBe(0);
    await apply(world.admin, job.id);
    const reader = gatheredAfter(other.admin, after);
    const concepts = new Map((await reader.next()).concepts.map((each) => [each.concept, each.records]));
    await reader.close();
    expect(concepts.get('Organization')).toBeNull();
    expect(concepts.get('ImportJob')).toHaveLength(1);
    expect(await polledRecords(world.admin, after, { concepts: ['Organization'] })).toHaveLength(150);
  });
});

describe('an officer', () => {
  test('is told of what was theirs when it is deleted with its parts, or becomes another’s; and of nothing that never was', async () => {
    const { makers } = makersFor(world.admin);
    const year = await newYear(world.admin, 2);
    const [mine = '', theirs = ''] = year.wards;
    const officer = await world.program('ORGANIZATION_OFFICER', { organizationId: mine });
    const after = await recordFeedEnd(world.admin);
    const ids: Record<string, string> = {};
    for (const [name, organizationId] of [
      ['mine', mine],
      ['theirs', theirs],
    ] as const) {
      const { id: taskId } = await makers.Task({ departmentId: year.departmentId, organizationId });
      const { id: commentId } = await makers.TaskComment({ taskId });
      const { id: projectId } = await makers.Project({ organizationId });
      Object.assign(ids, { [`${name} task`]: taskId, [`${name} comment`]: commentId, [`${name} project`]: projectId });
    }
    const {
      results: [result],
    } = await record(
      world.admin,
      year.targets.map((targetId) => ({ targetId, period: '2020-02-01', value: '3' })),
    );
    for (const name of ['mine', 'theirs']) await remove(world.admin, 'Task', ids[`${name} task`] ?? '');
    await world.admin.query('mutation ($id: ID!, $to: ID!) { updateProject(id: $id, version: 1, input: { organizationId: $to }) { id } }', {
      id: ids['mine project'],
      to: theirs,
    });
    await world.admin.query('mutation ($id: ID!) { updateProject(id: $id, version: 2, input: { note: "nay của nơi khác" }) { id } }', {
      id: ids['mine project'],
    });
    const wanted = ['Task', 'TaskComment', 'Project', 'Result'];
    const told = (await polledRecords(officer, after, { concepts: wanted })).map(
      ({ concept, recordId, action }) => `${concept} ${recordId} ${action}`,
    );
    expect(told).toEqual([
      `Task ${ids['mine task']} CREATED`,
      `TaskComment ${ids['mine comment']} CREATED`,
      `Project ${ids['mine project']} CREATED`,
      `Result ${result?.id} CREATED`,
      `TaskComment ${ids['mine comment']} DELETED`,
      `Task ${ids['mine task']} DELETED`,
      `Project ${ids['mine project']} UPDATED`,
    ]);
    const reader = gatheredAfter(officer, after);
    const { concepts } = await reader.next();
    await reader.close();
    expect(concepts.find(({ concept }) => concept === 'Task')?.records).toEqual([{ recordId: ids['mine task'], action: 'DELETED' }]);
  });

  test('is not told of accounts, and is refused who asks for them by name', async () => {
    const officer = await world.program('ORGANIZATION_OFFICER', { organizationId: (await makersFor(world.admin).makers.Organization()).id });
    const after = await recordFeedEnd(world.admin);
    await makersFor(world.admin).makers.User();
    expect(await polledRecords(officer, after)).toEqual([]);
    const refused = await officer.send('{ recordChanges(where: { concepts: ["User"] }) { endCursor } }');
    expect(refused.errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
