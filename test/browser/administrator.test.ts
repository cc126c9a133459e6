import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor, newCode } from '../api/records';
import type { World } from '../world/start';
import { ADMIN_EMAIL, ADMIN_PASSWORD, start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { menuOf } from './menu';
import { signInAtForm } from './sign-in';

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

const nameOf = async (id: string): Promise<unknown> => {
  const { organization } = await world.admin.query<{ organization: { name: string } | null }>('query ($id: ID!) { organization(id: $id) { name } }', {
    id,
  });
  return organization?.name;
};

test('a wrong password is told; the right one opens the panel; signing out closes it', async () => {
  const page = await browser.visit();
  await signInAtForm(page, world.url, ADMIN_EMAIL, 'mat-khau-sai-hoan-toan');
  await page.getByText('Địa chỉ thư điện tử hoặc mật khẩu không đúng.').waitFor();
  await signInAtForm(page, world.url, ADMIN_EMAIL, ADMIN_PASSWORD);
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
  await page.getByRole('button', { name: 'Tài khoản' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  await page.goto(`${world.url}/admin/#/organizations`);
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
});

test('an organization is created, found without accents, edited and deleted', async () => {
  const code = newCode('PANEL');
  const page = await open('/organizations');
  await page.getByRole('link', { name: 'Thêm mới' }).click();
  await page.getByLabel(/^Mã/).fill(code);
  await page.getByLabel(/^Tên đơn vị/).fill('Phường Đức Giang thử');
  await page.getByLabel(/^Loại/).click();
  await page.getByRole('option', { name: 'Phường, xã' }).click();
  await page.getByLabel('Ngày thành lập').fill('6/11/2003');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('tab', { name: 'Thông tin chung' }).waitFor();
  await page.getByText('06/11/2003').waitFor();

  await page.getByRole('link', { name: 'Danh sách' }).click();
  await page.getByRole('textbox', { name: 'Tìm kiếm' }).fill('duc giang thu');
  await page.getByRole('cell', { name: 'Phường Đức Giang thử' }).click();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByLabel(/^Tên đơn vị/).fill('Phường Đức Giang mới');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('tabpanel').or(page.getByRole('main')).getByText('Phường Đức Giang mới').first().waitFor();

  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page.waitForURL(/#\/organizations(\?.*)?$/);
  const { organization } = await world.admin.query('query ($code: String!) { organization(code: $code) { id } }', { code });
  expect(organization).toBeNull();
});

test('a fault that the service finds stands at its field, and nothing entered is lost', async () => {
  const { makers } = makersFor(world.admin);
  const code = newCode('TAKEN');
  await makers.Organization({ code });
  const { id } = await makers.Organization({ name: 'Phường Giang Biên' });

  const page = await open('/organizations/create');
  await page.getByLabel(/^Mã/).fill(code);
  await page.getByLabel(/^Tên đơn vị/).fill('Phường Trùng Mã');
  await page.getByLabel(/^Loại/).click();
  await page.getByRole('option', { name: 'Phường, xã' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.locator('[aria-invalid=true]').waitFor();
  expect(await page.getByLabel(/^Mã/).getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel(/^Tên đơn vị/).inputValue()).toBe('Phường Trùng Mã');

  const edit = await open(`/organizations/${id}`);
  await edit.getByLabel(/^Mã/).fill(code);
  await edit.getByRole('button', { name: 'Lưu' }).click();
  await edit.locator('[aria-invalid=true]').waitFor();
  expect(await edit.getByLabel(/^Mã/).getAttribute('aria-invalid')).toBe('true');
  expect(await edit.getByRole('dialog').count()).toBe(0);
});

test('whoever saves second is told that someone else was first, and sees what they saved', async () => {
  const { id, version } = await makersFor(world.admin).makers.Organization({ name: 'Phường Long Biên' });
  const page = await open(`/organizations/${id}`);
  await page.getByLabel(/^Tên đơn vị/).fill('Tên của người sau');
  await world.admin.query(
    'mutation ($id: ID!, $version: Int!) { updateOrganization(id: $id, input: { name: "Tên của người trước" }, version: $version) { id } }',
    {
      id,
      version,
    },
  );
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('dialog', { name: 'Người khác vừa sửa mục này' }).waitFor();
  expect(await nameOf(id)).toBe('Tên của người trước');
  await page.getByRole('button', { name: 'Lấy hết bản của người kia' }).click();
  await eventually(() => page.getByLabel(/^Tên đơn vị/).inputValue(), 'Tên của người trước');
  await page.getByLabel(/^Tên đơn vị/).fill('Tên sau khi đã xem');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await eventually(() => nameOf(id), 'Tên sau khi đã xem');
});

test('what others depend on is not deleted, and the panel says why', async () => {
  const { makers } = makersFor(world.admin);
  const { id } = await makers.Organization({ name: 'Quận có phòng' });
  await makers.Department({ organizationId: id });
  const page = await open(`/organizations/${id}`);
  await page.getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
  await page
    .getByRole('alert')
    .getByText(/Department|phòng/i)
    .waitFor();
  expect(await nameOf(id)).toBe('Quận có phòng');
});

test('a list filters, sorts and exports to CSV what is seen of what matches', async () => {
  const { makers } = makersFor(world.admin);
  const [first, second] = [newCode('CSV'), newCode('CSV')];
  await makers.Organization({ code: first, name: 'Chi bộ "Hoa Sen", xuất tệp', kind: 'PARTY_CELL', foundedOn: '2003-11-06' });
  await makers.Organization({ code: second, name: 'Chi bộ An Bình xuất tệp', kind: 'PARTY_CELL' });
  await makers.Organization({ name: 'Phường ngoài tệp xuất tệp', kind: 'WARD' });
  const page = await open('/organizations');
  await page.getByRole('textbox', { name: 'Tìm kiếm' }).fill('xuat tep');
  await page.waitForURL(/filter=.*xuat/);
  await page.getByRole('button', { name: 'Thêm bộ lọc' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Loại' }).click();
  await page.getByRole('combobox', { name: 'Loại' }).click();
  await page.getByRole('option', { name: 'Chi bộ' }).click();
  await eventually(() => page.getByRole('cell', { name: /xuất tệp$/ }).allInnerTexts(), ['Chi bộ "Hoa Sen", xuất tệp', 'Chi bộ An Bình xuất tệp']);
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  await page.getByRole('menuitem', { name: 'CSV (.csv)', exact: true }).click();
  const text = await readFile(await (await arriving).path(), 'utf8');
  expect(text.startsWith('\uFEFFTên đơn vị;Mã;Loại;Trực thuộc;Ngày thành lập\r\n')).toBe(true);
  expect(text).toContain(`"Chi bộ ""Hoa Sen"", xuất tệp";${first};Chi bộ;;06/11/2003`);
  expect(text).toContain(`Chi bộ An Bình xuất tệp;${second};Chi bộ;;`);
  expect(text.trim().split('\r\n')).toHaveLength(3);
});

test('the panel speaks English when asked, and still does after a reload', async () => {
  const page = await open('/organizations');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Create' }).waitFor();
  await page.reload();
  await menuOf(page).getByRole('link', { name: 'Organizations' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
