import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';

const LOAD = 'mutation { loadDemonstration }';
const COUNT = '{ organizations { totalCount } phucDong: organization(code: "PHUC_DONG") { name } }';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

test('an administrator loads the demonstration year into an installation without organizations, once', async () => {
  // What a new installation may have already.
  await world.admin.query('mutation { loadAwardCatalogue { id } }');
  await makersFor(world.admin).makers.User();
  expect(await world.admin.query(LOAD)).toEqual({ loadDemonstration: true });
  const loaded = await world.admin.query(COUNT);
  expect(loaded).toMatchObject({ phucDong: { name: 'Phường Phúc Đồng' } });
  const again = await world.admin.send(LOAD);
  expect(again.errors[0]?.extensions?.['code']).toBe('CONFLICT');
  expect(again.errors[0]?.message).toContain('DEMO_DATA=1');
  expect(await world.admin.query(COUNT)).toEqual(loaded);
});
