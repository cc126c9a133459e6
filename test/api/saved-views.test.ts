import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor, newCode } from './records';

const PASSWORD = 'mot-mat-khau-dai';
const SAVE = 'mutation ($input: SavedViewInput!) { view: saveView(input: $input) { id list name query } }';
const RENAME = 'mutation ($id: ID!, $name: String!) { view: renameView(id: $id, name: $name) { id name } }';
const DELETE = 'mutation ($id: ID!) { view: deleteView(id: $id) { id } }';

interface View {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly query: string;
}

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

async function person(role = 'ANALYST'): Promise<{ readonly id: string; readonly client: Client }> {
  const email = `${newCode('nguoi').toLowerCase()}@thi-dua.test`;
  const { id } = await makersFor(world.admin).makers.User({ email, role, password: PASSWORD });
  return { id, client: await signIn(world.url, email, PASSWORD) };
}
const save = async (client: Client, name: string, query = 'sort=period', list = 'results'): Promise<View> =>
  (await client.query<{ view: View }>(SAVE, { input: { list, name, query } })).view;
const viewsOf = async (client: Client, list = 'results'): Promise<View[]> =>
  (await client.query<{ savedViews: View[] }>('query ($list: String!) { savedViews(list: $list) { id list name query } }', { list })).savedViews;
const codeOf = async (client: Client, document: string, variables: Input): Promise<unknown> =>
  (await client.send(document, variables)).errors?.[0]?.extensions?.['code'];

test("a view is found again by the list that it is of, in Vietnamese order, and is nobody else's", async () => {
  const [{ client }, other] = [await person(), await person('INTEGRATOR')];
  await save(client, 'Đã trả lại', 'filter=%7B%22state%22%3A%22REJECTED%22%7D');
  await save(client, 'Chờ duyệt');
  await save(client, 'Dài hạn');
  await save(client, 'Của tôi', 'sort=name', 'targets');
  expect((await viewsOf(client)).map(({ name }) => name)).toEqual(['Chờ duyệt', 'Dài hạn', 'Đã trả lại']);
  expect((await viewsOf(client))[2]?.query).toBe('filter=%7B%22state%22%3A%22REJECTED%22%7D');
  expect([await viewsOf(other.client), await viewsOf(world.admin)]).toEqual([[], []]);
});

test('saved again under its name, a view becomes the new one', async () => {
  const { client } = await person();
  const first = await save(client, 'Quý I', 'sort=period');
  const again = await save(client, '  Quý I ', 'sort=value');
  expect(again).toEqual({ ...first, query: 'sort=value' });
  expect(await viewsOf(client)).toEqual([again]);
});

test('a view is renamed, unless another one of the list has the name, and dropped', async () => {
  const { client } = await person();
  const view = await save(client, 'Một');
  await save(client, 'Hai');
  expect((await client.query<{ view: View }>(RENAME, { id: view.id, name: 'Ba' })).view).toEqual({ id: view.id, name: 'Ba' });
  expect(await codeOf(client, RENAME, { id: view.id, name: 'Hai' })).toBe('CONFLICT');
  await client.query(DELETE, { id: view.id });
  expect((await viewsOf(client)).map(({ name }) => name)).toEqual(['Hai']);
});

test("someone else's view is as unknown as one that is not there", async () => {
  const [{ client }, other] = [await person(), await person()];
  const view = await save(client, 'Riêng');
  for (const intruder of [other.client, world.admin]) {
    expect(await codeOf(intruder, RENAME, { id: view.id, name: 'Khác' })).toBe('NOT_FOUND');
    expect(await codeOf(intruder, DELETE, { id: view.id })).toBe('NOT_FOUND');
  }
  expect((await viewsOf(client)).map(({ name }) => name)).toEqual(['Riêng']);
});

test.each([
  ['without a name', { list: 'results', name: ' ', query: '' }, 'input.name'],
  ['with a name that is too long', { list: 'results', name: 'x'.repeat(101), query: '' }, 'input.name'],
  ['with an address that is too long', { list: 'results', name: 'x', query: 'x'.repeat(4001) }, 'input.query'],
  ['of no list', { list: '', name: 'x', query: '' }, 'input.list'],
])('a view %s is refused at its field', async (_name, input, path) => {
  const { errors } = await world.admin.send(SAVE, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});

test('a person has 200 views, and no more', async () => {
  const { client } = await person();
  const all = Array.from({ length: 200 }, (_, index) => `v${index}: saveView(input: { list: "results", name: "${index}", query: "" }) { id }`);
  for (let at = 0; at < all.length; at += 40) await client.query(`mutation { ${all.slice(at, at + 40).join(' ')} }`, {});
  expect(await codeOf(client, SAVE, { input: { list: 'targets', name: 'Thêm', query: '' } })).toBe('CONFLICT');
  expect((await save(client, '7', 'sort=value')).query).toBe('sort=value');
});

test('views go with the person; a program that stands for no person has none', async () => {
  const { id, client } = await person();
  await save(client, 'Tạm');
  await world.admin.query('mutation ($id: ID!) { deleteUser(id: $id) { id } }', { id });
  const program = await world.program('INTEGRATOR');
  expect(await viewsOf(program)).toEqual([]);
  expect(await codeOf(program, SAVE, { input: { list: 'results', name: 'x', query: '' } })).toBe('FORBIDDEN');
});
