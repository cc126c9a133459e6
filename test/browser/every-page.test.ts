import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser, VisitOptions } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { Findings } from './findings';
import { bringAxe, faultsOf } from './page-faults';
import type { Which } from './pages';
import { allPages, complete } from './pages';
import { watchRest } from './rest';
import { sideBySide } from './side-by-side';

const TEST_MS = 300_000;
/** Pages that are looked at at once. */
const TABS = 3;

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  await complete(world.admin);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const VISITS: readonly [string, VisitOptions, Which][] = [
  ['in Vietnamese on a wide screen', { language: 'vi' }, 'first'],
  ['in English on a telephone in the dark', { language: 'en', isPhone: true, theme: 'dark' }, 'last'],
  ['in Vietnamese on a telephone', { language: 'vi', isPhone: true }, 'last'],
  ['in English on a wide screen in the dark', { language: 'en', theme: 'dark' }, 'first'],
];

test.each(VISITS)(
  'every page and every tab on it opens %s: complete, translated, named, no wider than the screen, without barriers',
  async (_name, options, which) => {
    const wrong = new Findings();
    let looks = 0;
    const open = async () => {
      const page = await browser.visit({ ...options, as: world.admin });
      await bringAxe(page.context());
      const settled = watchRest(page);
      await page.goto(`${world.url}/admin/#/`);
      await settled();
      return { page, settled };
    };
    await sideBySide(await allPages(world.admin, which), TABS, open, async ({ page, settled }, { path }) => {
      const look = async (where: string): Promise<void> => {
        await settled();
        looks += 1;
        wrong.add(where, await faultsOf(page));
      };
      await leaveFor(page, `${world.url}/admin/#${path}`);
      await look(path);
      for (const tab of (await page.getByRole('main').getByRole('tab').all()).slice(1)) {
        await tab.click();
        await look(`${path} ${await tab.textContent()}`);
      }
    });
    expect(wrong.list()).toEqual([]);
    expect(looks).toBeGreaterThan(140);
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
