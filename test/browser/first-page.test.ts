import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import type { World } from '../world/start';
import { ADMIN_EMAIL, ADMIN_PASSWORD, start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { watchRest } from './rest';

/** What the first page may load of JavaScript, in bytes as gzip makes them. */
const BYTES_MAX = 300_000;

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  browser = await openBrowser(world.url);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** Counts the bytes of every script that the page loads from now on. */
function countScripts(page: Page): () => Promise<number> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  return async () => {
    const bodies = await Promise.all(scripts.map((response) => response.body()));
    return bodies.reduce((bytes, body) => bytes + gzipSync(body).length, 0);
  };
}

test.each(['vi', 'en'] as const)('the sign-in page, and the start page after it, load at most 300 kB of scripts (%s)', async (language) => {
  const page = await browser.visit({ language });
  const scripts = countScripts(page);
  const settled = watchRest(page);
  await page.goto(`${world.url}/admin/`);
  const signIn = page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ });
  await signIn.waitFor();
  const atSignIn = await scripts();
  await page.getByLabel(/^(Thư điện tử|Email)/).fill(ADMIN_EMAIL);
  await page.getByLabel(/^(Mật khẩu|Password)/).fill(ADMIN_PASSWORD);
  await signIn.click();
  await page.getByRole('heading', { name: /^(Xin chào|Hello)/ }).waitFor();
  await settled();
  const atStart = await scripts();
  expect(atSignIn).toBeGreaterThan(100_000);
  expect(atSignIn).toBeLessThanOrEqual(BYTES_MAX);
  expect(atStart).toBeLessThanOrEqual(BYTES_MAX);
});
