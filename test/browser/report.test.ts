import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { textOfDocx, textOfPdf, withoutBlanks } from '../api/paper-text';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { goByMenu } from './menu';

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('the year’s report is looked at, followed to a row, given its number, and kept for Word and as PDF', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/`);
  await goByMenu(page, 'Báo cáo, biểu mẫu');
  await page.getByRole('heading', { name: 'Báo cáo và biểu mẫu', level: 1 }).waitFor();
  await choose(page, 'Đơn vị', 'phuc dong', 'Phường Phúc Đồng');
  await page.getByRole('spinbutton', { name: 'Năm' }).fill('2020');
  const paper = page.frameLocator('iframe[title="Báo cáo tổng kết năm"]');
  await paper.getByText('Xếp thứ 01/14 phường gồm').waitFor();

  await page.getByRole('link', { name: 'Số, ngày, người ký…' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('125');
  await page.getByRole('textbox', { name: 'Họ và tên người ký' }).fill('Nguyễn Thị Lan');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await paper.getByText('Số: 125/BC-UBND').waitFor();
  await paper.getByText('Nguyễn Thị Lan').waitFor();

  const word = await kept(page, 'Tải Word');
  expect(word.name).toBe('Báo cáo tổng kết thi đua năm 2020 - Phường Phúc Đồng.docx');
  const pdf = await kept(page, 'Tải PDF');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  for (const text of [textOfDocx(word.bytes), textOfPdf(pdf.bytes)])
    for (const words of ['Số: 125/BC-UBND', 'thu ngân sách đạt 343 %', 'Xếp thứ 01/14 phường gồm', 'Nguyễn Thị Lan'])
      expect(text).toContain(withoutBlanks(words));

  await paper.getByRole('link', { name: '91,69 %' }).click();
  await page.waitForURL(/#\/targets\/\d+\/show$/);
  await page.getByText('Tỷ lệ hộ gia đình đạt gia đình văn hóa').first().waitFor();
});

test('a sheet follows what is chosen for it', async () => {
  const page = await browser.visit({ as: world.admin, isPhone: true });
  await page.goto(`${world.url}/admin/#/reports`);
  await page.getByRole('combobox', { name: 'Loại văn bản' }).click();
  await page.getByRole('option', { name: 'Tổng hợp điểm và xếp hạng' }).click();
  await choose(page, 'Phong trào', '2020', 'Phong trào thi đua năm 2020');
  await choose(page, 'Cụm thi đua', '14 phuong', 'Cụm thi đua 14 phường quận Long Biên');
  const sheet = page.frameLocator('iframe[title="Tổng hợp điểm và xếp hạng"]');
  await sheet.getByRole('row', { name: /Phường Phúc Đồng/ }).waitFor();
  expect(await sheet.getByRole('row', { name: /^3 Phường Phúc Đồng/ }).count()).toBe(1);
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(overflow).toBe(0);
});

test('a document in the making can be stopped, and one that is refused says why', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/reports`);
  await choose(page, 'Đơn vị', 'phuc dong', 'Phường Phúc Đồng');
  const asked: string[] = [];
  await page.route('**/reports/**.pdf', (route) => void asked.push(route.request().url()));
  await page.getByRole('button', { name: 'Tải PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đang lập văn bản' });
  await dialog.getByText('Đang làm trên máy chủ: 1 giây').waitFor();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(asked).toHaveLength(1);
  await page.unroute('**/reports/**.pdf');
  await page.route('**/reports/**.docx', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1><p>Không có văn bản này.</p>' }),
  );
  await page.getByRole('button', { name: 'Tải Word' }).click();
  await page.getByText('Không có văn bản này.').waitFor();
  expect((await kept(page, 'Tải PDF')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  // Chromium writes what this test brings about, and nothing else.
  expect(browser.faults()).toEqual([expect.stringContaining('status of 404')]);
});

async function choose(page: Page, label: string, typed: string, option: string): Promise<void> {
  const input = page.getByRole('combobox', { name: label });
  await input.click();
  await input.fill(typed);
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function kept(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}
