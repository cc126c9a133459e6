import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Made } from './records';
import { makersFor, newCode } from './records';
import { newYear, recordAll } from './year';

const PASSWORD = 'mot-mat-khau-dai';
const DELETE = 'mutation ($concept: String!, $ids: [ID!]!) { deleteRecords(concept: $concept, ids: $ids) }';
const MOVE =
  'mutation ($tasks: [TaskToMove!]!, $to: TaskState!, $reason: String) { moveTasks(tasks: $tasks, to: $to, reason: $reason) { id state } }';

let world: World;
let records: ReturnType<typeof makersFor>;
beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
});
afterAll(() => world.stop());

const refusalOf = async (client: Client, document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { errors } = await client.send(document, variables);
  const { code, fields } = errors?.[0]?.extensions ?? {};
  return { code, paths: Array.isArray(fields) ? fields.map(({ path }) => path) : [] };
};
const countOf = async (many: string, ids: readonly string[]): Promise<number> => {
  const found = await world.admin.query<Record<string, { totalCount: number }>>(
    `query ($where: ${many[0]?.toUpperCase()}${many.slice(1, -1)}Where) { ${many}(where: $where) { totalCount } }`,
    { where: { id: { in: ids } } },
  );
  return found[many]?.totalCount ?? -1;
};
const idsOf = (made: readonly Made[]): string[] => made.map(({ id }) => id);

test('many records of a concept are deleted at once, and come back with one undo', async () => {
  const ids = idsOf(await Promise.all([1, 2, 3].map(() => records.makers.Organization())));
  expect(await world.admin.query(DELETE, { concept: 'Organization', ids })).toEqual({ deleteRecords: 3 });
  expect(await countOf('organizations', ids)).toBe(0);
  const { changeLog } = await world.admin.query<{ changeLog: { nodes: { id: string; request: { records: number } }[] } }>(
    'query ($id: ID!) { changeLog(where: { concept: "Organization", id: $id }, first: 1) { nodes { id request { records } } } }',
    { id: ids[0] },
  );
  expect(changeLog.nodes[0]?.request.records).toBe(3);
  await world.admin.query('mutation ($id: ID!) { undoRequest(historyId: $id) { id } }', { id: changeLog.nodes[0]?.id });
  expect(await countOf('organizations', ids)).toBe(3);
});

test('where one of them cannot be deleted none is, and the first such one is named', async () => {
  const [free, held, other] = await Promise.all([1, 2, 3].map(() => records.makers.Organization()));
  await records.makers.Department({ organizationId: held?.id });
  const ids = idsOf([free, held, other].filter((made) => made !== undefined));
  expect(await refusalOf(world.admin, DELETE, { concept: 'Organization', ids })).toEqual({ code: 'CONFLICT', paths: ['ids.1'] });
  expect(await refusalOf(world.admin, DELETE, { concept: 'Organization', ids: [ids[0], '999999'] })).toEqual({ code: 'NOT_FOUND', paths: ['ids.1'] });
  expect(await countOf('organizations', ids)).toBe(3);
});

test('results are deleted by their own rules, and targets follow', async () => {
  const year = await newYear(world.admin, 2);
  await recordAll(world.admin, year, [50, 70]);
  const { results } = await world.admin.query<{ results: { nodes: Made[] } }>(
    'query ($where: ResultWhere) { results(where: $where) { nodes { id } } }',
    {
      where: { targetId: { in: year.targets } },
    },
  );
  const ids = idsOf(results.nodes);
  await world.admin.query(DELETE, { concept: 'Result', ids });
  expect(await world.admin.query('query ($id: ID!) { target(id: $id) { actual } }', { id: year.targets[0] })).toEqual({ target: { actual: null } });
});

test.each([
  ['of no concept', { concept: 'Nothing', ids: ['1'] }, { code: 'BAD_USER_INPUT', paths: ['concept'] }],
  ['of a concept that is never deleted', { concept: 'ApiToken', ids: ['1'] }, { code: 'BAD_USER_INPUT', paths: ['concept'] }],
  ['none', { concept: 'Task', ids: [] }, { code: 'BAD_USER_INPUT', paths: ['ids'] }],
  ['too many', { concept: 'Task', ids: Array.from({ length: 501 }, (_, index) => String(index + 1)) }, { code: 'BAD_USER_INPUT', paths: ['ids'] }],
])('%s: refused', async (_name, variables, refusal) => {
  expect(await refusalOf(world.admin, DELETE, variables)).toEqual(refusal);
});

test('nobody deletes many of what they may not delete one of', async () => {
  const email = `${newCode('nguoi').toLowerCase()}@thi-dua.test`;
  await records.makers.User({ email, role: 'ANALYST', password: PASSWORD });
  const analyst = await signIn(world.url, email, PASSWORD);
  const { id } = await records.makers.Organization();
  expect(await refusalOf(analyst, DELETE, { concept: 'Organization', ids: [id] })).toEqual({ code: 'FORBIDDEN', paths: [] });
});

test('many tasks are moved at once with one reason, or none of them', async () => {
  const tasks = await Promise.all([1, 2].map(() => records.makers.Task()));
  const read = tasks.map(({ id, version }) => ({ id, version }));
  expect(await refusalOf(world.admin, MOVE, { tasks: read, to: 'CANCELLED' })).toEqual({ code: 'BAD_USER_INPUT', paths: ['tasks.0'] });
  const stale = read.map((task, index) => (index === 1 ? { ...task, version: 99 } : task));
  expect(await refusalOf(world.admin, MOVE, { tasks: stale, to: 'CANCELLED', reason: 'Không còn phù hợp' })).toEqual({
    code: 'CONFLICT',
    paths: ['tasks.1'],
  });
  const { moveTasks } = await world.admin.query<{ moveTasks: unknown[] }>(MOVE, { tasks: read, to: 'CANCELLED', reason: 'Không còn phù hợp' });
  expect(moveTasks).toEqual(read.map(({ id }) => ({ id, state: 'CANCELLED' })));
  expect(await refusalOf(world.admin, MOVE, { tasks: [], to: 'DONE' })).toEqual({ code: 'BAD_USER_INPUT', paths: ['tasks'] });
});
