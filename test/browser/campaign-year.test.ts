import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import { newRanking, newYear, recordAll } from '../api/year';
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

const open = async (path: string): Promise<Page> => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};

test('an administrator makes the next year from the last, opens it, and cannot close it unnoticed', async () => {
  const year = await newYear(world.admin, 2, { code: 'NAM_2020', name: 'Phong trào năm 2020' });
  await newRanking(world.admin, year);
  await makersFor(world.admin).makers.Phase({ campaignId: year.campaignId, name: 'Đợt 1 chào mừng' });
  await recordAll(world.admin, year, [60, 40]);

  const page = await open(`/campaigns/${year.campaignId}/show`);
  await page.getByRole('button', { name: 'Lập năm mới' }).click();
  const copy = page.getByRole('dialog', { name: 'Lập phong trào năm mới từ phong trào này' });
  await copy.getByLabel('Chỉ tiêu giao (2)').waitFor();
  await expect(copy.getByLabel(/^Mã/).inputValue()).resolves.toBe('NAM_2021');
  await copy.getByLabel(/^Mức giao so với năm nay/).fill('110');
  await copy.getByRole('button', { name: 'Lập phong trào' }).click();
  await page
    .getByRole('heading', { name: /Phong trào năm 2021/ })
    .or(page.getByText('Phong trào năm 2021').first())
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Phát động' }).click();
  await page.getByRole('dialog', { name: 'Phát động' }).getByRole('button', { name: 'Phát động' }).click();
  await page.getByRole('button', { name: 'Chuyển sang chấm điểm' }).click();
  const scoring = page.getByRole('dialog', { name: 'Chuyển sang chấm điểm' });
  await scoring.getByText('2 chỉ tiêu giao chưa có kết quả nào.').waitFor();
  await expect(scoring.getByRole('button', { name: 'Vẫn chuyển' }).isDisabled()).resolves.toBe(true);
  await scoring.getByLabel(/^Lý do/).fill('Kết thúc sớm');
  await scoring.getByRole('button', { name: 'Vẫn chuyển' }).click();
  await page.getByRole('button', { name: 'Kết thúc' }).waitFor();

  const { campaign } = await world.admin.query<{ campaign: unknown }>(
    '{ campaign(code: "NAM_2021") { state stateReason startsOn phases { nodes { name } } criteria { nodes { targets { nodes { value baseline } } } } } }',
  );
  expect(campaign).toEqual({
    state: 'SCORING',
    stateReason: 'Kết thúc sớm',
    startsOn: '2021-01-01',
    phases: { nodes: [{ name: 'Đợt 1 chào mừng' }] },
    criteria: {
      nodes: [
        {
          targets: {
            nodes: [
              { value: '110', baseline: '60' },
              { value: '110', baseline: '40' },
            ],
          },
        },
      ],
    },
  });
});

test('progress shows who is behind, in words and by a mark; what is missing is counted by unit', async () => {
  const year = await newYear(world.admin, 3, { year: 2030, startsOn: '2020-01-01', endsOn: '2020-12-31', name: 'Phong trào tiến độ' });
  for (const [month, values] of [
    [30, 5, 20],
    [30, 5],
    [40, 5],
  ].entries())
    await recordAll(world.admin, year, values, `2020-0${month + 1}-01`);
  const page = await open('/monitoring');
  await page.getByText('Tính đến 31/03/2020: đã qua 3/12 tháng (25 % thời gian).').waitFor();
  const rows = page.getByRole('row');
  await rows.filter({ hasText: 'Phường 1' }).getByText('Có nguy cơ không đạt').waitFor();
  await rows.filter({ hasText: 'Phường 0' }).getByText('Đúng tiến độ').waitFor();
  await rows.filter({ hasText: 'Phường 2' }).getByText('02/2020, 03/2020').waitFor();
  await page.getByRole('img', { name: /^100\/100 .*cần 25$/ }).waitFor();

  await page.getByRole('button', { name: /Có nguy cơ không đạt/ }).click();
  await eventually(() => rows.filter({ hasText: 'Phường 0' }).count(), 0);
  await page.getByRole('tab', { name: 'Theo đơn vị' }).click();
  await page.getByRole('table', { name: 'Đơn vị' }).getByRole('button', { name: 'Phường 2' }).click();

  await page.goto(`${world.url}/admin/#/missingResults`);
  await page.getByText('Còn thiếu 2 báo cáo, tính đến 31/03/2020.').waitFor();
  await page.getByRole('button', { name: 'Phường 2: 2' }).click();
  await page.getByRole('cell', { name: '02/2020' }).waitFor();
});

test('what waits for a verdict is verified and sent back many at once', async () => {
  const year = await newYear(world.admin, 3, { year: 2031, name: 'Phong trào thẩm định' });
  await recordAll(world.admin, year, [10, 20, 30], '2020-05-01');
  const page = await open(`/verification?filter=${encodeURIComponent(JSON.stringify({ target: { criterion: { campaignId: year.campaignId } } }))}`);
  const rows = page.getByRole('row').filter({ hasText: '05/2020' });
  await eventually(() => rows.count(), 3);
  for (const ward of ['Phường 0', 'Phường 1']) await rows.filter({ hasText: ward }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Thẩm định đạt' }).click();
  await eventually(() => rows.count(), 1);
  await rows.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Trả lại' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Lý do trả lại/).fill('Thiếu minh chứng');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await eventually(() => rows.count(), 0);
  const { results } = await world.admin.query<{ results: { nodes: unknown } }>(
    'query ($id: ID!) { results(where: { target: { criterion: { campaignId: { eq: $id } } } }, orderBy: [{ targetId: ASC }]) { nodes { state verificationNote } } }',
    { id: year.campaignId },
  );
  expect(results.nodes).toEqual([
    { state: 'VERIFIED', verificationNote: null },
    { state: 'VERIFIED', verificationNote: null },
    { state: 'REJECTED', verificationNote: 'Thiếu minh chứng' },
  ]);
});
