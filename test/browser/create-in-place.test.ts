import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { bringAxe, faultsOf } from './page-faults';

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
  await bringAxe(page.context());
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};

test('what a form refers to and is not there is made from within the form, which keeps what was typed', async () => {
  const page = await open('/departments/create');
  const form = page.getByRole('main');
  await form.getByLabel(/^Mã/).fill('TU_PHAP');
  await form.getByLabel(/^Tên/).fill('Phòng Tư pháp');
  await form.getByRole('combobox', { name: /^Thuộc đơn vị/ }).fill('Quận Mới');
  await page.getByRole('option', { name: 'Thêm mới “Quận Mới”' }).click();

  const dialog = page.getByRole('dialog', { name: 'Thêm nhanh: đơn vị' });
  expect(await dialog.getByLabel(/^Tên/).inputValue()).toBe('Quận Mới');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  // What is wrong stands at its field, and nothing is lost.
  await dialog.getByText('Cần nhập giá trị').first().waitFor();
  await dialog.getByLabel(/^Mã/).fill('QUAN_MOI');
  await dialog.getByRole('combobox', { name: /^Loại/ }).click();
  await page.getByRole('option', { name: 'Quận, huyện' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'detached' });

  await eventually(() => form.getByRole('combobox', { name: /^Thuộc đơn vị/ }).inputValue(), 'Quận Mới');
  expect(await form.getByLabel(/^Mã/).inputValue()).toBe('TU_PHAP');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('link', { name: 'Quận Mới' }).waitFor();
});

test('a code that is taken is told at its field in the dialog; Hủy leads back to the form', async () => {
  await makersFor(world.admin).makers.Organization({ code: 'DA_CO', name: 'Phường Đã Có' });
  const page = await open('/departments/create');
  await page
    .getByRole('main')
    .getByRole('combobox', { name: /^Thuộc đơn vị/ })
    .fill('Phường Khác');
  await page.getByRole('option', { name: 'Thêm mới “Phường Khác”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm nhanh: đơn vị' });
  await dialog.getByLabel(/^Mã/).fill('DA_CO');
  await dialog.getByRole('combobox', { name: /^Loại/ }).click();
  await page.getByRole('option', { name: 'Phường, xã' }).click();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  expect(await dialog.getByLabel(/^Mã/).getAttribute('aria-invalid')).toBe('true');
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await dialog.waitFor({ state: 'detached' });
  browser.faults();
});

test('it is not offered in filters, where nothing is made', async () => {
  await makersFor(world.admin).makers.Campaign();
  const page = await open('/monitoring');
  const filter = page.getByRole('combobox', { name: 'Đơn vị', exact: true });
  await filter.fill('Không có đơn vị này');
  await page
    .getByText('Không có kết quả')
    .or(page.getByText('Không tìm thấy'))
    .or(page.getByText(/^Không có/))
    .first()
    .waitFor();
  expect(await page.getByRole('option', { name: /^Thêm mới/ }).count()).toBe(0);
});
