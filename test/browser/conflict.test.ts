import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { bringAxe, faultsOf } from './page-faults';

const PASSWORD = 'mot-mat-khau-dai';
const CLUSTER = { name: 'Cụm thi đua các phường', note: 'Theo quyết định của quận' };

let world: World;
let browser: TestBrowser;
let colleague: Client;
let id: string;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  await makersFor(world.admin).makers.User({ email: 'dong-nghiep@thi-dua.test', name: 'Trần Thị Đồng', role: 'ADMINISTRATOR', password: PASSWORD });
  colleague = await signIn(world.url, 'dong-nghiep@thi-dua.test', PASSWORD);
});
beforeEach(async () => {
  ({ id } = await makersFor(world.admin).makers.Cluster(CLUSTER));
});
afterEach(() => expect(browser.faults().filter((fault) => !fault.includes('status of 409'))).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const stored = async (): Promise<{ name: string; note: string | null; version: number }> => {
  const { cluster } = await world.admin.query<{ cluster: { name: string; note: string | null; version: number } }>(
    `{ cluster(id: "${id}") { name note version } }`,
  );
  return cluster;
};

const savedByColleague = async (input: object): Promise<void> => {
  const { version } = await stored();
  await colleague.query(
    'mutation ($id: ID!, $version: Int!, $input: ClusterUpdateInput!) { updateCluster(id: $id, version: $version, input: $input) { id } }',
    {
      id,
      version,
      input,
    },
  );
};

/** Types into the form, lets the colleague save first, then saves: the dialog with both versions. */
const saveSecond = async (typed: string, theirs: object): Promise<{ page: Page; dialog: Locator }> => {
  const page = await browser.visit({ as: world.admin });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#/clusters/${id}`);
  await page.getByLabel(/^Tên/).fill(typed);
  await savedByColleague(theirs);
  await page.getByRole('button', { name: 'Lưu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Người khác vừa sửa mục này' });
  await dialog.getByText(/^Trần Thị Đồng đã lưu mục này lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/).waitFor();
  return { page, dialog };
};

test('whoever saves second sees both versions, and nothing that only one has changed is lost', async () => {
  const { page, dialog } = await saveSecond('Tên của tôi', { note: 'Ghi chú của đồng nghiệp' });
  expect(await dialog.getByRole('row', { name: /Tên.*chỉ bạn sửa/ }).textContent()).toContain('Tên của tôi');
  expect(await dialog.getByRole('row', { name: /Ghi chú.*chỉ người kia sửa/ }).textContent()).toContain('Ghi chú của đồng nghiệp');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await page.waitForURL(/show$/);
  expect(await stored()).toMatchObject({ name: 'Tên của tôi', note: 'Ghi chú của đồng nghiệp', version: 3 });
});

test('of a field that both have changed, one chooses whose value holds', async () => {
  const { page, dialog } = await saveSecond('Tên của tôi', { name: 'Tên của họ' });
  await dialog.getByText('cả hai cùng sửa').waitFor();
  await dialog.getByRole('radio', { name: /^Tên.*: Bản của Trần Thị Đồng/ }).check();
  await dialog.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await page.waitForURL(/show$/);
  expect((await stored()).name).toBe('Tên của họ');
});

test('Escape leads back to the form with what was typed; theirs can be taken as a whole', async () => {
  const { page, dialog } = await saveSecond('Tên của tôi', { name: 'Tên của họ' });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.getByLabel(/^Tên/).inputValue()).toBe('Tên của tôi');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByRole('button', { name: 'Lấy hết bản của người kia' }).click();
  await page.waitForFunction(`document.querySelector('input[name="name"]')?.value === 'Tên của họ'`);
});

test('who saves once more while one chooses is not overwritten either', async () => {
  const { page, dialog } = await saveSecond('Tên của tôi', { note: 'Lần một' });
  await savedByColleague({ note: 'Lần hai' });
  await dialog.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await dialog.getByText('Lần hai').waitFor();
  await dialog.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await page.waitForURL(/show$/);
  expect(await stored()).toMatchObject({ name: 'Tên của tôi', note: 'Lần hai' });
});
