import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { bringAxe, faultsOf } from './page-faults';

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('on an empty installation the start page leads through the first steps, each to where it is done', async () => {
  const page = await browser.visit({ as: world.admin });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/`);
  const guide = page.getByRole('main');
  await guide.getByRole('heading', { name: 'Các bước đầu tiên' }).first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const links = await guide
    .locator('a[href*="/create"], a[href*="importJobs"]')
    .evaluateAll((all): string[] => all.map((link) => String(link.getAttribute('href') ?? '')));
  expect(links.length).toBeGreaterThan(8);
  // Every page opens in the test of every page; here it is enough that each link leads to one.
  const pages = (await (await fetch(`${world.url}/admin/pages.json`)).json()) as { resource: string }[];
  const known = new Set(pages.map(({ resource }) => resource));
  expect(links.map((href) => href.split(/[#/?]+/).find((part: string) => known.has(part))).filter((part) => part === undefined)).toEqual([]);
});

test('what is done is marked, and the demonstration can be loaded into what is still empty', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/first-steps`);
  await page.getByRole('button', { name: 'Nạp năm mẫu' }).click();
  await page.getByRole('dialog', { name: 'Nạp năm mẫu vào cơ sở dữ liệu này?' }).getByRole('button', { name: 'Nạp năm mẫu' }).click();
  await page.getByText('Đã nạp năm mẫu').waitFor();
  await eventually(() => page.getByRole('button', { name: 'Nạp năm mẫu' }).count(), 0);
  await page.goto(`${world.url}/admin/#/rankings`);
  await page.getByText('Phong trào thi đua năm 2020').first().waitFor();
});
