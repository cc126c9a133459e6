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
});
