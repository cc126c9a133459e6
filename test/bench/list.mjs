import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { fill } from './data.mjs';
import { createDatabase } from './database.mjs';
import { EMAIL, PASSWORD, startService } from './service.mjs';

// How long someone waits for the panel's list of 50,000 results: from the click until the rows are others. In a real browser, whole way there and
// back: node bench/list.mjs --database sqlite,mariadb,mysql
const { values: options } = parseArgs({
  options: { database: { type: 'string', default: 'sqlite,mysql' }, rounds: { type: 'string', default: '5' } },
});
const ROUNDS = Number(options.rounds);
const { args } = JSON.parse(await readFile(new URL('../browser/chromium.json', import.meta.url), 'utf8'));

for (const kind of options.database.split(',')) {
  const database = await createDatabase(kind);
  const service = await startService(database.url);
  const browser = await chromium.launch({ executablePath: process.env['TEST_CHROMIUM'] ?? '/usr/bin/chromium', args });
  try {
    await database.transaction(fill);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
    await signIn(page, service.port);
    process.stdout.write(`\n${await database.version()}, 50,000 results: milliseconds until the rows are others, median and most of ${ROUNDS}\n`);
    for (const [name, steps] of Object.entries(STEPS())) process.stdout.write(`  ${name.padEnd(44)} ${await measured(page, service.port, steps)}\n`);
  } finally {
    await browser.close();
    await service.stop();
    await database.remove();
  }
}

/** What is done with the list, each from the same first page. */
function STEPS() {
  const header = (page, column) => page.locator(`th[class*="column-${column}"] .MuiTableSortLabel-root`).click();
  return {
    'next page': (page) => page.getByRole('button', { name: 'Trang sau' }).click(),
    'last page': (page) => page.getByRole('button', { name: /^Đến trang (1000|2000|5000)$/ }).click(),
    'sorted by value': (page) => header(page, 'value'),
    'sorted by the name of the indicator': (page) => header(page, 'indicator'),
    'searched, without accents': (page) => page.getByRole('textbox', { name: 'Tìm kiếm' }).fill('phuong 321'),
  };
}

async function measured(page, port, step) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`http://127.0.0.1:${port}/admin/#/results?page=1&perPage=25&sort=id&order=ASC&filter=%7B%7D`);
    // What was read before is remembered by the page: each round begins with a fresh one.
    await page.reload();
    const rows = page.getByRole('main').locator('tbody tr');
    await rows.nth(5).waitFor();
    await page.waitForLoadState('networkidle');
    const text = () => page.evaluate(`document.querySelector('main tbody')?.textContent ?? ''`);
    const before = await text();
    const began = performance.now();
    await step(page);
    await page.waitForFunction((was) => {
      const now = globalThis.document.querySelector('main tbody')?.textContent ?? '';
      return now !== was;
    }, before);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return `${Math.round(times[Math.floor(ROUNDS / 2)])}  ${Math.round(times.at(-1))}`;
}

async function signIn(page, port) {
  await page.goto(`http://127.0.0.1:${port}/admin/`);
  await page.getByLabel('Thư điện tử').fill(EMAIL);
  await page.getByLabel(/^Mật khẩu/).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
}
