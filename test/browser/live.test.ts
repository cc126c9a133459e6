import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';

const PASSWORD = 'mot-mat-khau-dai';

let world: World;
let browser: TestBrowser;
let colleague: Client;
let clusterId: string;
let count = 0;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  await makersFor(world.admin).makers.User({ email: 'dong-nghiep@thi-dua.test', name: 'Trần Thị Đồng', role: 'ADMINISTRATOR', password: PASSWORD });
  colleague = await signIn(world.url, 'dong-nghiep@thi-dua.test', PASSWORD);
});
beforeEach(async () => {
  count += 1;
  ({ id: clusterId } = await makersFor(world.admin).makers.Cluster({ name: `Cụm ${count}` }));
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** The page, once it follows the service: what happens before it does is read with it. */
const open = async (path: string): Promise<Page> => {
  const page = await browser.visit({ as: world.admin });
  const followed = page
    .waitForEvent('websocket')
    .then((socket) => socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('cursor')));
  await page.goto(`${world.url}/admin/#${path}`);
  await followed;
  return page;
};

/** Whether the row with this text stands out. */
const isMarked = (page: Page, text: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `[...document.querySelectorAll('tbody tr')].some((row) => row.textContent.includes('${text}') && getComputedStyle(row).boxShadow !== 'none')`,
  );

const rename = async (name: string): Promise<void> => {
  const { cluster } = await colleague.query<{ cluster: { version: number } }>(`{ cluster(id: "${clusterId}") { version } }`);
  await colleague.query(
    'mutation ($id: ID!, $version: Int!, $input: ClusterUpdateInput!) { updateCluster(id: $id, version: $version, input: $input) { id } }',
    {
      id: clusterId,
      version: cluster.version,
      input: { name },
    },
  );
};

test('a list shows what someone else has changed, marks it for a moment and says so', async () => {
  const page = await open('/clusters');
  await page.getByRole('cell', { name: `Cụm ${count}`, exact: true }).waitFor();
  await rename('Cụm đã đổi tên');
  const row = page.getByRole('row').filter({ hasText: 'Cụm đã đổi tên' });
  await row.waitFor();
  await eventually(() => isMarked(page, 'Cụm đã đổi tên'), true);
  await page.getByRole('log').getByText('1 mục trên trang này vừa được người khác thay đổi.').waitFor();
  await eventually(() => isMarked(page, 'Cụm đã đổi tên'), false);
});

test('what someone else adds and deletes comes and goes', async () => {
  const page = await open('/clusters');
  await page.getByRole('cell', { name: `Cụm ${count}`, exact: true }).waitFor();
  const { makers } = makersFor(colleague);
  await makers.Cluster({ name: 'Cụm mới thêm' });
  await page.getByRole('cell', { name: 'Cụm mới thêm' }).waitFor();
  await colleague.query(`mutation { deleteCluster(id: "${clusterId}") { id } }`);
  await eventually(() => page.getByRole('cell', { name: `Cụm ${count}`, exact: true }).count(), 0);
});

test("a record's page, and what shows it beside itself, follow as well", async () => {
  const page = await open(`/clusters/${clusterId}/show`);
  await page.getByText(`Cụm ${count}`).first().waitFor();
  await rename('Cụm của trang này');
  await page.getByText('Cụm của trang này').first().waitFor();
});

test('an open form keeps what is typed, and says who was faster', async () => {
  const page = await open(`/clusters/${clusterId}`);
  const name = page.getByLabel(/^Tên/);
  await name.fill('Tên tôi đang gõ');
  await rename('Tên của đồng nghiệp');
  await page.getByText(/^Trần Thị Đồng vừa lưu mục này/).waitFor();
  expect(await name.inputValue()).toBe('Tên tôi đang gõ');
  await page.getByRole('button', { name: 'Bỏ nội dung đang nhập, tải bản mới' }).click();
  await eventually(() => name.inputValue(), 'Tên của đồng nghiệp');
  expect(await page.getByText(/vừa lưu mục này/).count()).toBe(0);
});

test('what happened while the service was away comes when it is back, without anyone pressing anything', async () => {
  const page = await open('/clusters');
  await page.getByRole('cell', { name: `Cụm ${count}`, exact: true }).waitFor();
  await world.kill();
  await page.getByText(/^Chưa nối lại được với máy chủ/).waitFor();
  await world.restart();
  await rename('Cụm đổi lúc mất mạng');
  await page.getByRole('cell', { name: 'Cụm đổi lúc mất mạng' }).waitFor();
  await eventually(() => page.getByText(/^Chưa nối lại được với máy chủ/).count(), 0);
  browser.faults();
});
