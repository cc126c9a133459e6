import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

describe('the history of a record', () => {
  test('says who changed what, newest first, with the values before and after', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id } = await make.Organization({ name: 'Phường Phúc Đồng', foundedOn: '2003-11-06' });
    await world.admin.query(
      'mutation ($id: ID!) { updateOrganization(id: $id, version: 1, input: { name: "Phường Phúc Lợi", foundedOn: null }) { id } }',
      { id },
    );
    const { organization } = await world.admin.query<{ organization: { history: unknown[] } }>(
      `{ organization(id: "${id}") { history(first: 1) { action by { name } changes { field before after } } } }`,
    );
    expect(organization.history).toEqual([
      {
        action: 'UPDATED',
        by: { name: 'Quản trị viên' },
        changes: [
          { field: 'name', before: 'Phường Phúc Đồng', after: 'Phường Phúc Lợi' },
          { field: 'foundedOn', before: '2003-11-06', after: null },
        ],
      },
    ]);
  });

  test('keeps a first report when a second one for the same month replaces it', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id: targetId } = await make.Target({ value: '100' });
    const record = 'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }';
    await world.admin.query(record, { input: [{ targetId, period: '2020-05-05', value: '12.5' }] });
    await world.admin.query(record, { input: [{ targetId, period: '2020-05-31', value: 40 }] });
    const { target } = await world.admin.query<{ target: { results: { nodes: { value: string; history: { changes: { field: string }[] }[] }[] } } }>(
      `{ target(id: "${targetId}") { results { nodes { value history { action changes { field before after } } } } } }`,
    );
    expect(target.results.nodes).toHaveLength(1);
    const [result] = target.results.nodes;
    expect(result?.value).toBe('40');
    expect(result?.history[0]?.changes).toContainEqual({ field: 'value', before: '12.5', after: '40' });
  });

  test('never shows a password', async () => {
    const { user } = await world.admin.query<{ user: unknown }>(
      `mutation { user: createUser(input: { email: "can.bo@example.vn", name: "Cán bộ", role: ANALYST, password: "mat-khau-rat-dai" }) { history { changes { field after } } } }`,
    );
    expect(JSON.stringify(user)).not.toMatch(/argon2|mat-khau|passwordHash/);
  });

  test('says references and enumerations so that people can read them, of records that are no more as well', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id: parentId } = await make.Organization({ name: 'Quận Long Biên', kind: 'DISTRICT' });
    const { id } = await make.Organization({ name: 'Phường Sài Đồng', parentId });
    await world.admin.query(`mutation { deleteOrganization(id: "${id}") { id } }`);
    const { changeLog } = await world.admin.query<{ changeLog: { nodes: { title: string; changes: unknown[] }[] } }>(
      'query ($id: ID!) { changeLog(where: { concept: "Organization", id: $id }) { nodes { action concept recordId title by { name } changes { field kind choices before beforeName after afterName } } } }',
      { id },
    );
    expect(changeLog.nodes).toMatchObject([
      { action: 'DELETED', concept: 'Organization', recordId: id, title: 'Phường Sài Đồng', by: { name: 'Quản trị viên' } },
      { action: 'CREATED', title: 'Phường Sài Đồng' },
    ]);
    expect(changeLog.nodes[1]?.changes).toContainEqual({
      field: 'parentId',
      kind: 'ID',
      choices: null,
      before: null,
      beforeName: null,
      after: parentId,
      afterName: 'Quận Long Biên',
    });
    expect(changeLog.nodes[1]?.changes).toContainEqual(
      expect.objectContaining({ field: 'kind', kind: 'CHOICE', choices: 'OrganizationKind', after: 'WARD' }),
    );
  });

  test('calls records without a name after what they belong to', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id: indicatorId } = await make.Indicator({ name: 'Chi ngân sách' });
    const { id: criterionId } = await make.Criterion({ indicatorId });
    const { id } = await make.Target({ criterionId, organizationId: (await make.Organization({ name: 'Phường Gia Thụy' })).id });
    const { target } = await world.admin.query<{ target: unknown }>(`{ target(id: "${id}") { history { title changes { field afterName } } } }`);
    expect(target).toMatchObject({ history: [{ title: expect.stringMatching(/Chi ngân sách.*Phường Gia Thụy/) }] });
  });

  test('comes in pages', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id } = await make.Cluster();
    for (let version = 1; version <= 3; version += 1) {
      await world.admin.query(`mutation { updateCluster(id: "${id}", version: ${version}, input: { note: "Lần ${version}" }) { id } }`);
    }
    const page = async (after: string | null) =>
      (
        await world.admin.query<{ cluster: { history: { id: string; action: string }[] } }>(
          'query ($id: ID!, $after: ID) { cluster(id: $id) { history(first: 3, after: $after) { id action } } }',
          { id, after },
        )
      ).cluster.history;
    const first = await page(null);
    expect(first.map(({ action }) => action)).toEqual(['UPDATED', 'UPDATED', 'UPDATED']);
    expect(await page(first[2]?.id ?? null)).toMatchObject([{ action: 'CREATED' }]);
  });
});

describe('the log of all changes', () => {
  const log = (where: object, first = 25, after: string | null = null) =>
    world.admin.query<{ changeLog: { nodes: { id: string; concept: string; action: string }[]; hasNextPage: boolean; endCursor: string } }>(
      'query ($where: ChangeLogWhere, $first: Int!, $after: String) { changeLog(where: $where, first: $first, after: $after) { nodes { id concept action at by { id } } hasNextPage endCursor } }',
      { where, first, after },
    );

  test('is filtered by person, concept, what was done and day, newest first', async () => {
    const { makers: make } = makersFor(world.admin);
    const { id } = await make.Phase();
    await world.admin.query(`mutation { deletePhase(id: "${id}") { id } }`);
    const [me, today] = ['1', new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)];
    const { changeLog } = await log({ concept: 'Phase', action: 'DELETED', by: me, from: '2020-01-01', to: today });
    expect(changeLog.nodes[0]).toMatchObject({ concept: 'Phase', action: 'DELETED', by: { id: me } });
    expect((await log({ concept: 'Phase', from: '2001-01-01', to: '2001-12-31' })).changeLog.nodes).toEqual([]);
    expect((await log({ by: '999999' })).changeLog.nodes).toEqual([]);
    await expect(log({ concept: 'Nothing' })).rejects.toThrow('BAD_USER_INPUT');
  });

  test('comes in pages without a gap or a double', async () => {
    const { makers: make } = makersFor(world.admin);
    for (let count = 0; count < 4; count += 1) await make.Indicator();
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { changeLog }: Awaited<ReturnType<typeof log>> = await log({ concept: 'Indicator' }, 2, after);
      found.push(...changeLog.nodes.map(({ id }) => id));
      after = changeLog.hasNextPage ? changeLog.endCursor : null;
    } while (after !== null);
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found).toEqual([...new Set(found)].sort((a, b) => Number(b) - Number(a)));
    await expect(log({}, 2, 'xyz')).rejects.toThrow('BAD_USER_INPUT');
  });
});
