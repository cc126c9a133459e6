import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { create, makersFor } from '../api/records';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { goByMenu } from './menu';

const EMAIL = 'can-bo@thi-dua.test';
const PASSWORD = 'mat-khau-can-bo-2021';
const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);

let world: World;
let browser: TestBrowser;
let officer: Client;
let task: string;

beforeAll(async () => {
  world = await start({ env: { REMINDER_HOUR: '0', REMINDER_POLL_MS: '50' } });
  browser = await openBrowser(world.url);
  const { makers } = makersFor(world.admin);
  const organizationId = (await makers.Organization({ name: 'Phường Phúc Đồng' })).id;
  const departmentId = (await makers.Department({ name: 'Phòng Tư pháp' })).id;
  await makers.User({ email: EMAIL, name: 'Lê Văn Cán', role: 'ORGANIZATION_OFFICER', organizationId, password: PASSWORD });
  officer = await signIn(world.url, EMAIL, PASSWORD);
  task = (await create(world.admin, 'Task', { code: 'VIEC-1', name: 'Rà soát hộ nghèo', dueOn: today, departmentId, organizationId })).id;
  await create(world.admin, 'Task', { code: 'VIEC-2', name: 'Củng cố tổ hòa giải', dueOn: '2021-01-31', departmentId, organizationId });
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('an officer comes to a task from its reminder, reports progress, comments and hands it in', async () => {
  const page = await browser.visit({ as: officer });
  await page.goto(`${world.url}/admin/`);
  await page.getByRole('link', { name: 'Nhắc việc: 1 chưa đọc' }).click();
  await page.getByRole('cell', { name: 'Rà soát hộ nghèo' }).click();
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
  const dialog = page.getByRole('dialog');
  for (let step = 0; step < 8; step += 1) await dialog.getByRole('slider').press('ArrowRight');
  await dialog.getByLabel(/^Ý kiến/).fill('Đã khảo sát 9 tổ dân phố');
  await dialog.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
  await page.getByText('40 %').first().waitFor();
  expect(await page.getByRole('button', { name: 'Hủy nhiệm vụ' }).count()).toBe(0);
  await page.getByRole('tab', { name: 'Trao đổi' }).click();
  await page.getByText('Đã khảo sát 9 tổ dân phố').waitFor();
  await page.getByRole('button', { name: 'Trình duyệt' }).click();
  await page.getByRole('tab', { name: 'Quá trình xử lý' }).click();
  await page.getByRole('cell', { name: 'Chờ duyệt' }).waitFor();
  await page.getByRole('link', { name: 'Nhắc việc: 0 chưa đọc' }).waitFor();
});

test('whoever is in charge returns it with a reason, and finds what is overdue', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/tasks/${task}/show`);
  await page.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Lý do/).fill('Thiếu tổ dân phố số 7');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Thiếu tổ dân phố số 7').waitFor();
  await goByMenu(page, 'Công việc', 'Nhiệm vụ');
  await page.getByRole('cell', { name: 'Rà soát hộ nghèo' }).waitFor();
  await page.getByRole('switch', { name: 'Quá hạn' }).click();
  await page.getByRole('cell', { name: 'Rà soát hộ nghèo' }).waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'Củng cố tổ hòa giải' }).waitFor();
});
