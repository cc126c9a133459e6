import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { create } from '../api/records';
import type { Card } from '../api/scorecard-world';
import { addItems, addWindows, conclude, newDraft, sheetOf } from '../api/scorecard-world';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
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

const PASSWORD = 'mot-mat-khau-dai';
const person = async (name: string, office: Readonly<Record<string, string>>): Promise<Client> => {
  const email = `${name}@thi-dua.test`;
  await create(world.admin, 'User', { email, name: `Cán bộ ${name}`, password: PASSWORD, ...office });
  return signIn(world.url, email, PASSWORD);
};
const open = async (as: Client, path: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as, isPhone });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};
/** Fills cells of the sheet in: scores and notes by the numbers of the items. */
const fill = async (page: Page, cells: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(cells)) await page.getByLabel(label, { exact: true }).fill(text);
};
const save = async (page: Page, total: string): Promise<void> => {
  await page.getByText(`Tạm tính: ${total}`).waitFor();
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await page.getByText('Đã lưu.').waitFor();
};
const act = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Đã chuyển bước.').waitFor();
};

test('a unit scores itself, a department cuts, the unit explains, the cut is restored, the council publishes, and the rank is seen', async () => {
  const draft = await newDraft(world.admin, 3);
  await addItems(world.admin, draft.id, draft.departments);
  await addWindows(world.admin, draft.id);
  const card: Card = { ...draft, windows: {} };

  const admin = await open(world.admin, `/scorecards/${card.id}/show/items`);
  await admin.getByText('Điểm chuẩn: 950 trên 950 · Điểm cộng: 50 trên 50 – đủ').waitFor();
  await admin.getByRole('button', { name: 'Ban hành' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await admin.getByText('Đã ban hành; các đơn vị đã có phiếu điểm.').waitFor();

  const unit = await person('phuong', { role: 'ORGANIZATION_OFFICER', organizationId: card.units[0] ?? '' });
  const department = await person('phong', { role: 'DEPARTMENT_OFFICER', departmentId: card.departments[1] });
  const other = await person('ban', { role: 'DEPARTMENT_OFFICER', departmentId: card.departments[0] });
  const path = `/scoreSheets/${(await sheetOf(world.admin, card, 0)).id}/show`;

  const ward = await open(unit, path);
  // Filled in as on paper, one score below the other, without the mouse.
  await ward.getByLabel('Điểm I.1', { exact: true }).focus();
  for (const score of ['395', '290', '240', '60']) {
    await ward.keyboard.insertText(score);
    await ward.keyboard.press('Enter');
  }
  await ward.getByText('Điểm phải là một số từ 0 đến 50').waitFor();
  expect(await ward.getByRole('button', { name: 'Lưu điểm' }).isDisabled()).toBe(true);
  await fill(ward, { 'Điểm III.1': '26' });
  await save(ward, '951');
  await ward.getByRole('button', { name: /^Tài liệu kiểm chứng của nội dung I.1/ }).click();
  await ward.getByLabel('Đính kèm tệp').setInputFiles({ name: 'minh-chung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await ward.getByRole('link', { name: /minh-chung\.pdf/ }).waitFor();
  await ward.getByRole('button', { name: 'Đóng' }).click();
  const printed = await ward.getByRole('link', { name: 'In' }).getAttribute('href');
  expect((await ward.request.get(`${world.url}${printed}`)).headers()['content-type']).toBe('application/pdf');
  await act(ward, 'Nộp phiếu tự chấm');

  const office = await open(department, path);
  expect(await office.getByLabel('Điểm I.1', { exact: true }).count()).toBe(0);
  await fill(office, { 'Điểm I.2': '287', 'Điểm III.1': '26' });
  await office.getByRole('button', { name: 'Lưu điểm' }).click();
  await office.getByText(/giảm điểm phải ghi rõ lý do/).waitFor();
  await fill(office, { 'Ghi chú I.2': 'Chi chậm tiến độ' });
  await save(office, '313');
  const second = await open(other, path);
  await fill(second, { 'Điểm I.1': '390', 'Ghi chú I.1': 'Thiếu hồ sơ', 'Điểm II.1': '237', 'Ghi chú II.1': 'Quá hạn' });
  await save(second, '940');
  await act(second, 'Hoàn thành thẩm định');

  await ward.reload();
  await fill(ward, { 'Giải trình I.2': 'Đã giải ngân đủ ngày 25/12.' });
  await ward.getByRole('button', { name: 'Lưu điểm' }).click();
  await ward.getByText('Đã lưu.').waitFor();
  await act(ward, 'Gửi giải trình');

  await office.reload();
  await fill(office, { 'Điểm I.2': '290', 'Ghi chú I.2': 'Chấp nhận giải trình' });
  await save(office, '943');
  await act(office, 'Hoàn thành thẩm định lần 2');

  const council = await open(world.admin, path);
  await fill(council, { 'Điểm III.2': '8', 'Ghi chú III.2': 'Không đăng ký phát động' });
  await save(council, '935');
  await act(council, 'Kết luận');
  await council.getByText('Hạng 1/1').waitFor();

  await conclude(world.admin, card, 1, { 'I.1': '400', 'I.2': '300', 'II.1': '250' });
  await admin.reload();
  await admin.getByRole('tab', { name: 'Phiếu của các đơn vị' }).click();
  await admin.getByText('đơn vị: 3 nội dung').waitFor();
  await admin.getByRole('button', { name: 'Công bố kết quả' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Công bố kết quả' }).click();
  await admin.getByText(/Còn 1 đơn vị chưa có phiếu điểm kết luận: Phường 2/).waitFor();
  await admin.getByRole('button', { name: 'Miễn phiếu' }).click();
  const waiver = admin.getByRole('dialog', { name: 'Công bố mà không có phiếu của đơn vị này?' });
  await waiver.getByLabel(/^Lý do/).fill('Mới thành lập');
  await waiver.getByRole('button', { name: 'Miễn phiếu' }).click();
  await admin.getByText('Miễn: Mới thành lập').waitFor();
  await admin.getByRole('button', { name: 'Công bố kết quả' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Công bố kết quả' }).click();
  await admin.getByText('Đã công bố.').waitFor();

  await ward.reload();
  await ward.getByText('Hạng 2/2').waitFor();
  await admin.getByRole('tab', { name: 'Đã công bố' }).click();
  await admin.getByRole('cell', { name: 'Chính thức' }).click();
  await admin.getByRole('cell', { name: 'Phường 0' }).click();
  await admin
    .getByRole('row', { name: /TỔNG ĐIỂM/ })
    .getByText('935')
    .waitFor();
});

test('a phone shows the sheet as cards, and takes scores', async () => {
  const draft = await newDraft(world.admin, 1);
  await addItems(world.admin, draft.id, draft.departments);
  await addWindows(world.admin, draft.id);
  await world.admin.query('mutation ($id: ID!) { freezeScorecard(id: $id, version: 1) { id } }', { id: draft.id });
  const sheet = await sheetOf(world.admin, { ...draft, windows: {} }, 0);
  const page = await open(world.admin, `/scoreSheets/${sheet.id}/show`, true);
  await fill(page, { 'Điểm I.1': '400' });
  await save(page, '400');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});
