import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input, Made } from './records';
import { makersFor, newCode } from './records';

interface Task extends Made {
  readonly state: string;
  readonly progress: number;
  readonly overdue: boolean;
  readonly late: boolean;
  readonly completedOn: string | null;
  readonly stateReason: string | null;
  readonly allowedMoves: readonly string[];
  readonly responsible: { readonly id: string; readonly name: string } | null;
  readonly moves: { readonly nodes: readonly { readonly from: string | null; readonly to: string; readonly reason: string | null }[] };
}

const FIELDS =
  'id version state progress overdue late completedOn stateReason allowedMoves responsible { id name } moves { nodes { from to reason by { name } } }';
const PASSWORD = 'mot-mat-khau-dai';
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days from now, in Vietnam. */
const dayIn = (days: number): string => new Date(Date.now() + 7 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

let world: World;
let records: ReturnType<typeof makersFor>;
/** Two departments; a ward with a group below it, and another ward; an officer of each. */
let place: Readonly<Record<'justice' | 'health' | 'ward' | 'group' | 'other', string>>;
let justice: Client;
let health: Client;
let ward: Client;
let other: Client;
let analyst: Client;

beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
  const { makers } = records;
  const wardId = (await makers.Organization({ name: 'Phường Phúc Đồng' })).id;
  place = {
    justice: (await makers.Department({ name: 'Phòng Tư pháp' })).id,
    health: (await makers.Department({ name: 'Phòng Y tế' })).id,
    ward: wardId,
    group: (await makers.Organization({ name: 'Tổ dân phố số 1', kind: 'RESIDENTIAL_GROUP', parentId: wardId })).id,
    other: (await makers.Organization({ name: 'Phường Phúc Lợi' })).id,
  };
  justice = await officer('DEPARTMENT_OFFICER', { departmentId: place.justice });
  health = await officer('DEPARTMENT_OFFICER', { departmentId: place.health });
  ward = await officer('ORGANIZATION_OFFICER', { organizationId: place.ward });
  other = await officer('ORGANIZATION_OFFICER', { organizationId: place.other });
  analyst = await world.program('ANALYST');
});
afterAll(() => world.stop());

async function officer(role: string, of: Input): Promise<Client> {
  const email = `${newCode('officer').toLowerCase()}@thi-dua.test`;
  await records.makers.User({ email, role, password: PASSWORD, ...of });
  return signIn(world.url, email, PASSWORD);
}

const make = (given: Input = {}) => records.makers.Task({ dueOn: dayIn(10), ...given });
const read = async (client: Client, id: string): Promise<Task | null> => {
  const { task } = await client.query<{ task: Task | null }>(`query ($id: ID!) { task(id: $id) { ${FIELDS} } }`, { id });
  return task;
};
const seen = async (id: string): Promise<Task> => {
  const task = await read(world.admin, id);
  if (!task) throw new Error(`expected a task ${id}`);
  return task;
};
/** Moves a task as it stands now; answers it, or the code and sentence of the refusal. */
async function move(client: Client, id: string, to: string, reason: string | null = null): Promise<Task | string> {
  const { version } = await seen(id);
  const answer = await client.send<{ task: Task }>(
    `mutation ($id: ID!, $to: TaskState!, $reason: String, $version: Int!) { task: moveTask(id: $id, to: $to, reason: $reason, version: $version) { ${FIELDS} } }`,
    { id, to, reason, version },
    { 'accept-language': 'en' },
  );
  return answer.data?.task ?? refusalOf(answer.errors);
}
async function report(client: Client, id: string, progress: number, comment: string | null = null): Promise<Task | string> {
  const { version } = await seen(id);
  const answer = await client.send<{ task: Task }>(
    `mutation ($id: ID!, $progress: Int!, $comment: String, $version: Int!) { task: reportTaskProgress(id: $id, progress: $progress, comment: $comment, version: $version) { ${FIELDS} } }`,
    { id, progress, comment, version },
    { 'accept-language': 'en' },
  );
  return answer.data?.task ?? refusalOf(answer.errors);
}
const refusalOf = (errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]): string =>
  errors
    .map(({ message, extensions }) => {
      const fields = Array.isArray(extensions?.['fields']) ? extensions['fields'].map((field) => `${field.path}: ${field.message}`) : [];
      return [extensions?.['code'], message, ...fields].join(' | ');
    })
    .join('; ');
const attempt = async (client: Client, input: Input): Promise<string> => {
  const answer = await client.send(
    'mutation ($input: TaskCreateInput!) { createTask(input: $input) { id } }',
    { input },
    { 'accept-language': 'en' },
  );
  return refusalOf(answer.errors);
};
async function walk(client: Client, id: string, ...states: readonly string[]): Promise<void> {
  for (const to of states) expect(await move(client, id, to, to === 'RETURNED' ? 'Thiếu số liệu' : null)).toMatchObject({ state: to });
}

describe('the life of a task', () => {
  test('goes from assigned to done, and every step is on record', async () => {
    const { id } = await make();
    expect(await seen(id)).toMatchObject({ state: 'ASSIGNED', progress: 0, allowedMoves: ['IN_PROGRESS', 'CANCELLED'] });
    await walk(world.admin, id, 'IN_PROGRESS');
    expect(await report(world.admin, id, 60)).toMatchObject({ state: 'IN_PROGRESS', progress: 60 });
    await walk(world.admin, id, 'SUBMITTED', 'RETURNED');
    expect(await seen(id)).toMatchObject({ progress: 60, stateReason: 'Thiếu số liệu' });
    await walk(world.admin, id, 'SUBMITTED', 'DONE');
    const done = await seen(id);
    expect(done).toMatchObject({ progress: 100, stateReason: null, completedOn: dayIn(0), late: false, allowedMoves: ['RETURNED'] });
    expect(done.moves.nodes.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'null ASSIGNED',
      'ASSIGNED IN_PROGRESS',
      'IN_PROGRESS SUBMITTED',
      'SUBMITTED RETURNED',
      'RETURNED SUBMITTED',
      'SUBMITTED DONE',
    ]);
  });

  test('has no other moves, and a refused one changes nothing', async () => {
    const { id } = await make();
    expect(await move(world.admin, id, 'DONE')).toBe('CONFLICT | A task that is ASSIGNED cannot become DONE. It may become: IN_PROGRESS, CANCELLED.');
    expect(await move(world.admin, id, 'CANCELLED')).toContain('BAD_USER_INPUT | One value is not right; see "fields". | reason: Say why.');
    expect(await move(world.admin, id, 'CANCELLED', '   ')).toContain('reason: Say why.');
    expect(await seen(id)).toMatchObject({ state: 'ASSIGNED', version: 1 });
    expect(await move(world.admin, id, 'CANCELLED', 'Không còn cần')).toMatchObject({ state: 'CANCELLED', stateReason: 'Không còn cần' });
    expect(await move(world.admin, id, 'IN_PROGRESS')).toContain('It may become: –.');
  });

  test('refuses a move made from a stale version', async () => {
    const { id, version } = await make();
    await walk(world.admin, id, 'IN_PROGRESS');
    const answer = await world.admin.send('mutation ($id: ID!, $version: Int!) { moveTask(id: $id, to: SUBMITTED, version: $version) { id } }', {
      id,
      version,
    });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  test('begins with the first progress; what is handed in or finished takes none, nor other changes', async () => {
    const { id } = await make();
    expect(await report(world.admin, id, 20, 'Đã khảo sát xong')).toMatchObject({ state: 'IN_PROGRESS', progress: 20 });
    for (const wrong of [-1, 101]) expect(await report(world.admin, id, wrong)).toContain('BAD_USER_INPUT');
    await walk(world.admin, id, 'SUBMITTED');
    expect(await report(world.admin, id, 50)).toContain('CONFLICT | The task is SUBMITTED');
    await walk(world.admin, id, 'DONE');
    const { version } = await seen(id);
    const answer = await world.admin.send(
      'mutation ($id: ID!, $version: Int!) { updateTask(id: $id, input: { name: "Khác" }, version: $version) { id } }',
      { id, version },
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const { task } = await world.admin.query<{ task: { comments: { nodes: Input[] } } }>(
      'query ($id: ID!) { task(id: $id) { comments { nodes { text author { name } } } } }',
      { id },
    );
    expect(task.comments.nodes).toMatchObject([{ text: 'Đã khảo sát xong', author: { name: expect.any(String) } }]);
  });
});

describe('being overdue', () => {
  let department: string;
  let ids: Readonly<Record<'past' | 'today' | 'future' | 'done' | 'cancelled', string>>;
  beforeAll(async () => {
    department = (await records.makers.Department()).id;
    const due = async (days: number) => (await make({ departmentId: department, dueOn: dayIn(days) })).id;
    ids = { past: await due(-1), today: await due(0), future: await due(1), done: await due(-3), cancelled: await due(-4) };
    await walk(world.admin, ids.done, 'IN_PROGRESS', 'SUBMITTED', 'DONE');
    await move(world.admin, ids.cancelled, 'CANCELLED', 'Thôi');
  });
  const listed = async (rest: string, where: Input = {}): Promise<string[]> => {
    const { tasks } = await world.admin.query<{ tasks: { nodes: { id: string }[] } }>(
      `query ($where: TaskWhere) { tasks(where: $where, ${rest}) { nodes { id } } }`,
      { where: { departmentId: { eq: department }, ...where } },
    );
    return tasks.nodes.map(({ id }) => id);
  };

  test('is worked out when it is read: open, and the last day is over', async () => {
    const found = await Promise.all(Object.values(ids).map(async (id) => (await seen(id)).overdue));
    expect(found).toEqual([true, false, false, false, false]);
    expect(await seen(ids.done)).toMatchObject({ late: true });
  });

  test('filters and orders lists', async () => {
    expect(await listed('first: 9', { overdue: { eq: true } })).toEqual([ids.past]);
    expect((await listed('first: 9', { overdue: { eq: false } })).sort()).toEqual([ids.today, ids.future, ids.done, ids.cancelled].sort());
    expect(await listed('first: 9', { not: { overdue: { ne: true } } })).toEqual([ids.past]);
    expect((await listed('first: 9, orderBy: [{ overdue: DESC }, { dueOn: DESC }]'))[0]).toBe(ids.past);
    expect((await listed('first: 9, orderBy: [{ overdue: ASC }, { dueOn: DESC }]')).at(-1)).toBe(ids.past);
  });

  test('is paged by cursors, counted in groups and looked at through relations', async () => {
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const { tasks }: { tasks: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await world.admin.query(
        'query ($department: ID!, $after: String) { tasks(where: { departmentId: { eq: $department } }, orderBy: [{ overdue: DESC }], first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { department, after },
      );
      pages.push(...tasks.nodes.map(({ id }) => id));
      after = tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages[0]).toBe(ids.past);
    expect(pages.sort()).toEqual(Object.values(ids).sort());
    const answer = await world.admin.query(
      `query ($department: ID!) {
        tasksAggregate(where: { departmentId: { eq: $department } }, groupBy: [{ overdue: true }]) { count group { overdue } }
        departments(where: { id: { eq: $department }, tasks: { some: { overdue: { eq: true } } } }) { nodes { tasks(where: { overdue: { eq: true } }) { totalCount nodes { overdue } } } }
      }`,
      { department },
    );
    expect(answer).toEqual({
      tasksAggregate: [
        { count: 4, group: { overdue: false } },
        { count: 1, group: { overdue: true } },
      ],
      departments: { nodes: [{ tasks: { totalCount: 1, nodes: [{ overdue: true }] } }] },
    });
  });
});

describe('sub-tasks', () => {
  test('carry the progress of what they are parts of, level by level', async () => {
    const top = await make();
    const middle = await make({ parentId: top.id });
    const sibling = await make({ parentId: top.id });
    const leaf = await make({ parentId: middle.id });
    await report(world.admin, leaf.id, 50);
    expect(await seen(middle.id)).toMatchObject({ progress: 50, state: 'IN_PROGRESS' });
    expect(await seen(top.id)).toMatchObject({ progress: 25, state: 'IN_PROGRESS' });
    expect(await report(world.admin, top.id, 80)).toContain('CONFLICT | The progress of this task follows from its sub-tasks');
    await move(world.admin, sibling.id, 'CANCELLED', 'Gộp vào việc khác');
    expect(await seen(top.id)).toMatchObject({ progress: 50 });
    expect((await seen(top.id)).moves.nodes).toMatchObject([{ to: 'ASSIGNED' }, { to: 'IN_PROGRESS', by: null }]);
    const { task } = await world.admin.query<{ task: { history: { changes: { field: string; after: string }[] }[] } }>(
      'query ($id: ID!) { task(id: $id) { history { changes { field after } } } }',
      { id: top.id },
    );
    expect(task.history[0]?.changes).toContainEqual({ field: 'progress', after: '50' });
  });

  test('are finished before what they are parts of, which then lets none be opened', async () => {
    const top = await make();
    const part = await make({ parentId: top.id });
    await walk(world.admin, part.id, 'IN_PROGRESS');
    expect(await move(world.admin, top.id, 'SUBMITTED')).toContain('CONFLICT | 1 sub-tasks are not finished yet');
    expect(await move(world.admin, top.id, 'CANCELLED', 'Thôi')).toContain('CONFLICT');
    await walk(world.admin, part.id, 'SUBMITTED', 'DONE');
    expect(await seen(top.id)).toMatchObject({ progress: 100, state: 'IN_PROGRESS' });
    await walk(world.admin, top.id, 'SUBMITTED');
    expect(await move(world.admin, part.id, 'RETURNED', 'Sai số liệu')).toContain('CONFLICT | The task above is SUBMITTED');
    const input = await records.inputs.Task({ parentId: top.id });
    expect(await attempt(world.admin, input)).toContain('input.parentId: The task above is SUBMITTED');
  });

  test('make no circle, and only so many levels', async () => {
    const line = [await make()];
    for (let level = 2; level <= 6; level += 1) line.push(await make({ parentId: line.at(-1)?.id }));
    expect(await attempt(world.admin, await records.inputs.Task({ parentId: line.at(-1)?.id }))).toContain('at most 6 levels');
    const [top] = line;
    for (const below of [top, line[1], line[5]]) {
      const answer = await world.admin.send(
        'mutation ($id: ID!, $parentId: ID!) { updateTask(id: $id, input: { parentId: $parentId }, version: 1) { id } }',
        { id: top?.id, parentId: below?.id },
        { 'accept-language': 'en' },
      );
      expect(refusalOf(answer.errors)).toContain('input.parentId');
    }
  });

  test('that are handed in at the same time leave the whole at their mean', async () => {
    const top = await make();
    const parts = await Promise.all(Array.from({ length: 6 }, () => make({ parentId: top.id })));
    const answers = await Promise.all(parts.map((part, index) => report(world.admin, part.id, index * 10)));
    expect(answers.filter((answer) => typeof answer === 'string')).toEqual([]);
    expect(await seen(top.id)).toMatchObject({ progress: 25 });
  });
});

describe('a task', () => {
  test('is assigned to a department, an organization or both, and to someone who can handle it', async () => {
    const { departmentId: _, ...nobody } = await records.inputs.Task();
    expect(await attempt(world.admin, nobody)).toContain('input.departmentId: A task is assigned to a department or an organization');
    const { taskPeople } = await justice.query<{ taskPeople: { id: string; name: string }[] }>(
      'query ($departmentId: ID, $organizationId: ID) { taskPeople(departmentId: $departmentId, organizationId: $organizationId) { id name } }',
      { departmentId: place.justice, organizationId: place.group },
    );
    // The administrator, the officer of the department, and that of the ward above the group.
    expect(taskPeople).toHaveLength(3);
    const someone = (await records.makers.User({ role: 'ANALYST' })).id;
    expect(await attempt(world.admin, { ...(await records.inputs.Task()), responsibleId: someone })).toContain(
      'input.responsibleId: Only an active officer',
    );
    for (const { id, name } of taskPeople) {
      const task = await make({ departmentId: place.justice, organizationId: place.group, responsibleId: id });
      // Whoever sees the task sees who answers for it, without seeing accounts.
      expect(await read(ward, task.id)).toMatchObject({ responsible: { id, name } });
    }
  });

  test('shows of the people in it no more than their names, in conditions and orders neither', async () => {
    for (const query of [
      '{ tasks { nodes { responsible { email } } } }',
      '{ tasks(where: { responsible: { email: { startsWith: "a" } } }) { totalCount } }',
      '{ tasks(orderBy: [{ responsible: { email: ASC } }]) { totalCount } }',
      '{ taskComments(where: { author: { email: { startsWith: "a" } } }) { totalCount } }',
    ]) {
      expect((await analyst.send(query)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('officers', () => {
  test('of a department see and handle its tasks alone', async () => {
    const { id } = await make({ departmentId: place.justice });
    expect(await read(health, id)).toBeNull();
    expect(await move(health, id, 'IN_PROGRESS')).toContain('NOT_FOUND');
    expect(await read(justice, id)).toMatchObject({ allowedMoves: ['IN_PROGRESS', 'CANCELLED'] });
    await walk(justice, id, 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'DONE');
    expect(await attempt(justice, await records.inputs.Task({ departmentId: place.health }))).toContain('FORBIDDEN');
    const own = await justice.query<{ createTask: Made }>('mutation ($input: TaskCreateInput!) { createTask(input: $input) { id version } }', {
      input: await records.inputs.Task({ departmentId: place.justice }),
    });
    const away = await justice.send(
      'mutation ($id: ID!, $departmentId: ID!) { updateTask(id: $id, input: { departmentId: $departmentId }, version: 1) { id } }',
      { id: own.createTask.id, departmentId: place.health },
    );
    expect(away.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('of an organization carry out what is theirs and below, and decide nothing', async () => {
    const { id } = await make({ departmentId: place.justice, organizationId: place.group });
    expect(await read(other, id)).toBeNull();
    expect(await report(other, id, 10)).toContain('NOT_FOUND');
    expect(await read(ward, id)).toMatchObject({ allowedMoves: ['IN_PROGRESS'] });
    expect(await report(ward, id, 40)).toMatchObject({ state: 'IN_PROGRESS', allowedMoves: ['SUBMITTED'] });
    expect(await move(ward, id, 'CANCELLED', 'Thôi')).toContain('FORBIDDEN | Only those in charge');
    await walk(ward, id, 'SUBMITTED');
    expect(await move(ward, id, 'DONE')).toContain('FORBIDDEN');
    expect(await attempt(ward, await records.inputs.Task({ organizationId: place.group }))).toContain('FORBIDDEN');
    await walk(justice, id, 'RETURNED');
    expect(await read(ward, id)).toMatchObject({ state: 'RETURNED', allowedMoves: ['IN_PROGRESS', 'SUBMITTED'] });
    const answers = await Promise.all(
      [ward, other, justice, health, analyst].map((client) =>
        client.query<{ tasks: { totalCount: number }; tasksAggregate: { count: number }[]; taskMoves: { totalCount: number } }>(
          'query ($id: ID!) { tasks(where: { id: { eq: $id } }) { totalCount } tasksAggregate(where: { id: { eq: $id } }) { count } taskMoves(where: { taskId: { eq: $id } }) { totalCount } }',
          { id },
        ),
      ),
    );
    expect(answers.map(({ tasks, tasksAggregate, taskMoves }) => [tasks.totalCount, tasksAggregate[0]?.count, taskMoves.totalCount])).toEqual([
      [1, 1, 4],
      [0, 0, 0],
      [1, 1, 4],
      [0, 0, 0],
      [1, 1, 4],
    ]);
  });

  test('speak about what they see; what someone said is changed by them alone', async () => {
    const { id } = await make({ departmentId: place.justice, organizationId: place.ward });
    const say = (client: Client) =>
      client.send<{ made: Made }>(
        'mutation ($input: TaskCommentCreateInput!) { made: createTaskComment(input: $input) { id version author { name } } }',
        { input: { taskId: id, text: 'Đề nghị gia hạn' } },
      );
    expect((await say(other)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await say(analyst)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const made = (await say(ward)).data?.made;
    const change = (client: Client, version = 1) =>
      client.send<{ made: Input }>(
        'mutation ($id: ID!, $version: Int!) { made: updateTaskComment(id: $id, input: { text: "Xin gia hạn" }, version: $version) { text editedAt } }',
        { id: made?.id, version },
      );
    for (const client of [justice, world.admin]) expect((await change(client)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await change(other)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await change(ward)).data?.made).toMatchObject({ text: 'Xin gia hạn', editedAt: expect.any(String) });
    const remove = (client: Client) => client.send('mutation ($id: ID!) { deleteTaskComment(id: $id) { id } }', { id: made?.id });
    expect((await remove(justice)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await remove(world.admin)).errors).toEqual([]);
  });
});
