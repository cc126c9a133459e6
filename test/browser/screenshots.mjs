import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findProgram } from '../world/program.mjs';

// `npm run screenshots`: the pictures of the documentation, taken from the built service with the demonstration year.
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const READY_MS = 60_000;
const ADMIN_EMAIL = 'quan-tri@thi-dua.test';
const ADMIN_PASSWORD = 'mat-khau-trong-anh';
const port = '4996';
const address = `http://127.0.0.1:${port}`;
const RECORDS = `{
  campaign(code: "2020") { id }
  scoreSheets(first: 1) { nodes { id } }
  rankings(where: { campaign: { code: { eq: "2021" } }, departmentId: { isNull: true } }) { nodes { id } }
  targets(where: { organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2020" } }, indicator: { code: { eq: "THU_NGAN_SACH" } } } }) {
    nodes { id }
  }
}`;
const FOLLOWING = 'Đang cập nhật trực tiếp';
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

const data = await mkdtemp(join(tmpdir(), 'thi-dua-screenshots-'));
const service = spawn(process.execPath, [fileURLToPath(new URL('../../services/api/dist/main.js', import.meta.url))], {
  env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: port, DATA_DIR: data, DEMO_DATA: '1', ADMIN_EMAIL, ADMIN_PASSWORD },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await ready();
  await mkdir(images, { recursive: true });
  await takePictures();
} finally {
  const ended = once(service, 'close');
  service.kill();
  await ended;
  await rm(data, { recursive: true, force: true });
}

async function ready() {
  const deadline = Date.now() + READY_MS;
  for (;;) {
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    if (service.exitCode !== null || Date.now() > deadline) throw new Error('The service did not start: build it first (npm run build).');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function takePictures() {
  const { args } = JSON.parse(await readFile(new URL('chromium.json', import.meta.url), 'utf8'));
  const browser = await chromium.launch({
    executablePath: process.env.TEST_CHROMIUM ?? findProgram('chromium'),
    args,
  });
  const visit = async (options) => {
    const context = await browser.newContext({ viewport: WIDE, locale: 'vi-VN', ...options });
    await ask(context, 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { expiresAt } }', {
      email: ADMIN_EMAIL,
      password: ADMIN_PASSWORD,
    });
    return context.newPage();
  };
  const page = await visit();
  const { campaign, rankings, scoreSheets, targets } = await ask(page.context(), RECORDS);
  const ranking = `/rankings/${rankings.nodes[0].id}/show`;
  await panel(page, '/', 'home', 'Phường Việt Hưng');
  await panel(page, '/organizations?filter=%7B%22kind%22%3A%22WARD%22%7D&displayedFilters=%7B%22kind%22%3Atrue%7D', 'organizations', 'PHUC_DONG');
  await panel(page, `/targets/${targets.nodes[0].id}/show`, 'target', '343 %');
  await panel(page, `/charts?campaign=${campaign.id}`, 'charts', 'Phường Cự Khối');
  await panel(page, '/results-grid', 'results-grid', 'Phường Bồ Đề');
  await panel(page, `/what-if?ranking=${rankings.nodes[0].id}`, 'what-if', 'Phường Thạch Bàn');
  await panel(page, `/scoreSheets/${scoreSheets.nodes[0].id}/show`, 'score-sheet', 'TỔNG ĐIỂM');
  await panel(page, ranking, 'ranking', FOLLOWING);
  await page.getByRole('button', { name: 'Giải thích: Phường Phúc Đồng' }).click();
  await page.getByRole('rowheader', { name: /^Thu ngân sách/ }).waitFor();
  await picture(page, 'explanation');
  await explorer(page);
  const phone = await visit({ viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: 'dark' });
  await panel(phone, ranking, 'ranking-phone', FOLLOWING);
  await panel(phone, '/', 'home-phone', 'Phường Việt Hưng');
  await browser.close();
}

async function ask(context, query, variables) {
  const response = await context.request.post(`${address}/graphql`, { data: { query, variables } });
  const { data: answer, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return answer;
}

async function panel(page, path, name, awaited) {
  await page.goto(`${address}/admin/#${path}`);
  await page.getByText(awaited, { exact: true }).first().waitFor();
  await picture(page, name);
}

async function explorer(page) {
  await page.goto(`${address}/graphql?example=analyst`);
  await page
    .getByRole('button', { name: /^Execute query/ })
    .and(page.locator('[aria-haspopup=menu]'))
    .click();
  await page.getByRole('menuitem', { name: 'OverallRanking', exact: true }).click();
  await page.getByRole('region', { name: 'Result Window' }).getByText('"PUBLISHED"').waitFor();
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await picture(page, 'explorer');
}

async function picture(page, name) {
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
  process.stdout.write(`docs/images/${name}.png\n`);
}
