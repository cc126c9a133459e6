import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { goByMenu } from './menu';
import { bringAxe, faultsOf } from './page-faults';

let world: World;
let browser: TestBrowser;
let clusterId: string;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  clusterId = (await makersFor(world.admin).makers.Cluster({ name: 'Cụm thi đua số 1' })).id;
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (path: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as: world.admin, isPhone });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Chưa lưu những gì vừa nhập' });

test.each([
  ['an edit page', (): string => `/clusters/${clusterId}`],
  ['a page for something new', (): string => '/clusters/create'],
  ['that for an access token', (): string => '/apiTokens/create'],
] as const)('what is typed on %s is not lost by following a link', async (_page, path) => {
  const page = await open(path());
  await page.getByLabel(/^Tên/).fill('Cụm chưa lưu');
  await goByMenu(page, 'Trang chủ');
  await question(page).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  // The keyboard is on the answer that loses nothing.
  await page.keyboard.press('Enter');
  await question(page).waitFor({ state: 'detached' });
  expect(await page.getByLabel(/^Tên/).inputValue()).toBe('Cụm chưa lưu');
  await goByMenu(page, 'Trang chủ');
  await question(page).getByRole('button', { name: 'Bỏ và rời đi' }).click();
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
});

test('what is saved or deleted is left without a question', async () => {
  const page = await open(`/clusters/${clusterId}`, true);
  await page.getByLabel(/^Tên/).fill('Cụm thi đua số 2');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL(/\/show$/);
  const { id } = await makersFor(world.admin).makers.Cluster({ name: 'Cụm bỏ đi' });
  await page.goto(`${world.url}/admin/#/clusters/${id}`);
  await page.getByLabel(/^Tên/).fill('Cụm bỏ đi thật');
  await page.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page.waitForURL(/#\/clusters$/);
  expect(await question(page).count()).toBe(0);
});

test('the dialog that makes a record in place asks before it drops what was typed there', async () => {
  const page = await open('/departments/create');
  await page.getByRole('combobox', { name: /^Thuộc đơn vị/ }).fill('Quận Mới');
  await page.getByRole('option', { name: 'Thêm mới “Quận Mới”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm nhanh: đơn vị' });
  await dialog.getByLabel(/^Mã/).fill('QUAN_MOI');
  await page.keyboard.press('Escape');
  await question(page).getByRole('button', { name: 'Ở lại' }).click();
  await question(page).waitFor({ state: 'detached' });
  expect(await dialog.getByLabel(/^Mã/).inputValue()).toBe('QUAN_MOI');
  await page.keyboard.press('Escape');
  await question(page).getByRole('button', { name: 'Bỏ và rời đi' }).click();
  await dialog.waitFor({ state: 'detached' });
});
