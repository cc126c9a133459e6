import type { Page, Request } from 'playwright-core';
import { eventually } from './eventually';

const LOOKS = 4;

/** Watches what a panel's page asks for. Answers what waits until it has shown something, has got all it asked for and asks for nothing more. */
export function watchRest(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    let quietLooks = 0;
    await eventually(async () => {
      const text = await page.evaluate<string>(`document.querySelector('#main-content')?.innerText.trim() ?? ''`);
      const isLoading = (await page.locator('.RaLoading-icon').count()) > 0;
      quietLooks = pending.size === 0 && text !== '' && !isLoading ? quietLooks + 1 : 0;
      return quietLooks >= LOOKS;
    }, true);
  };
}
