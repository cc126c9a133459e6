import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Year } from '../api/year';
import { newYear } from '../api/year';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { goByMenu } from './menu';

const PASSWORD = 'mat-khau-can-bo-2020';

let world: World;
let browser: TestBrowser;
let year: Year;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
});
// A sheet of its own for each test.
beforeEach(async () => {
  year = await newYear(world.admin, 4);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const sheetOf = (month: string) => `${world.url}/admin/#/results-grid?campaignId=${year.campaignId}&period=${month}`;
const open = async (as: Client, month: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as, isPhone });
  await page.goto(sheetOf(month));
  await value(page, 0).waitFor();
  return page;
};
const value = (page: Page, ward: number) => page.getByRole('textbox', { name: new RegExp(`^(Kết quả|Value): Phường ${ward},`) });
const note = (page: Page, ward: number) => page.getByRole('textbox', { name: new RegExp(`^Ghi chú: Phường ${ward},`) });
const cellFocused = (page: Page) => page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);
const save = (page: Page) => page.getByRole('button', { name: 'Lưu' });
const paste = (page: Page, text: string) =>
  page.evaluate<boolean>(
    `(() => { const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(text)});
      return document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); })()`,
  );

/** What is reported for the wards, in their order. */
const reported = async (period: string): Promise<(string | null)[]> => {
  const { results } = await world.admin.query<{ results: { nodes: { value: string; targetId: string }[] } }>(
    'query ($where: ResultWhere) { results(where: $where) { nodes { value targetId } } }',
    { where: { targetId: { in: year.targets }, period: { eq: period } } },
  );
  return year.targets.map((id) => results.nodes.find(({ targetId }) => targetId === id)?.value ?? null);
};

test('a month is typed row by row, by keyboard alone, and saved with one touch', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/`);
  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Bảng nhập kết quả');
  await page.getByRole('heading', { name: 'Bảng nhập kết quả', level: 2 }).waitFor();
  await page.goto(sheetOf('2020-03-01'));
  await page.getByRole('table', { name: 'Kết quả tháng 03/2020: 4 dòng' }).waitFor();
  await value(page, 0).focus();
  await page.keyboard.type('1.234,5');
  await page.keyboard.press('Enter');
  expect(await cellFocused(page)).toContain('Phường 1');
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await page.keyboard.type('theo biên bản');
  await page.keyboard.press('ArrowDown');
  expect(await cellFocused(page)).toContain('Ghi chú: Phường 2');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  expect(await value(page, 2).inputValue()).toBe('');
  await page.keyboard.press('ArrowUp');
  expect(await cellFocused(page)).toContain('Kết quả: Phường 1');
  await page.getByRole('status').getByText('Đã sửa 2 dòng, chưa lưu.').waitFor();
  expect(await reported('2020-03-01')).toEqual([null, null, null, null]);
  await page.keyboard.press('Control+s');
  await page.getByText('Đã lưu 2 kết quả').waitFor();
  await page.getByRole('status').getByText('Chưa sửa gì.').waitFor();
  expect(await reported('2020-03-01')).toEqual(['1234.5', '20', null, null]);
  expect([await value(page, 0).inputValue(), await note(page, 1).inputValue()]).toEqual(['1.234,5', 'theo biên bản']);
});

test('a column from Excel fills downwards; what is no number is named in its row and nothing is saved until it is one', async () => {
  const page = await open(world.admin, '2020-04-01');
  await value(page, 1).focus();
  await paste(page, '10,5\r\nmười một\r\n12\r\n13\r\n');
  await page.getByText('Đã dán 3 dòng. Thừa 1 dòng không có chỗ.').waitFor();
  await page
    .getByRole('row', { name: /Phường 2/ })
    .getByText('Phải là một số, ví dụ 1.234,5')
    .waitFor();
  await page.getByRole('status').getByText('Đã sửa 3 dòng, chưa lưu. 1 dòng chưa đúng.').waitFor();
  await save(page).click();
  await page.getByText('Còn 1 dòng chưa đúng.').waitFor();
  expect(await cellFocused(page)).toContain('Phường 2');
  expect(await reported('2020-04-01')).toEqual([null, null, null, null]);
  await value(page, 2).fill('11');
  await save(page).click();
  await page.getByText('Đã lưu 3 kết quả').waitFor();
  expect(await reported('2020-04-01')).toEqual([null, '10.5', '11', '12']);
});

test('what the service refuses stands at its row, and nothing of the sheet is saved', async () => {
  const page = await open(world.admin, '2020-05-01');
  await world.admin.query('mutation ($id: ID!) { deleteTarget(id: $id) { id } }', { id: year.targets[1] });
  await value(page, 0).fill('5');
  await value(page, 1).fill('6');
  await save(page).click();
  await page
    .getByRole('row', { name: /Phường 1/ })
    .locator('[data-fault]')
    .waitFor();
  await eventually(() => cellFocused(page), await value(page, 1).getAttribute('aria-label').then(String));
  expect(await reported('2020-05-01')).toEqual([null, null, null, null]);
  expect(await value(page, 0).inputValue()).toBe('5');
});

test('a sheet with something unsaved is not left by accident, nor changed for another', async () => {
  const page = await open(world.admin, '2020-06-01');
  await value(page, 0).fill('5');
  await page.getByText('Lưu hoặc bỏ những gì vừa nhập rồi mới chọn bảng khác.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Tháng' }).isDisabled()).toBe(true);
  await goByMenu(page, 'Trang chủ');
  await page.getByRole('alertdialog', { name: 'Chưa lưu những gì vừa nhập' }).getByRole('button', { name: 'Ở lại' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await value(page, 0).inputValue()).toBe('5');
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await page.getByRole('status').getByText('Chưa sửa gì.').waitFor();
  // While it closes, the dialog still gives the keyboard back to where it was, which may shut a list of options once more.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(async () => {
    await page.getByRole('combobox', { name: 'Tháng' }).fill('07/2020');
    await page
      .getByRole('option', { name: '07/2020' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    return page.getByRole('table', { name: 'Kết quả tháng 07/2020: 4 dòng' }).isVisible();
  }, true);
  // The address shows the same to someone else.
  const other = await browser.visit({ as: world.admin });
  await other.goto(page.url());
  await other.getByRole('table', { name: 'Kết quả tháng 07/2020: 4 dòng' }).waitFor();
  await goByMenu(page, 'Trang chủ');
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
});

test("an organization's officer has the own rows, on a telephone too, and what was verified is read only", async () => {
  const { makers } = makersFor(world.admin);
  const email = `bang-${year.campaignId}@thi-dua.test`;
  await makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId: year.wards[0], password: PASSWORD });
  const { recordResults } = await world.admin.query<{ recordResults: { results: { id: string }[] } }>(
    'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }',
    { input: [{ targetId: year.targets[0], period: '2020-08-01', value: '8' }] },
  );
  await world.admin.query('mutation ($ids: [ID!]!) { verifyResults(ids: $ids, decision: VERIFIED) { results { id } } }', {
    ids: recordResults.results.map(({ id }) => id),
  });
  const page = await open(await signIn(world.url, email, PASSWORD), '2020-08-01', true);
  await page.getByRole('table', { name: 'Kết quả tháng 08/2020: 1 dòng' }).waitFor();
  expect(await value(page, 0).isEditable()).toBe(false);
  await page.goto(sheetOf('2020-09-01'));
  await page.getByRole('table', { name: 'Kết quả tháng 09/2020: 1 dòng' }).waitFor();
  await value(page, 0).fill('9,25');
  await save(page).click();
  await page.getByText('Đã lưu 1 kết quả').waitFor();
  expect(await reported('2020-09-01')).toEqual(['9.25', null, null, null]);
});
