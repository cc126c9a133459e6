import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser, VisitOptions } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { allPages } from './pages';
import { watchRest } from './rest';

/** A key of the texts that no text was found for. */
const RAW_KEY = /\b(ra|app|enums|resources)(\.\w+)+/;
const TEST_MS = 300_000;

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  // Something to show on every list.
  await world.admin.query('mutation { createApiToken(input: { name: "Cổng thông tin", role: INTEGRATOR }) { token } }');
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const VISITS: readonly [string, VisitOptions][] = [
  ['in Vietnamese on a wide screen', { language: 'vi' }],
  ['in English on a telephone', { language: 'en', isPhone: true }],
];

test.each(VISITS)(
  'every page and every tab on it opens %s: complete, translated, no wider than the screen',
  async (_name, options) => {
    const page = await browser.visit({ ...options, as: world.admin });
    const settled = watchRest(page);
    await page.goto(`${world.url}/admin/`);
    const wrong: string[] = [];
    let looks = 0;
    const look = async (where: string): Promise<void> => {
      await settled();
      looks += 1;
      wrong.push(...(await faultsOf(page)).map((fault) => `${where}: ${fault}`));
    };
    for (const path of await allPages(world.admin)) {
      await leaveFor(page, `${world.url}/admin/#${path}`);
      await look(path);
      for (const tab of (await page.getByRole('main').getByRole('tab').all()).slice(1)) {
        await tab.click();
        await look(`${path} ${await tab.textContent()}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(looks).toBeGreaterThan(60);
  },
  TEST_MS,
);

/** Goes to another page of the panel and waits until the one before is gone. */
async function leaveFor(page: Page, address: string): Promise<void> {
  await page.evaluate(`for (const part of document.querySelectorAll('#main-content > *')) part.setAttribute('data-left', '')`);
  if (page.url() === address) await page.reload();
  else await page.goto(address);
  await eventually(() => page.evaluate<boolean>(`document.querySelector('#main-content > :not([data-left])') !== null`), true);
}

async function faultsOf(page: Page): Promise<string[]> {
  const shown = await page.evaluate<string>(`[
    document.title, document.body.innerText,
    ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')]
      .flatMap((part) => ['aria-label', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? '')),
  ].join('\\n')`);
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const key = RAW_KEY.exec(shown)?.[0];
  return [
    ...(key === undefined ? [] : [`shows ${key}`]),
    ...(overflow > 0 ? [`is ${overflow} pixels too wide`] : []),
    ...(await page.getByRole('alert').filter({ hasText: /\S/ }).allInnerTexts()),
  ];
}
