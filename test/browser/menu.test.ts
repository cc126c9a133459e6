import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { goByMenu, menuOf } from './menu';

const PASSWORD = 'mat-khau-can-bo-2020';
const OF_WARD = 'can-bo-phuong@thi-dua.test';

let world: World;
let browser: TestBrowser;
let ofWard: Client;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  const { makers } = makersFor(world.admin);
  const ward = await makers.Organization({ name: 'Phường Phúc Đồng' });
  await makers.User({ email: OF_WARD, name: 'Phạm Văn Phường', role: 'ORGANIZATION_OFFICER', password: PASSWORD, organizationId: ward.id });
  ofWard = await signIn(world.url, OF_WARD, PASSWORD);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (as: Client, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as, isPhone });
  await page.goto(`${world.url}/admin/`);
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
  return page;
};
const current = (page: Page): Promise<string[]> => menuOf(page).locator('[aria-current=page]').allInnerTexts();

test('one group is open at a time; it is remembered, and the page one is on is marked', async () => {
  const page = await open(world.admin);
  await eventually(() => current(page), ['Trang chủ']);
  await goByMenu(page, 'Danh mục', 'Cụm thi đua');
  await page.getByRole('heading', { name: 'Cụm thi đua', exact: true }).waitFor();
  await eventually(() => current(page), ['Cụm thi đua']);
  expect(await menuOf(page).locator('[aria-expanded=true]').allInnerTexts()).toEqual(['Danh mục']);
  expect(await page.title()).toBe('Cụm thi đua | Thi đua – Khen thưởng');
  await goByMenu(page, 'Trang chủ');
  await page.reload();
  await menuOf(page).getByRole('link', { name: 'Phòng, ban', exact: true }).waitFor();
  // A page that is reached by another way is marked as well.
  await page.goto(`${world.url}/admin/#/tasks/create`);
  await eventually(() => current(page), ['Nhiệm vụ']);
});

test('someone without a mouse gets past the menu, into it, and from group to page', async () => {
  const page = await open(world.admin);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Đến nội dung chính' }).press('Enter');
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('main-content');
  const group = menuOf(page).getByRole('button', { name: 'Công việc' });
  await group.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).waitFor();
});

test('folded, the menu shows a picture for each group and unfolds at the one that is asked for', async () => {
  const page = await open(world.admin);
  await page.getByRole('button', { name: 'Đóng trình đơn' }).click();
  await menuOf(page).getByRole('button', { name: 'Chấm điểm' }).click();
  await menuOf(page).getByRole('link', { name: 'Phiếu điểm' }).waitFor();
  await page.getByRole('button', { name: 'Đóng trình đơn' }).waitFor();
});

test('on a phone the menu comes over the page, and goes with Escape or with the page that is chosen', async () => {
  const page = await open(world.admin, true);
  expect(await menuOf(page).count()).toBe(0);
  const opener = page.getByRole('button', { name: 'Mở trình đơn' });
  await opener.click();
  await menuOf(page).waitFor();
  await page.keyboard.press('Escape');
  await menuOf(page).waitFor({ state: 'detached' });
  expect(await page.evaluate<string>('document.activeElement.ariaLabel')).toBe('Mở trình đơn');
  await opener.click();
  await goByMenu(page, 'Danh mục', 'Đơn vị');
  await page.getByRole('heading', { name: 'Đơn vị' }).waitFor();
  await menuOf(page).waitFor({ state: 'detached' });
});

test("an organization's officer is shown the pages of the own work alone", async () => {
  const page = await open(ofWard);
  const groups = await menuOf(page).getByRole('button').allInnerTexts();
  expect(groups).toEqual(['Xếp hạng', 'Phong trào, chỉ tiêu', 'Chấm điểm', 'Công việc', 'Xếp loại, khen thưởng', 'Danh mục']);
  expect(await menuOf(page).getByRole('link').allInnerTexts()).toEqual(
    expect.arrayContaining(['Kết quả thực hiện', 'Báo cáo, biểu mẫu', 'Nhập dữ liệu']),
  );
  for (const hidden of ['Chờ thẩm định', 'Người dùng', 'Truy vấn GraphQL'])
    expect(await menuOf(page).getByRole('link', { name: hidden }).count()).toBe(0);
});
