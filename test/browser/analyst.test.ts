import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { openExample, run } from './explorer';
import { goByMenu, menuOf } from './menu';
import { signInAtForm } from './sign-in';
import { makeSmallYear } from './year';

const EMAIL = 'phan-tich@thi-dua.test';
const PASSWORD = 'mat-khau-phan-tich-2020';

let world: World;
let browser: TestBrowser;
let analyst: Client;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  await world.admin.query('mutation ($input: UserCreateInput!) { createUser(input: $input) { id } }', {
    input: { email: EMAIL, name: 'Trần Thị Phân Tích', role: 'ANALYST', password: PASSWORD },
  });
  analyst = await signIn(world.url, EMAIL, PASSWORD);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('an analyst signs in, reads, and is offered nothing that writes', async () => {
  const page = await browser.visit();
  await signInAtForm(page, world.url, EMAIL, PASSWORD);
  await page.getByRole('heading', { name: 'Xin chào, Trần Thị Phân Tích' }).waitFor();
  for (const name of ['Báo cáo kết quả', 'Thẩm định kết quả', 'Giao chỉ tiêu'])
    expect(await page.getByRole('navigation', { name: 'Việc thường làm' }).getByRole('link', { name }).count()).toBe(0);
  await goByMenu(page, 'Danh mục', 'Đơn vị');
  await page.getByRole('textbox', { name: 'Tìm kiếm' }).fill('phuc dong');
  await page.getByRole('cell', { name: 'PHUC_DONG', exact: true }).click();
  await page.getByText('Quận Long Biên').waitFor();
  for (const name of ['Sửa', 'Xóa', 'Thêm mới']) expect(await page.getByRole('main').getByText(name, { exact: true }).count()).toBe(0);
  await goByMenu(page, 'Xếp hạng', 'Bảng xếp hạng');
  await page.getByText('Tạm tính').first().click();
  await page.getByRole('button', { name: 'Giải thích: Phường Phúc Đồng' }).waitFor();
  for (const name of ['Công bố', 'Nhập điểm', 'Điều chỉnh', 'Sửa'])
    expect(await page.getByRole('main').getByText(name, { exact: true }).count()).toBe(0);
  expect(await menuOf(page).getByRole('button', { name: 'Quản trị' }).count()).toBe(0);
});

test.each(['users', 'apiTokens', 'organizations/create'])('/%s is refused to an analyst', async (path) => {
  const page = await browser.visit({ as: analyst });
  await page.goto(`${world.url}/admin/#/${path}`);
  await page.getByText('Bạn không có quyền truy cập trang này').waitFor();
});

test('the explorer runs the analyst’s example and shows what it found', async () => {
  const page = await browser.visit({ as: analyst });
  await openExample(page, world.url, 'analyst');
  const result = await run(page, 'OverallRanking');
  await result.getByText('"PUBLISHED"').waitFor();
});

test('the explorer follows the changes of rankings', async () => {
  const page = await browser.visit({ as: analyst });
  await openExample(page, world.url, 'integrator');
  const isAsked = page
    .waitForEvent('websocket')
    .then((socket) => socket.waitForEvent('framesent', ({ payload }) => String(payload).includes('"subscribe"')));
  const result = await run(page, 'RankingChanged');
  await isAsked;
  const { report, targetIds } = await makeSmallYear(world.admin);
  await report(targetIds[2], '90');
  await result.getByText('"cursor"').waitFor();
});
