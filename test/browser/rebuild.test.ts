import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { changeRows } from '../api/stored-rows';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { bringAxe, faultsOf } from './page-faults';

let world: World;
let browser: TestBrowser;
let campaignId: string;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  const { campaign } = await world.admin.query<{ campaign: { id: string } }>('{ campaign(code: "2021") { id } }');
  campaignId = campaign.id;
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('an administrator has the rankings of a campaign worked out again, sees how far it is, and whether anything was wrong', async () => {
  const page = await browser.visit({ as: world.admin });
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#/campaigns/${campaignId}/show`);
  await page.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tính lại các bảng xếp hạng' });
  await dialog.getByRole('button', { name: 'Tính lại' }).click();
  await dialog.getByText('Đã tính lại 3/3 bảng.').waitFor();
  await dialog.getByText('Mọi thứ hạng đều đúng, không có gì thay đổi.').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  // Changed by hand, as by a program that goes past the service.
  await changeRows(
    world.database,
    `UPDATE \`standing\` SET \`rank\` = 9 WHERE \`rank\` = 1 AND \`rankingId\` IN (SELECT \`id\` FROM \`ranking\` WHERE \`campaignId\` = ${campaignId})`,
  );
  await page.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  await dialog.getByRole('button', { name: 'Tính lại' }).click();
  await dialog.getByText(/^Đã sửa 3 thứ hạng/).waitFor();
  expect(await faultsOf(page)).toEqual([expect.stringContaining('Đã sửa 3 thứ hạng')]);
});

test('it is stopped between two rankings', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/campaigns/${campaignId}/show`);
  await page.getByRole('button', { name: 'Tính lại xếp hạng' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tính lại các bảng xếp hạng' });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('rebuildRanking')) await held;
    await route.continue();
  });
  await dialog.getByRole('button', { name: 'Tính lại' }).click();
  await dialog.getByRole('button', { name: 'Dừng' }).click();
  release();
  await dialog.getByText('Đã dừng sau 1/3 bảng. Những bảng đã tính lại vẫn đúng.').waitFor();
});
