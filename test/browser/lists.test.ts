import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Year } from '../api/year';
import { newYear, recordAll } from '../api/year';
import type { Client } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';

let world: World;
let browser: TestBrowser;
let year: Year;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  year = await newYear(world.admin, 3);
  await recordAll(world.admin, year, [50, 70, 90]);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (path: string, as: Client = world.admin): Promise<Page> => {
  const page = await browser.visit({ as });
  await page.goto(`${world.url}/admin/#${path}`);
  await page.getByRole('cell', { name: 'Phường 0' }).first().waitFor();
  return page;
};
const heads = async (page: Page): Promise<string[]> =>
  (await page.getByRole('columnheader').allInnerTexts()).map((text) => text.trim()).filter((text) => text !== '');
const focusedName = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.innerText ?? ''`);

test('columns are chosen and put in order by keyboard, stay for the next visit, and stand in the address', async () => {
  const page = await open('/results');
  const first = await heads(page);
  expect(first.slice(0, 3)).toEqual(['Kỳ (tháng)', 'Đơn vị', 'Chỉ tiêu']);
  await page.getByRole('button', { name: 'Chọn cột' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cột hiện trong danh sách' });
  await dialog.getByRole('checkbox', { name: 'Chỉ tiêu' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Đưa cột Kết quả lên trước' }).focus();
  await page.keyboard.press('Enter');
  expect(await focusedName(page)).toBe('Đưa cột Kết quả lên trước');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const chosen = ['Kỳ (tháng)', 'Kết quả', 'Đơn vị', 'Trạng thái', 'Báo cáo lúc'];
  await eventually(() => heads(page), chosen);
  expect(decodeURIComponent(page.url())).toContain('columns=period,value,organization.name,state,reportedAt');
  await page.reload();
  await page.getByRole('cell', { name: 'Phường 0' }).first().waitFor();
  await eventually(() => heads(page), chosen);

  // Another browser that is given the address.
  const other = await browser.visit({ as: world.admin });
  await other.goto(page.url());
  await eventually(() => heads(other), chosen);
  await other.getByRole('button', { name: 'Chọn cột' }).click();
  await other.getByRole('button', { name: 'Trở lại như ban đầu' }).click();
  await other.keyboard.press('Escape');
  await eventually(() => heads(other), first);
  expect(other.url()).not.toContain('columns=');
});

test('a view is saved under a name, picked again on another machine, renamed and deleted', async () => {
  const page = await browser.visit({ as: world.admin });
  const filter = encodeURIComponent(JSON.stringify({ organizationId: year.wards[1] }));
  await page.goto(`${world.url}/admin/#/results?filter=${filter}&sort=value&order=ASC`);
  await page.getByRole('cell', { name: 'Phường 1' }).waitFor();
  await page.getByRole('button', { name: 'Cách xem' }).click();
  await page.getByRole('menuitem', { name: 'Chưa lưu cách xem nào' }).waitFor();
  await page.getByRole('menuitem', { name: 'Lưu cách xem này…' }).click();
  await page.getByLabel(/^Tên cách xem/).fill('Phường tôi theo dõi');
  await page.keyboard.press('Enter');
  await page.getByText('Đã lưu cách xem').waitFor();

  const other = await open('/results');
  await other.getByRole('cell', { name: 'Phường 2' }).waitFor();
  await other.getByRole('button', { name: 'Cách xem' }).click();
  await other.getByRole('menuitem', { name: 'Phường tôi theo dõi' }).click();
  await other.getByRole('cell', { name: 'Phường 2' }).waitFor({ state: 'detached' });
  await other.getByRole('cell', { name: 'Phường 1' }).waitFor();
  expect(decodeURIComponent(other.url())).toContain('sort=value');

  await other.getByRole('button', { name: 'Cách xem' }).click();
  expect(await other.getByRole('menuitem', { name: 'Phường tôi theo dõi' }).getAttribute('aria-current')).toBe('true');
  await other.getByRole('menuitem', { name: 'Đổi tên, xóa cách xem…' }).click();
  await other.getByLabel('Tên của “Phường tôi theo dõi”').fill('Phường 1');
  await other.getByRole('button', { name: 'Đổi tên' }).click();
  await other.getByText('Đã đổi tên').waitFor();
  await other.getByRole('button', { name: 'Xóa cách xem “Phường 1”' }).click();
  await other.getByRole('dialog').getByText('Chưa lưu cách xem nào').waitFor();
});

test('a file has what is seen: the filtered rows, and the chosen columns in their order', async () => {
  const filter = encodeURIComponent(JSON.stringify({ organizationId: year.wards[2] }));
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/results?filter=${filter}&columns=value,organization.name`);
  await page.getByRole('cell', { name: 'Phường 2' }).waitFor();
  const contentOf = async (name: string): Promise<string[][]> => {
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name, exact: true }).click()]);
    const text = await readFile(await file.path(), 'utf8');
    return text
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(/[;,]/));
  };
  expect(await contentOf('CSV (.csv)')).toEqual([
    ['Kết quả', 'Đơn vị'],
    ['90', 'Phường 2'],
  ]);
  expect((await contentOf('CSV (.csv), Mọi cột'))[0]?.length).toBe(10);
});

test('many rows are deleted together or not at all, and come back with one touch', async () => {
  const { makers } = makersFor(world.admin);
  const names = ['Tổ dân phố Một', 'Tổ dân phố Hai', 'Tổ dân phố Ba'];
  const made: string[] = [];
  for (const name of names) made.push((await makers.Organization({ name, kind: 'RESIDENTIAL_GROUP' })).id);
  const { id: departmentId } = await makers.Department({ organizationId: made[1] });
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/organizations?filter=${encodeURIComponent(JSON.stringify({ q: 'to dan pho' }))}`);
  const remove = async () => {
    for (const name of names)
      await page
        .getByRole('row', { name: new RegExp(name) })
        .getByRole('checkbox')
        .setChecked(true);
    await page.getByRole('status').getByText('Đã chọn 3 dòng').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Xóa', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Xóa 3 mục đã chọn?' });
    await dialog.getByRole('button', { name: 'Xóa', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await page.getByRole('row', { name: /Tổ dân phố Một/ }).waitFor();
  await remove();
  await page.getByText(/Chưa làm dòng nào\. Tổ dân phố Hai: /).waitFor();
  await page.getByRole('row', { name: /Tổ dân phố Một/ }).waitFor();

  await world.admin.query('mutation ($id: ID!) { deleteDepartment(id: $id) { id } }', { id: departmentId });
  await remove();
  await page.getByText('Đã xóa 3 mục').waitFor();
  await page.getByRole('row', { name: /Tổ dân phố Một/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  for (const name of names) await page.getByRole('row', { name: new RegExp(name) }).waitFor();
});

test('what was just saved is undone from the message that tells of it', async () => {
  const { makers } = makersFor(world.admin);
  const { id } = await makers.Organization({ name: 'Phường Tên Cũ' });
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/organizations/${id}`);
  await page.getByLabel(/^Tên/).fill('Phường Tên Mới');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('main').getByText('Phường Tên Mới').first().waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác', { exact: false }).first().waitFor();
  await page.getByRole('main').getByText('Phường Tên Cũ').first().waitFor();
});

test('many results are sent back with one reason, and the verdict on all of them is taken back', async () => {
  const { targets } = await newYear(world.admin, 2);
  await recordAll(world.admin, { targets }, [11.25, 12.25]);
  const states = async (): Promise<string[]> => {
    const { results } = await world.admin.query<{ results: { nodes: { state: string }[] } }>(
      'query ($where: ResultWhere) { results(where: $where) { nodes { state } } }',
      { where: { targetId: { in: targets } } },
    );
    return results.nodes.map(({ state }) => state);
  };
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/results`);
  for (const value of ['11,25', '12,25'])
    await page
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: value, exact: true }) })
      .getByRole('checkbox')
      .check();
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Lý do/)
    .fill('Thiếu biên bản');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await eventually(states, ['SUBMITTED', 'SUBMITTED']);
});

test('many tasks are moved at once, by a step that all of them may take', async () => {
  const { makers } = makersFor(world.admin);
  for (const name of ['Việc thứ nhất', 'Việc thứ hai']) await makers.Task({ name });
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/tasks?filter=${encodeURIComponent(JSON.stringify({ q: 'viec thu' }))}`);
  await page.getByRole('cell', { name: 'Việc thứ hai' }).waitFor();
  await page
    .getByRole('checkbox', { name: /Chọn tất cả|chọn/i })
    .first()
    .check();
  await page.getByRole('button', { name: 'Hủy nhiệm vụ' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Lý do/)
    .fill('Không còn phù hợp');
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy nhiệm vụ' }).click();
  await page.getByText('Đã chuyển 2 nhiệm vụ').waitFor();
  await eventually(() => page.getByRole('row').getByText('Đã hủy').count(), 2);
});
