import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addCriterion, newYear } from '../api/year';
import type { World } from '../world/start';
import { start } from '../world/start';
import { workbook } from '../world/xlsx';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';

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

const shot = async (page: Page, name: string) => {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const bring = (page: Page, rows: Parameters<typeof workbook>[0]) =>
  page.locator('input[type=file]').setInputFiles({ name: 'chi-tieu-giao.xlsx', mimeType: 'application/octet-stream', buffer: workbook(rows) });

test('targets from a workbook: the template, a fault at its cell, the corrected file applied, and nothing the second time', async () => {
  const year = await newYear(world.admin, 2);
  const { criterionId } = await addCriterion(world.admin, { ...year, wards: [] });
  const codes = await world.admin.query<{
    criterion: { campaign: { code: string }; indicator: { code: string } };
    organizations: { nodes: { code: string }[] };
  }>(
    `query ($id: ID!, $wards: [ID!]!) { criterion(id: $id) { campaign { code } indicator { code } }
       organizations(where: { id: { in: $wards } }, orderBy: [{ code: ASC }]) { nodes { code } } }`,
    { id: criterionId, wards: year.wards },
  );
  const { campaign, indicator } = codes.criterion;
  const [first = '', second = ''] = codes.organizations.nodes.map(({ code }) => code);
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/targets`);
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tệp mẫu CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('Chỉ tiêu giao.csv');
  const template = await readFile(await download.path(), 'utf8');
  const head = template.replace('\uFEFF', '').trim().split(';');
  expect(head).toEqual(['Mã phong trào *', 'Mã chỉ tiêu *', 'Mã đơn vị *', 'Chỉ tiêu giao', 'Thực hiện năm trước', 'Ghi chú']);
  await shot(page, 'import-create');

  await bring(page, [head, [campaign.code, indicator.code, first, 1250.5], [campaign.code, indicator.code, `${second}X`, 'nhiều']]);
  await page.getByText('"nhiều" không phải là số.').waitFor();
  expect(await page.getByRole('table', { name: 'Lỗi' }).getByRole('row').nth(1).textContent()).toMatch(/^3Chỉ tiêu giao/);
  await shot(page, 'import-faulty');
  await page.getByRole('link', { name: 'Nhập tệp khác' }).click();

  const right = [head, [campaign.code, indicator.code, first, 1250.5], [campaign.code, indicator.code, second, '1.300,25', 1100]];
  await bring(page, right);
  await page.getByRole('table', { name: 'Sẽ thay đổi' }).getByText('1.300,25').waitFor();
  await shot(page, 'import-ready');
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
  await page.getByText('Đã ghi toàn bộ tệp').waitFor();
  const applied = page.url();
  const { targets } = await world.admin.query<{ targets: unknown }>(
    'query ($id: ID!) { targets(where: { criterionId: { eq: $id } }, orderBy: [{ value: ASC }]) { nodes { value baseline version } } }',
    { id: criterionId },
  );
  expect(targets).toEqual({
    nodes: [
      { value: '1250.5', baseline: null, version: 1 },
      { value: '1300.25', baseline: '1100', version: 1 },
    ],
  });

  await page.getByRole('link', { name: 'Nhập tệp khác' }).click();
  await bring(page, right);
  await page.getByText('Tệp không có gì mới').waitFor();
  await page.goto(`${world.url}/admin/#/importJobs`);
  await page.getByText('Đã ghi').first().waitFor();
  await shot(page, 'import-list');

  await page.goto(applied);
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hoàn tác toàn bộ thao tác này?' });
  await dialog.getByText('Giao chỉ tiêu: 2').waitFor();
  await shot(page, 'import-undo');
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Toàn bộ những gì tệp này đã ghi đã được hoàn tác.').waitFor();
  const { targetsAggregate } = await world.admin.query('query ($id: ID!) { targetsAggregate(where: { criterionId: { eq: $id } }) { count } }', {
    id: criterionId,
  });
  expect(targetsAggregate).toEqual([{ count: 0 }]);
});

test('on a phone', async () => {
  const page = await browser.visit({ as: world.admin, isPhone: true });
  await page.goto(`${world.url}/admin/#/importJobs/create?kind=RESULTS`);
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  await shot(page, 'import-phone');
});
