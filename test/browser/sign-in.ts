import type { Page } from 'playwright-core';

/** Signs in at the panel's own form, in Vietnamese. */
export async function signInAtForm(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel(/^Mật khẩu/).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
