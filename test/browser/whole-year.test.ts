import { mkdir, readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { textOfDocx, textOfPdf, withoutBlanks } from '../api/paper-text';
import { textInZip } from '../api/zip';
import type { World } from '../world/start';
import { ADMIN_EMAIL, ADMIN_PASSWORD, start } from '../world/start';
import { workbook } from '../world/xlsx';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { goByMenu } from './menu';
import { signInAtForm } from './sign-in';

// One administrator's year from its opening to its report, in one window. Each test is a stage that goes on where the one before ended.

const WARD = 'Phường Phúc Đồng';
const YEAR = 'Phong trào thi đua năm 2022';

let world: World;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  page = await browser.visit();
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('the year 2022 is made from 2021 and opened', async () => {
  await signInAtForm(page, world.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Phong trào thi đua');
  await page.getByRole('row', { name: /Phong trào thi đua năm 2021 2021/ }).click();
  await page.getByRole('button', { name: 'Lập năm mới' }).click();
  const copy = page.getByRole('dialog', { name: 'Lập phong trào năm mới từ phong trào này' });
  await copy.getByLabel('Chỉ tiêu giao (168)').waitFor();
  await copy.getByLabel('Chủ đề').fill('Kỷ cương – Trách nhiệm – Phát triển');
  await copy.getByLabel(/^Mức giao so với năm nay/).fill('105');
  await copy.getByRole('button', { name: 'Lập phong trào' }).click();
  await page.getByRole('heading', { name: `Phong trào thi đua: ${YEAR}` }).waitFor();
  await look('year-planned');

  await page.getByRole('button', { name: 'Phát động' }).click();
  await page.getByRole('dialog', { name: 'Phát động' }).getByRole('button', { name: 'Phát động' }).click();
  await page.getByText('Đang diễn ra', { exact: true }).last().waitFor();
  await page.getByRole('tab', { name: 'Đợt thi đua' }).click();
  await page
    .getByRole('cell', { name: /nhiệm kỳ 2021-2026/ })
    .first()
    .waitFor();
  await page
    .getByRole('cell', { name: /nhiệm vụ năm 2022/ })
    .first()
    .waitFor();
  await look('year-open');
});

test('targets come from the filled template: a fault is shown, the corrected file applied, and again changes nothing', async () => {
  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Giao chỉ tiêu');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  const template = await downloaded('Tệp mẫu XLSX');
  const sheet = textInZip(template.bytes, 'xl/worksheets/sheet1.xml');
  const head = [...sheet.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, heading = '']) => heading);
  expect(head).toEqual(['Mã phong trào *', 'Mã chỉ tiêu *', 'Mã đơn vị *', 'Chỉ tiêu giao', 'Thực hiện năm trước', 'Ghi chú']);
  const bring = (value: string | number) => {
    const rows = [head, ['2022', 'THU_NGAN_SACH', 'PHUC_DONG', 9000, 4100], ['2022', 'GIAI_PHONG_MAT_BANG', 'PHUC_DONG', value, 22]];
    return page
      .getByLabel('Chọn tệp')
      .last()
      .setInputFiles({ name: 'giao-2022.xlsx', mimeType: 'application/octet-stream', buffer: workbook(rows) });
  };
  await bring('sáu mươi');
  await page.getByRole('table', { name: 'Lỗi' }).getByRole('row', { name: '3 Chỉ tiêu giao "sáu mươi" không phải là số.' }).waitFor();
  await look('import-faulty');

  await page.getByRole('link', { name: 'Nhập tệp khác' }).click();
  await bring(60);
  await page
    .getByRole('table', { name: 'Sẽ thay đổi' })
    .getByRole('row', { name: /THU_NGAN_SACH PHUC_DONG 6\.300 ?9\.000/ })
    .waitFor();
  await look('import-preview');
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
  await page.getByText('Đã ghi toàn bộ tệp').waitFor();

  await page.getByRole('link', { name: 'Nhập tệp khác' }).click();
  await bring(60);
  await page.getByText('Tệp không có gì mới').waitFor();
  await page.getByRole('link', { name: 'Nhập tệp khác' }).waitFor();
});

test('results are recorded for the new year’s targets, and verified in the queue', async () => {
  for (const [typed, ward, value] of [
    ['phuc dong', WARD, '850,5'],
    ['bo de', 'Phường Bồ Đề', '700'],
  ] as const) {
    await goByMenu(page, 'Trang chủ');
    await page.getByRole('link', { name: 'Báo cáo kết quả' }).click();
    await choose(/^Chỉ tiêu được giao/, typed, `${ward} – Thu ngân sách (2022)`);
    await page.getByLabel(/^Kỳ/).fill('1/2022');
    await page.getByLabel(/^Kết quả/).fill(value);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Chờ thẩm định', { exact: true }).last().waitFor();
    await page.waitForURL(/\/results\/\d+\/show$/);
  }
  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Chờ thẩm định');
  await choose('Phong trào', '2022', YEAR);
  const waiting = page.getByRole('row').filter({ hasText: /\d\d\/20\d\d/ });
  await eventually(() => waiting.count(), 2);
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await look('verification');
  await page.getByRole('button', { name: 'Thẩm định đạt' }).click();
  await eventually(() => waiting.count(), 0);
});

test('a department’s ranking and the overall one are published', async () => {
  for (const name of ['Phòng Kinh tế', 'Xếp hạng chung']) {
    await goByMenu(page, 'Phong trào, chỉ tiêu', 'Phong trào thi đua');
    await page.getByRole('row', { name: /Phong trào thi đua năm 2022 2022/ }).click();
    await page.getByRole('tab', { name: 'Xếp hạng' }).click();
    await page.getByRole('cell', { name, exact: true }).click();
    await page.getByRole('row').filter({ hasText: WARD }).getByRole('cell', { name: '1,4175' }).waitFor();
    await page.getByRole('button', { name: 'Công bố' }).click();
    await page.getByRole('dialog', { name: 'Công bố bảng xếp hạng này?' }).getByRole('button', { name: 'Công bố' }).click();
    await page.getByText('Chính thức', { exact: true }).waitFor();
    await look(`published ${name}`);
  }
});

test('an evaluation is entered, and an award goes from its proposal to its decision', async () => {
  await goByMenu(page, 'Xếp loại, khen thưởng', 'Đánh giá, xếp loại');
  await page.getByRole('link', { name: 'Thêm mới' }).click();
  await page.getByLabel(/^Đối tượng được đánh giá/).fill('Chi bộ thuộc Đảng bộ phường');
  await choose(/^Đơn vị/, 'phuc dong', WARD);
  await page.getByLabel(/^Năm/).fill('2022');
  await choose(/^Phong trào/, '2022', YEAR);
  await page.getByLabel(/^Nhóm đối tượng/).click();
  await page.getByRole('option', { name: 'Tổ chức đảng', exact: true }).click();
  await page.getByLabel('Tổng số', { exact: true }).fill('25');
  await page.getByLabel('Hoàn thành xuất sắc nhiệm vụ').fill('5');
  await page.getByLabel('Hoàn thành tốt nhiệm vụ').fill('18');
  await page.getByLabel('Hoàn thành nhiệm vụ', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Hoàn thành xuất sắc: 5 (20 %)').waitFor();
  await look('evaluation');

  await goByMenu(page, 'Xếp loại, khen thưởng', 'Đề xuất khen thưởng');
  await page.getByRole('checkbox', { name: `Tập thể lao động xuất sắc: ${WARD}` }).check();
  await look('proposals');
  await page.getByRole('button', { name: 'Lập đề nghị (1)' }).click();
  await page.getByRole('link', { name: 'Đã đề nghị: Đề nghị' }).click();
  await step('Hoàn thiện hồ sơ', {}, 'Đã hoàn thiện hồ sơ');
  await step('Ghi biểu quyết', { 'Tổng số thành viên hội đồng': '15', 'Phiếu đồng ý': '14' }, 'Đã ghi kết quả biểu quyết');
  await step('Ghi quyết định', { 'Số quyết định': '45/QĐ-UBND', 'Người ký': 'Chủ tịch UBND quận' }, 'Đã ghi quyết định');
  await page.getByText('45/QĐ-UBND').waitFor();
  await look('award');
});

test('the report tells all of it under the heading that was set, on screen, for Word and as PDF', async () => {
  await goByMenu(page, 'Báo cáo, biểu mẫu');
  await choose('Đơn vị', 'phuc dong', WARD);
  await page.getByRole('spinbutton', { name: 'Năm' }).fill('2022');
  const paper = page.frameLocator('iframe[title="Báo cáo tổng kết năm"]');
  await paper.getByText('Năm 2022, phường được quận giao 12 chỉ tiêu').waitFor();
  await page.getByRole('link', { name: 'Số, ngày, người ký…' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill('210');
  await page.getByRole('textbox', { name: 'Họ và tên người ký' }).fill('Trần Văn Minh');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await paper.getByText('Trần Văn Minh').waitFor();
  await look('report');

  const word = await downloaded('Tải Word');
  expect(word.name).toBe('Báo cáo tổng kết thi đua năm 2022 - Phường Phúc Đồng.docx');
  const pdf = await downloaded('Tải PDF');
  for (const text of [withoutBlanks((await paper.locator('body').textContent()) ?? ''), textOfDocx(word.bytes), textOfPdf(pdf.bytes)])
    for (const words of [
      'Số: 210/BC-UBND',
      'chủ đề “Kỷ cương – Trách nhiệm – Phát triển”',
      'Thu ngân sách: 850,5 triệu đồng (chỉ tiêu được giao 9.000 triệu đồng), đạt 9,45 %',
      'phường gồm: Phòng Kinh tế',
      'hoàn thành xuất sắc nhiệm vụ 05 chi bộ, hoàn thành tốt nhiệm vụ 18 chi bộ, hoàn thành nhiệm vụ 02 chi bộ',
      'Tập thể lao động xuất sắc (Quyết định số 45/QĐ-UBND',
      'Trần Văn Minh',
    ])
      expect(text).toContain(withoutBlanks(words));
});

async function choose(label: string | RegExp, typed: string, option: string): Promise<void> {
  const input = page.getByRole('combobox', { name: label });
  await input.click();
  await input.fill(typed);
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Takes a step of an award: its button, what is asked for, and what is said afterwards. */
async function step(button: string, values: Readonly<Record<string, string>>, said: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(values)) await dialog.getByLabel(new RegExp(`^${label}`)).fill(value);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(said).waitFor();
  await dialog.waitFor({ state: 'detached' });
}

async function downloaded(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  // A template is a link, a document in the making a button.
  const by = page.getByRole('link', { name }).or(page.getByRole('button', { name }));
  const [download] = await Promise.all([page.waitForEvent('download'), by.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A picture of the stage, for whoever wants to look: SCREENSHOTS names the folder. */
async function look(name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
