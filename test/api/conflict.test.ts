import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor, newCode } from './records';

let world: World;
let makers: ReturnType<typeof makersFor>['makers'];
beforeAll(async () => {
  world = await start();
  makers = makersFor(world.admin).makers;
});
afterAll(() => world.stop());

const MANY = 50;
const UPDATE =
  'mutation ($id: ID!, $version: Int!, $note: String) { updateOrganization(id: $id, version: $version, input: { note: $note }) { version note } }';
const times = <T>(count: number, task: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => task(index)));
const codesOf = (answers: readonly Answer<unknown>[]) => answers.map(({ errors }) => String(errors[0]?.extensions?.['code'] ?? 'ok'));
const count = (answers: readonly Answer<unknown>[], code: string) => codesOf(answers).filter((each) => each === code).length;

const readNote = async (id: string) => {
  const { organization } = await world.admin.query<{ organization: { version: number; note: string | null } }>(
    'query ($id: ID!) { organization(id: $id) { version note } }',
    { id },
  );
  return organization;
};

test('fifty mutations at once are all done', async () => {
  const prefix = newCode('MANY');
  const answers = await times(MANY, (index) =>
    world.admin.send('mutation ($input: OrganizationCreateInput!) { createOrganization(input: $input) { id } }', {
      input: { code: `${prefix}_${index}`, name: `Tổ ${index}`, kind: 'RESIDENTIAL_GROUP' },
    }),
  );
  expect(count(answers, 'ok')).toBe(MANY);
  const { organizations } = await world.admin.query<{ organizations: { totalCount: number } }>(
    'query ($prefix: String) { organizations(where: { code: { startsWith: $prefix } }) { totalCount } }',
    { prefix: `${prefix}_` },
  );
  expect(organizations.totalCount).toBe(MANY);
});

test('mutations that wait in the middle of their work do not get into each other', async () => {
  const prefix = newCode('WAIT');
  const answers = await times(20, (index) =>
    index % 2 === 0
      ? world.admin.send('mutation ($input: UserCreateInput!) { createUser(input: $input) { id } }', {
          input: { email: `${prefix}-${index}@thi-dua.test`, name: 'Cán bộ', role: 'ANALYST', password: 'mot-mat-khau-dai' },
        })
      : world.admin.send('mutation ($input: OrganizationCreateInput!) { createOrganization(input: $input) { history { action } } }', {
          input: { code: `${prefix}_${index}`, name: 'Tổ', kind: 'WARD' },
        }),
  );
  expect(count(answers, 'ok')).toBe(20);
});

test('of fifty updates of one version exactly one wins, and what it wrote is there', async () => {
  const { id } = await makers.Organization();
  const answers = await times(MANY, (index) =>
    world.admin.send<{ updateOrganization: { note: string } }>(UPDATE, { id, version: 1, note: `người ${index}` }),
  );
  expect(count(answers, 'ok')).toBe(1);
  expect(count(answers, 'CONFLICT')).toBe(MANY - 1);
  const winner = answers.find(({ errors }) => errors.length === 0);
  expect(await readNote(id)).toEqual({ version: 2, note: winner?.data?.updateOrganization.note });
});

test('writers that read again after a CONFLICT lose nothing', async () => {
  const { id } = await makers.Organization();
  const add = async (mark: string): Promise<void> => {
    const { version, note } = await readNote(id);
    const { errors } = await world.admin.send(UPDATE, { id, version, note: `${note ?? ''}${mark}` });
    if (errors.length === 0) return;
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    await add(mark);
  };
  const marks = [...'abcdefgh'];
  await Promise.all(marks.map(add));
  const { version, note } = await readNote(id);
  expect(version).toBe(1 + marks.length);
  expect([...String(note)].sort()).toEqual(marks);
});

test('of twenty creations with one code exactly one wins', async () => {
  const code = newCode('SAME');
  const answers = await times(20, () =>
    world.admin.send('mutation ($code: String!) { createCluster(input: { code: $code, name: "Cụm" }) { id } }', { code }),
  );
  expect(count(answers, 'ok')).toBe(1);
  expect(count(answers, 'CONFLICT')).toBe(19);
  for (const { errors } of answers) if (errors[0]) expect(errors[0].extensions?.['fields']).toMatchObject([{ path: 'input.code' }]);
});

test('a record that is deleted while others begin to refer to it is either kept or refused to them, never lost', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await makers.Organization();
    const [deleted, ...made] = await Promise.all([
      world.admin.send('mutation ($id: ID!) { deleteOrganization(id: $id) { id } }', { id }),
      ...Array.from({ length: 6 }, () =>
        world.admin.send('mutation ($input: DepartmentCreateInput!) { createDepartment(input: $input) { id } }', {
          input: { code: newCode('RACE'), name: 'Phòng', organizationId: id },
        }),
      ),
    ]);
    const { departments } = await world.admin.query<{ departments: { totalCount: number } }>(
      'query ($id: ID!) { departments(where: { organizationId: { eq: $id } }) { totalCount } }',
      { id },
    );
    const exists = (await readNote(id)) !== null;
    expect(codesOf([deleted])).toEqual([exists ? 'CONFLICT' : 'ok']);
    expect(departments.totalCount).toBe(count(made, 'ok'));
    if (!exists) expect(codesOf(made)).toEqual(made.map(() => 'BAD_USER_INPUT'));
    else for (const code of codesOf(made)) expect(['ok', 'BAD_USER_INPUT']).toContain(code);
  }
});

describe('a refused mutation', () => {
  test('leaves nothing of what it began, also where another one beside it in the same document went through', async () => {
    const [taken, free] = [newCode('HALF'), newCode('HALF')];
    await makers.Cluster({ code: taken });
    const { data, errors } = await world.admin.send(
      'mutation ($free: String!, $taken: String!) { a: createCluster(input: { code: $free, name: "Cụm" }) { code } b: createCluster(input: { code: $taken, name: "Cụm" }) { code } }',
      { free, taken },
    );
    // Each field of a mutation is one transaction of its own: the first stands, the second is refused.
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'CONFLICT' } }]);
    const { clusters } = await world.admin.query<{ clusters: { nodes: { code: string }[] } }>(
      'query ($codes: [String!]) { clusters(where: { code: { in: $codes } }, orderBy: [{ id: ASC }]) { nodes { code } } }',
      { codes: [free, taken] },
    );
    expect(clusters.nodes).toEqual([{ code: taken }, { code: free }]);
  });

  test('of many reports writes none of them', async () => {
    const { id: targetId } = await makers.Target();
    const report = (period: string, target = targetId) => ({ targetId: target, period, value: '1' });
    const { data, errors } = await world.admin.send('mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }', {
      input: [report('2020-01-01'), report('2020-02-01', '999999'), report('2025-01-01')],
    });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.1.targetId' }, { path: 'input.2.period' }] } }]);
    expect(await world.admin.query('query ($id: ID!) { target(id: $id) { version actual results { totalCount } } }', { id: targetId })).toEqual({
      target: { version: 1, actual: null, results: { totalCount: 0 } },
    });
  });
});

test('reading goes on while many write, and never sees half of a write', async () => {
  const { id: parentId } = await makers.Organization();
  const prefix = newCode('PAIR');
  const writing = times(10, (index) =>
    world.admin.send('mutation ($a: OrganizationCreateInput!) { createOrganization(input: $a) { id } }', {
      a: { code: `${prefix}_${index}`, name: 'Tổ', kind: 'WARD', parentId },
    }),
  );
  const reads = await times(20, () =>
    world.admin.query<{ organization: { children: { totalCount: number; nodes: unknown[] } } }>(
      'query ($id: ID!) { organization(id: $id) { children { nodes { code parent { id } } totalCount } } }',
      { id: parentId },
    ),
  );
  expect(count(await writing, 'ok')).toBe(10);
  for (const { organization } of reads)
    expect(organization.children.nodes).toEqual(
      organization.children.nodes.map(() => ({ code: expect.stringContaining(prefix), parent: { id: parentId } })),
    );
});
