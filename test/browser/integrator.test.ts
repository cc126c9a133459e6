import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { subscribe } from '../world/subscribe';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { openExample, run } from './explorer';
import { makeSmallYear } from './year';

let world: World;
let browser: TestBrowser;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** Makes a token in the panel, as an administrator does for a program, and reads it where it is shown once. */
const makeToken = async (name: string): Promise<string> => {
  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/apiTokens/create`);
  await page.getByLabel(/^Tên/).fill(name);
  await page.getByRole('button', { name: 'Lưu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mã truy cập mới' });
  const token = await dialog.getByRole('textbox').inputValue();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await page.getByRole('cell', { name, exact: true }).waitFor();
  return token;
};

test('a token made in the panel reads and subscribes, writes nothing, and ends when it is revoked', async () => {
  const year = await makeSmallYear(world.admin);
  const program = connect(world.url, { kind: 'token', token: await makeToken('Cổng thông tin quận') });
  const { rankings } = await program.query<{ rankings: { totalCount: number } }>('{ rankings { totalCount } }');
  expect(rankings.totalCount).toBe(1);
  const refused = await program.send('mutation { createOrganization(input: { code: "X", name: "X", kind: WARD }) { id } }');
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

  const { rankingChanges } = await program.query<{ rankingChanges: { pageInfo: { endCursor: string } } }>(
    '{ rankingChanges { pageInfo { endCursor } } }',
  );
  const changes = subscribe(program, 'subscription ($after: String) { rankingChanged(after: $after) { cursor rank organization { name } } }', {
    after: rankingChanges.pageInfo.endCursor,
  });
  await year.report(year.targetIds[2], '90');
  await changes.take(1);
  await changes.close();

  const page = await browser.visit({ as: world.admin });
  await page.goto(`${world.url}/admin/#/apiTokens`);
  await page
    .getByRole('row', { name: /Cổng thông tin quận/ })
    .getByRole('button', { name: 'Thu hồi' })
    .click();
  await page.getByRole('dialog', { name: 'Thu hồi mã "Cổng thông tin quận"?' }).getByRole('button', { name: 'Thu hồi' }).click();
  await page.getByText('Đã thu hồi mã').waitFor();
  const ended = await program.send('{ me { id } rankings { totalCount } }');
  expect(ended.errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});

test('the explorer works with a token under Headers, without a session: polling, and following live', async () => {
  const year = await makeSmallYear(world.admin);
  const token = await makeToken('Thử trong trình duyệt');
  const page = await browser.visit();
  await openExample(page, world.url, 'integrator');
  await page.getByRole('region', { name: 'Headers' }).click();
  // There stands { "Authorization": "Bearer " }: the token goes before the last quotation mark.
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.insertText(token);
  const polled = await run(page, 'RankingChangesSince');
  await polled.getByText('"nodes"').waitFor();
  const followed = await run(page, 'RankingChanged');
  // Without a cursor only what happens after the service has taken the subscription is followed, and the explorer does not say when that is.
  let reports = 0;
  await eventually(async () => {
    reports += 1;
    await year.report(year.targetIds[2], String(90 + (reports % 2)));
    return followed.getByText('"previousScore"').isVisible();
  }, true);
});
