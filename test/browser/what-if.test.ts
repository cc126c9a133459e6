import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser, VisitOptions } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { bringAxe, faultsOf } from './page-faults';
import type { SmallYear } from './year';
import { makeSmallYear } from './year';

let world: World;
let browser: TestBrowser;
let year: SmallYear;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  // Bồ Đề leads with 80, before Đức Giang with 60 and Phúc Đồng with 40; all reported March.
  year = await makeSmallYear(world.admin);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (path: string, options: VisitOptions = {}): Promise<Page> => {
  const page = await browser.visit({ as: world.admin, ...options });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};

const order = async (page: Page): Promise<string[]> => {
  const table = page.getByRole('table', { name: 'Bảng xếp hạng thử tính' });
  return table.getByRole('rowheader').allInnerTexts();
};

const stored = () => world.admin.query('{ results(first: 100) { nodes { value version } } standings(first: 100) { nodes { score rank version } } }');

test('from the explanation of a place one tries what would lift it, by keyboard, and nothing is saved', async () => {
  const before = await stored();
  const page = await open(`/rankings/${year.rankingId}/show`);
  await page.getByRole('button', { name: 'Giải thích: Phường Phúc Đồng' }).click();
  await page.getByRole('link', { name: 'Thử tính' }).click();
  await eventually(() => order(page), ['Phường Bồ Đề', 'Phường Đức Giang', 'Phường Phúc Đồng']);
  await page.getByRole('combobox', { name: 'Tháng' }).click();
  await page.getByRole('option', { name: '03/2020' }).click();
  const slider = page.getByRole('slider', { name: /^Kéo/ });
  await eventually(() => slider.getAttribute('aria-valuenow'), '40');
  await slider.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.getByText('Từ hạng 3 lên hạng 2; điểm từ 40 thành 70.').waitFor();
  expect(await order(page)).toEqual(['Phường Bồ Đề', 'Phường Phúc Đồng', 'Phường Đức Giang']);
  await page.getByRole('img', { name: 'Tăng 1 bậc, trước hạng 3' }).waitFor();

  await page.getByLabel(/^Số liệu/).fill('95,5');
  await page.getByText('Từ hạng 3 lên hạng 1; điểm từ 40 thành 95,5.').waitFor();
  await page.getByLabel(/^Số liệu/).fill('nhiều');
  await page.getByText('Phải là một số, ví dụ 1.234,5').waitFor();
  await page.getByRole('button', { name: 'Đưa về như hiện nay' }).click();
  await page.getByText('Vẫn hạng 3; điểm từ 40 thành 40.').waitFor();
  expect(await stored()).toEqual(before);
});

test('what is looked at stands in the address; on a telephone nothing is too wide or without a name', async () => {
  const page = await open(`/what-if?ranking=${year.rankingId}&month=2020-04-01`, { isPhone: true, theme: 'dark' });
  // Without a place of one's own the first is looked at; what is not reported for a month is zero.
  await page.getByText('Vẫn hạng 1; điểm từ 80 thành 80.').waitFor();
  await eventually(() => page.getByRole('slider', { name: /^Kéo/ }).getAttribute('aria-valuenow'), '0');
  expect(await faultsOf(page)).toEqual([]);
});

test('from the menu it begins with a ranking that follows results', async () => {
  const page = await open('/');
  await page.getByRole('navigation', { name: 'Trình đơn chính' }).getByRole('button', { name: 'Xếp hạng' }).click();
  await page.getByRole('link', { name: 'Thử tính thứ hạng' }).click();
  await eventually(() => order(page), ['Phường Bồ Đề', 'Phường Đức Giang', 'Phường Phúc Đồng']);
});
