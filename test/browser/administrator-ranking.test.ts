import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import type { SmallYear } from './year';
import { makeEnteredRanking, makeSmallYear } from './year';

let world: World;
let browser: TestBrowser;
let year: SmallYear;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
});
beforeEach(async () => {
  year = await makeSmallYear(world.admin);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (path: string): Promise<Page> => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};

/** The ranking's page, once it follows the ranking. */
const openRanking = async (): Promise<Page> => {
  const page = await open(`/rankings/${year.rankingId}/show`);
  await page.getByText('Đang cập nhật trực tiếp').waitFor();
  return page;
};

/** Each row as "rank organization score". */
const standings = async (page: Page): Promise<string[]> => {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Giải thích/ }) })
    .all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  return cells.map(([rank, , organization, score]) => `${rank} ${organization} ${score}`);
};

test('a ranking moves while one looks, when a result is recorded in another window', async () => {
  const watching = await openRanking();
  await eventually(() => standings(watching), ['1 Phường Bồ Đề 80', '2 Phường Đức Giang 60', '3 Phường Phúc Đồng 40']);

  const recording = await open(`/targets/${year.targetIds[2]}/show`);
  await recording.getByRole('button', { name: 'Báo cáo kết quả' }).click();
  const dialog = recording.getByRole('dialog', { name: 'Báo cáo kết quả một tháng' });
  await dialog.getByLabel(/^Kỳ/).fill('13/2020');
  await dialog.getByLabel(/^Kết quả/).fill('49,5');
  await dialog.getByRole('button', { name: 'Báo cáo kết quả' }).click();
  await dialog.getByText('Phải là một tháng, ví dụ 03/2020').waitFor();
  await dialog.getByLabel(/^Kỳ/).fill('4/2020');
  await dialog.getByRole('button', { name: 'Báo cáo kết quả' }).click();
  await dialog.waitFor({ state: 'detached' });

  await eventually(() => standings(watching), ['1 Phường Phúc Đồng 89,5', '2 Phường Bồ Đề 80', '3 Phường Đức Giang 60']);
  await watching.getByRole('img', { name: 'Tăng 2 bậc, trước hạng 3' }).waitFor();
});

test('a page that lost its connection shows what happened meanwhile', async () => {
  const page = await openRanking();
  await world.restart();
  await page.getByText(/^Mất kết nối/).waitFor();
  await year.report(year.targetIds[1], '95');
  await eventually(() => standings(page), ['1 Phường Đức Giang 95', '2 Phường Bồ Đề 80', '3 Phường Phúc Đồng 40']);
  await page.getByText('Đang cập nhật trực tiếp').waitFor();
  browser.faults();
});

test('the panel explains a place and says what is missing to the next', async () => {
  const page = await openRanking();
  await page.getByRole('button', { name: 'Giải thích: Phường Đức Giang' }).click();
  await page.getByRole('heading', { name: 'Vì sao Phường Đức Giang đứng hạng này?' }).waitFor();
  await page.getByText(/^Cần thêm 20(,\d+)? điểm để lên hạng trên/).waitFor();
});

test('a published ranking stays as it is until it is revised with a reason', async () => {
  const page = await openRanking();
  await page.getByRole('button', { name: 'Công bố' }).click();
  await page.getByRole('dialog', { name: 'Công bố bảng xếp hạng này?' }).getByRole('button', { name: 'Công bố' }).click();
  await page.getByText('Chính thức', { exact: true }).waitFor();
  await year.report(year.targetIds[2], '99');
  await page.reload();
  await eventually(() => standings(page), ['1 Phường Bồ Đề 80', '2 Phường Đức Giang 60', '3 Phường Phúc Đồng 40']);

  await page.getByRole('button', { name: 'Điều chỉnh' }).click();
  const dialog = page.getByRole('dialog', { name: 'Điều chỉnh bảng xếp hạng đã công bố' });
  await expect(dialog.getByRole('button', { name: 'Điều chỉnh' }).isDisabled()).resolves.toBe(true);
  await dialog.getByLabel(/^Lý do điều chỉnh/).fill('Phúc Đồng nộp bổ sung');
  await dialog.getByRole('button', { name: 'Điều chỉnh' }).click();
  await page.getByText('Lần 2', { exact: true }).waitFor();
  await page.getByText('Tạm tính', { exact: true }).waitFor();
  await eventually(() => standings(page), ['1 Phường Phúc Đồng 99', '2 Phường Bồ Đề 80', '3 Phường Đức Giang 60']);
});

test('before it is published, who has no rank yet is named', async () => {
  const { makers } = makersFor(world.admin);
  const { id: organizationId } = await makers.Organization({ name: 'Phường Chưa Nộp' });
  await makers.ClusterMember({ clusterId: year.clusterId, organizationId });
  const page = await openRanking();
  await page.getByRole('button', { name: 'Công bố' }).click();
  const dialog = page.getByRole('dialog', { name: 'Công bố bảng xếp hạng này?' });
  await dialog.getByText('Còn 1 đơn vị chưa có thứ hạng: Phường Chưa Nộp.').waitFor();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await page.getByText('Tạm tính', { exact: true }).waitFor();
});

test('a rejected result, with its reason, no longer counts', async () => {
  const watching = await openRanking();
  const page = await open('/results');
  await page
    .getByRole('row', { name: /Phường Bồ Đề/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trả lại kết quả đã chọn' });
  await dialog.getByLabel(/^Lý do trả lại/).fill('Thiếu biên bản');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Bị trả lại', { exact: true }).waitFor();
  await page.getByText('Thiếu biên bản').waitFor();
  await eventually(() => standings(watching), ['1 Phường Đức Giang 60', '2 Phường Phúc Đồng 40', '– Phường Bồ Đề –']);
});

test('several results are verified at once from the list', async () => {
  const page = await open('/results');
  await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await page.getByRole('button', { name: 'Thẩm định đạt' }).click();
  // The menu has a page of this name.
  await eventually(() => page.getByRole('table').getByText('Chờ thẩm định', { exact: true }).count(), 0);
  expect(await page.getByText('Đã thẩm định', { exact: true }).count()).toBeGreaterThanOrEqual(3);
});

test('an organization that is left out is listed without a rank, with the cause', async () => {
  const page = await openRanking();
  await page.getByRole('link', { name: 'Ghi chú, loại khỏi xếp hạng: Phường Bồ Đề' }).click();
  await page.getByLabel('Không xếp hạng vì').click();
  await page.getByRole('option', { name: 'Đã sáp nhập' }).click();
  await page.getByLabel('Ghi chú').fill('Sáp nhập từ tháng 10');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Sáp nhập từ tháng 10').waitFor();
  await eventually(() => standings(page), ['1 Phường Đức Giang 60', '2 Phường Phúc Đồng 40', '– Phường Bồ Đề –']);
  await page.getByText('Đã sáp nhập', { exact: true }).waitFor();
});

test('a department’s sheet is typed in, scores as people write them', async () => {
  const { rankingId } = await makeEnteredRanking(world.admin);
  const page = await open(`/rankings/${rankingId}/show`);
  await page.getByRole('button', { name: 'Nhập điểm' }).click();
  const sheet = page.getByRole('dialog', { name: 'Nhập điểm hoặc thứ hạng' });
  await sheet.getByLabel('Điểm: Phường Bồ Đề').fill('7,25');
  await sheet.getByLabel('Điểm: Phường Đức Giang').fill('9');
  await sheet.getByLabel('Điểm: Phường Phúc Đồng').fill('chín');
  expect(await sheet.getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);
  await sheet.getByLabel('Điểm: Phường Phúc Đồng').fill('9');
  await sheet.getByRole('button', { name: 'Lưu' }).click();
  await sheet.waitFor({ state: 'detached' });
  await eventually(() => standings(page), ['1 Phường Đức Giang 9', '1 Phường Phúc Đồng 9', '3 Phường Bồ Đề 7,25']);
});
