import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import { newRanking, newYear, ranksOf, recordAll } from '../api/year';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';

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

const open = async (path: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as: world.admin, isPhone });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};
/** Takes a step of an award: its button, what is asked for, and what is said afterwards. */
const step = async (page: Page, button: string, values: Readonly<Record<string, string>>, said: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(values)) await dialog.getByLabel(new RegExp(`^${label}`)).fill(value);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(said).waitFor();
  await dialog.waitFor({ state: 'detached' });
};

test('the leader of a published ranking is proposed, its dossier completed, voted on, decided, and counted', async () => {
  const { makers } = makersFor(world.admin);
  const year = await newYear(world.admin, 2);
  const rankingId = await newRanking(world.admin, year, { departmentId: null, method: 'ENTERED' });
  const scores = year.wards.map((organizationId, place) => ({ organizationId, rank: place + 1 }));
  await world.admin.query('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }', {
    id: rankingId,
    scores,
  });
  await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);

  const page = await open('/awardForms');
  await page.getByRole('button', { name: 'Nạp danh mục theo Luật' }).click();
  await page.getByText('Đã nạp danh mục theo Luật Thi đua, khen thưởng 2022').waitFor();
  const { awardForm } = await world.admin.query<{ awardForm: { id: string } }>('{ awardForm(code: "CO_CHINH_PHU") { id } }');
  await makers.AwardRule({ formId: awardForm.id });

  await page.goto(`${world.url}/admin/#/award-proposals`);
  await page.getByText('Đủ điều kiện đề nghị “Cờ thi đua của Chính phủ”: dẫn đầu Cụm 14 phường (xếp thứ 1/2).').waitFor();
  await page.getByRole('checkbox', { name: 'Cờ thi đua của Chính phủ: Phường 0' }).check();
  await page.getByRole('button', { name: 'Lập đề nghị (1)' }).click();
  await page.getByText('Đã lập đề nghị khen thưởng').waitFor();
  await page.getByRole('link', { name: 'Đã đề nghị: Đề nghị' }).click();

  await page.getByRole('tab', { name: 'Hồ sơ', exact: true }).click();
  await page.getByRole('link', { name: 'Thêm tệp hồ sơ' }).click();
  await page.getByLabel(/^Tệp/).setInputFiles({ name: 'Báo cáo thành tích.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('link', { name: /^Báo cáo thành tích\.pdf/ }).waitFor();
  await page.getByLabel('Nội dung tệp').fill('Báo cáo thành tích năm 2020');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('row', { name: /Báo cáo thành tích\.pdf \(\d+ B\).*Báo cáo thành tích năm 2020/ }).waitFor();
  await step(page, 'Hoàn thiện hồ sơ', {}, 'Đã hoàn thiện hồ sơ');
  await page.getByRole('tab', { name: 'Thông tin chung' }).click();
  await step(page, 'Ghi biểu quyết', { 'Tổng số thành viên hội đồng': '10', 'Phiếu đồng ý': '9' }, 'Đã ghi kết quả biểu quyết');
  await page.getByText('9/10 đồng ý').waitFor();
  await step(page, 'Ghi quyết định', { 'Số quyết định': '123/QĐ-TTg', 'Người ký': 'Thủ tướng Chính phủ' }, 'Đã ghi quyết định');
  await page.getByText('123/QĐ-TTg').waitFor();

  const phone = await open(new URL(page.url()).hash.slice(1), true);
  await phone.getByRole('button', { name: 'Thu hồi' }).getByText('Thu hồi').waitFor();

  await page.goto(`${world.url}/admin/#/award-statistics`);
  await page.getByRole('row', { name: /Cờ thi đua của Chính phủ.*1 – – 1/ }).waitFor();
});

test('a change is seen in the history of its record and undone there; a deletion in the log of all changes', async () => {
  const { makers } = makersFor(world.admin);
  const { id } = await makers.Organization({ name: 'Phường Gia Thụy' });
  await world.admin.query(`mutation { updateOrganization(id: "${id}", version: 1, input: { name: "Phường Gia Thuỵ", kind: DISTRICT }) { id } }`);
  const page = await open(`/organizations/${id}/show`, true);
  await page.getByRole('button', { name: 'Lịch sử' }).click();
  await page.getByRole('row', { name: 'Loại Phường, xã Quận, huyện' }).waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('dialog', { name: 'Hoàn tác thay đổi này?' }).getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác thay đổi').waitFor();
  await page.getByText('Hoàn tác một thay đổi trước đó').waitFor();
  expect(await world.admin.query(`{ organization(id: "${id}") { name kind } }`)).toEqual({ organization: { name: 'Phường Gia Thụy', kind: 'WARD' } });

  const cluster = await makers.Cluster({ name: 'Cụm thi đua bị xóa nhầm' });
  await world.admin.query(`mutation { deleteCluster(id: "${cluster.id}") { id } }`);
  const log = await open('/change-log');
  await log.getByLabel('Thao tác').click();
  await log.getByRole('option', { name: 'Xóa', exact: true }).click();
  await log.getByRole('button', { name: /Thêm mới.*Cụm thi đua bị xóa nhầm/ }).waitFor();
  await log.getByRole('button', { name: 'Lọc' }).click();
  await log.getByRole('button', { name: /Thêm mới.*Cụm thi đua bị xóa nhầm/ }).waitFor({ state: 'detached' });
  await log.getByRole('button', { name: /Cụm thi đua bị xóa nhầm/ }).click();
  await log.getByRole('button', { name: 'Hoàn tác' }).click();
  await log.getByRole('dialog', { name: 'Hoàn tác thay đổi này?' }).getByRole('button', { name: 'Hoàn tác' }).click();
  await log.getByText('Đã hoàn tác thay đổi').waitFor();
  expect(await world.admin.query(`{ cluster(id: "${cluster.id}") { name } }`)).toEqual({ cluster: { name: 'Cụm thi đua bị xóa nhầm' } });
});

test('results that were reported together are undone together from the log, unless one has changed since', async () => {
  const year = await newYear(world.admin, 2);
  const rankingId = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [10, 20]);
  const page = await open('/change-log', true);
  const dialog = page.getByRole('dialog', { name: 'Hoàn tác toàn bộ thao tác này?' });
  const undo = async () => {
    await page
      .getByRole('button', { name: /Kết quả/ })
      .first()
      .click();
    // What others do may draw the entry anew just then: whoever sees no dialog presses again.
    await eventually(async () => {
      const button = page.getByRole('button', { name: 'Hoàn tác cả thao tác…' });
      if ((await dialog.count()) === 0) await button.click();
      return dialog.getByText('Thao tác này đã ghi 2 bản ghi:').isVisible();
    }, true);
  };
  await undo();
  await recordAll(world.admin, year, [50]);
  // The dialog follows what others do: it says by itself that it came too late.
  await dialog.getByText('Bản ghi đã thay đổi sau đó. Chỉ hoàn tác được thay đổi cuối cùng.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Hoàn tác' }).isDisabled()).toBe(true);
  expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([1, 2]);

  await recordAll(world.admin, year, [40, 60]);
  await page.reload();
  await undo();
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác toàn bộ thao tác').waitFor();
  expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([1, 2]);
});
