import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser, VisitOptions } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { bringAxe, faultsOf } from './page-faults';

let world: World;
let browser: TestBrowser;
let campaignId: string;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  const { campaign } = await world.admin.query<{ campaign: { id: string } }>('{ campaign(code: "2020") { id } }');
  campaignId = campaign.id;
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (options: VisitOptions = {}): Promise<Page> => {
  const page = await browser.visit({ as: world.admin, ...options });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#/charts?campaign=${campaignId}`);
  return page;
};

const picture = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title }).and(page.locator('section'));

test('the ranks of the fourteen wards are seen over the years, and by department with those of the source document', async () => {
  const page = await open();
  const years = picture(page, /^Thứ hạng chung qua các năm/);
  await years.getByLabel('Làm nổi bật').click();
  await page.getByRole('option', { name: 'Phường Phúc Đồng' }).click();
  await years.getByRole('img', { name: 'Phường Phúc Đồng: 2020: 3; 2021: 3' }).waitFor();

  const heat = picture(page, /^Thứ hạng theo phòng, ban/);
  const row = heat.getByRole('row', { name: /^Phường Phúc Đồng/ });
  const ranks = await row.getByRole('cell').allInnerTexts();
  // 3rd of 14 overall, 1st by six of its seventeen departments, as the document has it.
  expect(ranks[0]).toBe('3');
  expect(ranks.slice(1).filter((rank) => rank === '1')).toHaveLength(6);
});

test('each picture has its numbers in a table, reached without a mouse', async () => {
  const page = await open();
  const grades = picture(page, 'Kết quả xếp loại năm 2020');
  const asTable = grades.getByRole('button', { name: 'Xem bảng số liệu' });
  await asTable.focus();
  await page.keyboard.press('Enter');
  const row = grades.getByRole('row', { name: /^Đảng viên/ });
  // 14.5, 77.3 and 7.8 % are stated; the remaining 0.4 % are not.
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['14,5 %', '77,3 %', '7,8 %', '–', '0,4 %']);

  const progress = picture(page, /^Tiến độ chỉ tiêu/);
  await progress.getByRole('button', { name: 'Xem bảng số liệu' }).click();
  expect(await progress.getByRole('row').count()).toBe(16);
  expect(await faultsOf(page)).toEqual([]);
  await progress.getByRole('button', { name: 'Xem biểu đồ' }).click();
  await progress.getByText('Chỉ tiêu giao', { exact: true }).waitFor();
});

test('a picture is kept as PNG, with its title', async () => {
  const page = await open();
  const heat = picture(page, /^Thứ hạng theo phòng, ban/);
  const download = page.waitForEvent('download');
  await heat.getByRole('button', { name: 'Tải ảnh PNG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Thứ hạng theo phòng, ban.*\.png$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Width and height stand at the beginning: twice as fine as on the screen.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1200);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
});

test('the address says what is looked at, and on a telephone in English nothing is wider than the screen', async () => {
  const page = await open({ language: 'en', isPhone: true, theme: 'dark' });
  await picture(page, /^Grades of 2020/).waitFor();
  await page.getByLabel('Campaign').click();
  await page.getByRole('option', { name: /2021$/ }).first().click();
  await picture(page, 'Grades of 2021').getByText('Nothing was graded in shares in this year yet.').waitFor();
  await eventually(async () => /campaign=\d+/.test(page.url()) && !page.url().includes(`campaign=${campaignId}&`), true);
  expect(await faultsOf(page)).toEqual([]);
});

test('beside the explanation of a place it is seen where its points come from', async () => {
  const { rankings } = await world.admin.query<{ rankings: { nodes: { id: string }[] } }>(
    '{ rankings(where: { campaign: { code: { eq: "2021" } }, method: { eq: CRITERIA } }, first: 1) { nodes { id } } }',
  );
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/rankings/${rankings.nodes[0]?.id}/show`);
  await page
    .getByRole('button', { name: /^Giải thích/ })
    .nth(1)
    .click();
  const parts = page.getByRole('dialog').locator('section').filter({ hasText: 'Điểm đến từ đâu' });
  await parts.getByText('so với đơn vị xếp ngay trên').waitFor();
  await parts.getByRole('button', { name: 'Xem bảng số liệu' }).click();
  expect((await parts.getByRole('row').first().getByRole('columnheader').allInnerTexts()).length).toBe(3);
});
