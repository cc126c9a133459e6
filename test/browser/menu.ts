import type { Locator, Page } from 'playwright-core';

/** The panel's menu. */
export const menuOf = (page: Page): Locator => page.getByRole('navigation', { name: /^(Trình đơn chính|Main menu)$/ });

/** Goes to a page by the menu: opens its group, if it is in one that is closed, and follows the link. */
export async function goByMenu(page: Page, ...path: readonly [group: string, entry: string] | readonly [entry: string]): Promise<void> {
  const menu = menuOf(page);
  const [first, second] = path;
  if (second === undefined) return menu.getByRole('link', { name: first, exact: true }).click();
  const group = menu.getByRole('button', { name: first, exact: true });
  await group.waitFor();
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
  await menu.getByRole('link', { name: second, exact: true }).click();
}
