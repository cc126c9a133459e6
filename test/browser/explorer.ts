import type { Locator, Page } from 'playwright-core';

/** Opens the explorer with the example of a kind of user. */
export async function openExample(page: Page, url: string, example: 'administrator' | 'analyst' | 'integrator'): Promise<void> {
  await page.goto(`${url}/graphql?example=${example}`);
  // The editor knows the operations, and offers them as a menu, once it has read the query.
  await executeButton(page).and(page.locator('[aria-haspopup=menu]')).waitFor();
}

/** Runs one of the operations of the open tab and answers where its result is shown. */
export async function run(page: Page, operation: string): Promise<Locator> {
  await executeButton(page).click();
  await page.getByRole('menuitem', { name: operation, exact: true }).click();
  return page.getByRole('region', { name: 'Result Window' });
}

const executeButton = (page: Page): Locator => page.getByRole('button', { name: /^Execute query/ });
