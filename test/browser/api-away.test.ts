import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { Findings } from './findings';
import { allPages, complete } from './pages';
import { sideBySide } from './side-by-side';

const TEST_MS = 240_000;
const TABS = 3;
const RETRY_MS = 2000;
const UNAVAILABLE = 'Máy chủ tạm thời không trả lời được. Hãy thử lại sau giây lát.';
const UNREACHABLE = 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.';
/** Whether a page shows what it is for, and nothing of a failure. */
async function isWhole(page: Page): Promise<boolean> {
  const shown = await textOf(page);
  return shown.trim() !== '' && !/Chưa đọc được|Thử lại|Đang tải/.test(shown);
}

const textOf = async (page: Page): Promise<string> => (await page.getByRole('main').allInnerTexts()).join('\n');

/** What a page says that has read everything and found nothing. That nothing of a file was written is said of a job that was read in its list before. */
const EMPTINESS = /(Chưa có(?! gì được ghi)|Không có|Không thiếu) .*[.\n]/;

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
  await complete(world.admin);
});
afterEach(() => expect(browser.faults().filter((fault) => !isOfTheOutage(fault))).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** Chromium, and React for a script that did not come, write what these tests bring about. */
const isOfTheOutage = (fault: string): boolean =>
  /status of 503|ERR_INTERNET_DISCONNECTED|dynamically imported module|WebSocket is already in CLOSING/.test(fault);

interface Visit {
  readonly page: Page;
  /** From now on every request for data is answered 503, or again by the service. */
  readonly away: (isAway: boolean) => void;
}

async function open(path = '/'): Promise<Visit> {
  const page = await browser.visit({ as: world.admin });
  let isAway = false;
  await page.route('**/graphql', (route) => (isAway ? route.fulfill({ status: 503, body: 'Service Unavailable' }) : route.continue()));
  await page.goto(`${world.url}/admin/#${path}`);
  await page.getByRole('main').waitFor();
  return {
    page,
    away: (to) => {
      isAway = to;
    },
  };
}

const notice = (page: Page, words: string) => page.getByRole('main').getByRole('alert').filter({ hasText: words });
const retry = (page: Page) => page.getByRole('main').getByRole('alert').getByRole('button', { name: 'Thử lại' });

test(
  'every page that reads says in words when the service is away, does not look empty, and shows everything when it is tried again',
  async () => {
    const wrong = new Findings();
    const reading = (await allPages(world.admin, 'first')).filter(({ kind, path }) => kind !== 'create' && path !== '/');
    await sideBySide(reading, TABS, open, async ({ page, away }, { path }) => {
      away(true);
      await page.goto(`${world.url}/admin/#${path}`);
      await notice(page, UNAVAILABLE).waitFor();
      const claimed = EMPTINESS.exec(await textOf(page))?.[0];
      if (claimed !== undefined) wrong.add(path, [`claims "${claimed.trim()}" without having read it`]);
      away(false);
      // A page that follows what others do may have been read again by itself before anyone presses.
      await eventually(async () => {
        if ((await retry(page).count()) > 0)
          await retry(page)
            .click({ timeout: RETRY_MS })
            .catch(() => undefined);
        return isWhole(page);
      }, true);
    });
    expect(wrong.list()).toEqual([]);
    expect(reading.length).toBeGreaterThan(80);
  },
  TEST_MS,
);

test('whoever comes while the service is away is told so instead of being asked to sign in, and gets in when it is back', async () => {
  const page = await browser.visit({ as: world.admin });
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
  await page.goto(`${world.url}/admin/#/clusters`);
  await page.getByRole('alert').filter({ hasText: UNAVAILABLE }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).waitFor();
});

test('with the network cut, pages that were open and pages that were never loaded say so, and come when it is back', async () => {
  const { page } = await open('/clusters');
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).click();
  await notice(page, UNREACHABLE).waitFor();
  // The browser tells when the network is back: nobody has to press anything.
  await page.context().setOffline(false);
  await page.getByText('Cụm thi đua 14 phường quận Long Biên').first().waitFor();

  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await page.getByRole('button', { name: 'Tải lại' }).click();
  await notice(page, UNREACHABLE).waitFor();
  await page.context().setOffline(false);
  await eventually(() => page.getByRole('alert').count(), 0);
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).waitFor();
});

test('what the frame loads only when it is needed says so where it does not come, and the page stays', async () => {
  const { page } = await open('/clusters');
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).waitFor();
  await page.route('**/assets/HelpDrawer-*.js', (route) => route.abort('internetdisconnected'));
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('alert').filter({ hasText: 'Chưa tải được một phần của trang.' }).waitFor();
  await page.getByRole('cell', { name: 'LONG_BIEN_WARDS' }).waitFor();
  await page.unroute('**/assets/HelpDrawer-*.js');
  await page.getByRole('button', { name: 'Tải lại trang' }).click();
  await page.getByRole('button', { name: 'Trợ giúp' }).click();
  await page.getByRole('dialog').waitFor();
});

test('a record that is no more, and a page that never was, are told as such', async () => {
  const { page } = await open('/targets/999999/show');
  await notice(page, 'Mục này không tồn tại').waitFor();
  await page.goto(`${world.url}/admin/#/khong-co`);
  await page.getByText('Địa chỉ không đúng, hoặc liên kết đã hỏng.').waitFor();
});
