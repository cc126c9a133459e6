import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { create, makersFor } from '../api/records';
import { advance, newCard, save as saveLines, sheetOf } from '../api/scorecard-world';
import { addCriterion, feedEnd, newRanking, record } from '../api/year';
import type { Client } from '../world/client';
import { connect } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { stream, subscribe } from '../world/subscribe';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';
import { openExample, run } from './explorer';
import { goByMenu } from './menu';
import { signInAtForm } from './sign-in';

/** A day of each kind of user as one walk through the panel, from signing in to signing out. The administrator's is the whole year. */

const PASSWORD = 'mat-khau-ngay-lam-viec';
const FOLLOW = 'subscription ($after: String) { rankingChanged(after: $after) { cursor rank previousRank organization { name } } }';

let world: World;
let browser: TestBrowser;
let admin: Client;

beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
  admin = world.admin;
  browser = await openBrowser(world.url);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

/** A campaign of three wards that Phòng Tư pháp scores by one criterion, and that fill in a sheet. */
const newPlace = async () => {
  const card = await newCard(admin, 3);
  const [, departmentId] = card.departments;
  const place = { campaignId: card.campaignId, clusterId: card.clusterId, departmentId, wards: card.units };
  const { criterionId, targets } = await addCriterion(admin, place);
  const rankingId = await newRanking(admin, { ...place, criterionId, targets });
  return { card, departmentId, targets, rankingId, clusterId: card.clusterId, campaignId: card.campaignId };
};

const begin = async (email: string, name: string, account: Readonly<Record<string, string | undefined>>): Promise<Page> => {
  await makersFor(admin).makers.User({ email, name, password: PASSWORD, ...account });
  const page = await browser.visit();
  await signInAtForm(page, world.url, email, PASSWORD);
  await page.getByRole('heading', { name: `Xin chào, ${name}` }).waitFor();
  return page;
};
const home = (page: Page) => goByMenu(page, 'Trang chủ');
const tile = (page: Page, text: RegExp) => page.getByRole('navigation', { name: 'Việc đang chờ' }).getByRole('link', { name: text });
const end = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Tài khoản' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
};
/** Takes a step in its own dialog. */
const act = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog', { name }).getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Đã chuyển bước.').waitFor();
};
const kept = async (page: Page, button: 'button' | 'menuitem', name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole(button, { name, exact: true }).click()]);
  return file.suggestedFilename();
};

test("a department officer's day: verify and return, appraise, enter ranks, give a task, see who is late", async () => {
  const { card, departmentId, targets, clusterId, campaignId } = await newPlace();
  await record(
    admin,
    ['40', '60', '80'].map((value, ward) => ({ targetId: targets[ward] ?? '', period: '2020-03-01', value })),
  );
  const sheet = await sheetOf(admin, card, 0);
  const unit = await world.program('ORGANIZATION_OFFICER', { organizationId: card.units[0] ?? '' });
  const scored = await saveLines(unit, sheet, 'SELF_SCORING', { 'I.1': '395', 'I.2': '290', 'II.1': '240', 'III.1': '26' });
  await advance(unit, scored, 'SUBMIT');
  const { makers } = makersFor(admin);
  const other = await makers.Campaign({ name: 'Phong trào chấm tay', year: 2020 });
  const entered = await create(admin, 'Ranking', { campaignId: other.id, clusterId, departmentId, method: 'ENTERED' });

  const page = await begin('ngay-phong@thi-dua.test', 'Lê Thị Phòng', { role: 'DEPARTMENT_OFFICER', departmentId });
  // Two of three results are in order, the third goes back.
  await tile(page, /^3 ?Kết quả chờ thẩm định/).click();
  const rows = page.getByRole('row').filter({ hasText: '03/2020' });
  await eventually(() => rows.count(), 3);
  for (const ward of ['Phường 1', 'Phường 2']) await rows.filter({ hasText: ward }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Thẩm định đạt' }).click();
  await eventually(() => rows.count(), 1);
  await rows.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Trả lại' }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Lý do trả lại/)
    .fill('Thiếu biên bản nghiệm thu');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
  await eventually(() => rows.count(), 0);

  // The sheet that waits is found from the start page too.
  await home(page);
  await tile(page, /^Đã nộp: 1$/).click();
  await page.getByRole('cell', { name: 'Phường 0' }).first().click();
  await page.getByLabel('Điểm I.2', { exact: true }).fill('15');
  await page.getByLabel('Ghi chú I.2', { exact: true }).fill('Chi chậm');
  await page.getByLabel('Điểm III.1', { exact: true }).fill('26');
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await page.getByText('Đã lưu.').waitFor();

  await home(page);
  await tile(page, /Bảng xếp hạng chờ nhập điểm/).click();
  await page.waitForURL(/#\/rankings/);
  await page.goto(`${world.url}/admin/#/rankings/${entered.id}/show`);
  await page.getByRole('button', { name: 'Nhập điểm' }).click();
  const scores = page.getByRole('dialog', { name: 'Nhập điểm hoặc thứ hạng' });
  for (const [ward, score] of ['8,5', '9', '9'].entries()) await scores.getByLabel(`Điểm: Phường ${ward}`).fill(score);
  await scores.getByRole('button', { name: 'Lưu' }).click();
  await scores.waitFor({ state: 'detached' });

  await goByMenu(page, 'Công việc', 'Nhiệm vụ');
  await page.getByRole('link', { name: 'Thêm mới' }).click();
  await page.getByLabel(/^Mã/).fill('VIEC-NGAY');
  await page.getByLabel(/^Nội dung/).fill('Bổ sung biên bản nghiệm thu');
  await page.getByLabel(/^Hạn hoàn thành/).fill('15/12/2099');
  await page.getByRole('combobox', { name: /^Đơn vị/ }).fill('Phường 0');
  await page.getByRole('option').filter({ hasText: 'Phường 0' }).first().click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL(/#\/tasks\/\d+\/show/);
  await page.getByText('15/12/2099').first().waitFor();

  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Báo cáo còn thiếu');
  await page.getByText(/Còn thiếu \d+ báo cáo/).waitFor();
  await end(page);

  const { results, standings, tasks } = await admin.query<Record<'results' | 'standings' | 'tasks', { nodes: unknown }>>(
    `query ($campaign: ID!, $ranking: ID!) {
      results(where: { target: { criterion: { campaignId: { eq: $campaign } } } }, orderBy: [{ value: ASC }]) { nodes { state verificationNote } }
      standings(where: { rankingId: { eq: $ranking } }, orderBy: [{ organizationId: ASC }]) { nodes { rank } }
      tasks(where: { code: { eq: "VIEC-NGAY" } }) { nodes { department { id } } }
    }`,
    { campaign: campaignId, ranking: entered.id },
  );
  expect(results.nodes).toEqual([
    { state: 'REJECTED', verificationNote: 'Thiếu biên bản nghiệm thu' },
    { state: 'VERIFIED', verificationNote: null },
    { state: 'VERIFIED', verificationNote: null },
  ]);
  expect(standings.nodes).toEqual([{ rank: 3 }, { rank: 1 }, { rank: 1 }]);
  expect(tasks.nodes).toEqual([{ department: { id: departmentId } }]);
});

test("an organization officer's day: what came back is reported again, the sheet filled in, a task reported, a lift tried, the report kept", async () => {
  const { card, departmentId, targets, rankingId, campaignId } = await newPlace();
  const { results } = await record(
    admin,
    ['40', '60', '80'].map((value, ward) => ({ targetId: targets[ward] ?? '', period: '2020-03-01', value })),
  );
  await admin.query('mutation ($ids: [ID!]!) { verifyResults(ids: $ids, decision: REJECTED, note: "Thiếu biên bản") { results { id } } }', {
    ids: [results[0]?.id],
  });
  const organizationId = card.units[0] ?? '';
  await create(admin, 'Task', { code: 'VIEC-PHUONG', name: 'Rà soát hộ nghèo', dueOn: '2099-12-31', departmentId, organizationId });

  const page = await begin('ngay-phuong@thi-dua.test', 'Phạm Văn Phường', { role: 'ORGANIZATION_OFFICER', organizationId });
  await tile(page, /^1 ?Kết quả bị trả lại/).click();
  await page
    .getByRole('cell', { name: /^03\/2020/ })
    .first()
    .click();
  await page.getByText('Thiếu biên bản').waitFor();
  // Several months are filled in on the sheet, one below the other.
  await page.goto(`${world.url}/admin/#/results-grid?campaignId=${campaignId}&period=2020-03-01`);
  const value = page.getByRole('textbox', { name: /^Kết quả: Phường 0,/ });
  await value.fill('70');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu 1 kết quả').waitFor();

  await home(page);
  await tile(page, /^Chưa chấm: 1$/).click();
  await page.getByRole('cell', { name: 'Phường 0' }).first().click();
  await page.getByLabel('Điểm I.1', { exact: true }).focus();
  for (const score of ['395', '290', '240', '26']) {
    await page.keyboard.insertText(score);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Tạm tính: 951').waitFor();
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await act(page, 'Nộp phiếu tự chấm');

  await goByMenu(page, 'Công việc', 'Nhiệm vụ');
  await page.getByRole('cell', { name: 'Rà soát hộ nghèo' }).click();
  await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
  for (let step = 0; step < 4; step += 1) await page.getByRole('dialog').getByRole('slider').press('ArrowRight');
  await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo tiến độ' }).click();
  await page.getByText('20 %').first().waitFor();

  await page.goto(`${world.url}/admin/#/rankings/${rankingId}/show`);
  await page.getByRole('button', { name: 'Giải thích: Phường 0' }).click();
  await page.getByRole('link', { name: 'Thử tính' }).click();
  await page.getByLabel(/^Số liệu/).fill('95');
  await page.getByText('Điểm từ 7 thành 10.').waitFor();

  await goByMenu(page, 'Báo cáo, biểu mẫu');
  await page.getByRole('spinbutton', { name: 'Năm' }).fill('2020');
  await page.frameLocator('iframe').getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
  expect(await kept(page, 'button', 'Tải PDF')).toBe('Báo cáo tổng kết thi đua năm 2020 - Phường 0.pdf');
  await end(page);

  const sheet = await sheetOf(admin, card, 0);
  expect([sheet.state, sheet.selfTotal]).toEqual(['SUBMITTED', '951']);
  const { found } = await admin.query<{ found: { nodes: unknown } }>(
    'query ($id: ID!) { found: results(where: { targetId: { eq: $id } }) { nodes { value state } } }',
    { id: targets[0] },
  );
  expect(found.nodes).toEqual([{ value: '70', state: 'SUBMITTED' }]);
});

test("an analyst's day: look at the pictures, filter and keep a list, ask by GraphQL, keep the report; nothing to write", async () => {
  const page = await begin('ngay-phan-tich@thi-dua.test', 'Trần Thị Phân Tích', { role: 'ANALYST' });
  await goByMenu(page, 'Xếp hạng', 'Biểu đồ');
  const ranks = page.locator('section').filter({ hasText: 'Thứ hạng chung qua các năm' });
  await ranks.getByRole('button', { name: 'Xem bảng số liệu' }).click();
  expect(await ranks.getByRole('row').count()).toBeGreaterThan(14);

  await goByMenu(page, 'Phong trào, chỉ tiêu', 'Kết quả thực hiện');
  await page.getByRole('textbox', { name: 'Tìm kiếm' }).fill('phuc dong');
  await eventually(async () => page.getByRole('row').filter({ hasText: 'Phường Bồ Đề' }).count(), 0);
  await page.getByRole('row').filter({ hasText: 'Phường Phúc Đồng' }).first().waitFor();
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  expect(await kept(page, 'menuitem', 'CSV (.csv)')).toMatch(/\.csv$/);

  await goByMenu(page, 'Báo cáo, biểu mẫu');
  const organization = page.getByRole('combobox', { name: 'Đơn vị' });
  await organization.fill('phuc dong');
  await page.getByRole('option', { name: 'Phường Phúc Đồng', exact: true }).click();
  await page.getByRole('spinbutton', { name: 'Năm' }).fill('2020');
  await page.frameLocator('iframe').getByText('Xếp thứ 01/14 phường gồm').waitFor();
  expect(await kept(page, 'button', 'Tải Word')).toMatch(/^Báo cáo tổng kết .*Phúc Đồng\.docx$/);
  for (const name of ['Sửa', 'Xóa', 'Thêm mới', 'Số, ngày, người ký…']) expect(await page.getByText(name, { exact: true }).count()).toBe(0);

  await openExample(page, world.url, 'analyst');
  await (await run(page, 'OverallRanking')).getByText('"PUBLISHED"').waitFor();
  await page.goto(`${world.url}/admin/`);
  await end(page);
});

test("an integrator's day: a token, a question, a subscription that drops and misses nothing, a refusal in words", async () => {
  const { targets, rankingId } = await newPlace();
  const office = await browser.visit({ as: admin });
  await office.goto(`${world.url}/admin/#/apiTokens/create`);
  await office.getByLabel(/^Tên/).fill('Cổng thông tin phường');
  await office.getByRole('button', { name: 'Lưu' }).click();
  const dialog = office.getByRole('dialog', { name: 'Mã truy cập mới' });
  const token = await dialog.getByRole('textbox').inputValue();
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  // Tried out in the explorer first, then by a program.
  const page = await browser.visit();
  await openExample(page, world.url, 'integrator');
  await page.getByRole('region', { name: 'Headers' }).click();
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await page.keyboard.insertText(token);
  await (await run(page, 'RankingChangesSince')).getByText('"nodes"').waitFor();

  const program = connect(world.url, { kind: 'token', token });
  const report = (ward: number, value: string) => record(admin, [{ targetId: targets[ward] ?? '', period: '2020-04-01', value }]);
  type Change = { rankingChanged: { cursor: string; rank: number | null; organization: { name: string } } };
  const line = subscribe<Change>(program, FOLLOW, { after: await feedEnd(program) });
  await report(0, '50');
  const first = (await line.next())?.data?.rankingChanged;
  expect([first?.organization.name, first?.rank]).toEqual(['Phường 0', 1]);
  await line.close();
  // Two changes come while nobody listens; over the other protocol both are made up for, in order.
  await report(1, '70');
  await report(2, '90');
  const again = await stream(program, FOLLOW, {}, first?.cursor);
  const seen: string[] = [];
  const ranks = new Map<string, number | null>();
  const isTold = () => ['Phường 2', 'Phường 1', 'Phường 0'].every((name, place) => ranks.get(name) === place + 1);
  while (!isTold()) {
    const { data }: { data: Change } = JSON.parse((await again.next())?.data ?? '');
    seen.push(data.rankingChanged.cursor);
    ranks.set(data.rankingChanged.organization.name, data.rankingChanged.rank);
  }
  await again.close();
  expect(new Set(seen).size).toBe(seen.length);
  const { ranking } = await program.query<{ ranking: { standings: { nodes: { rank: number; organization: { name: string } }[] } } }>(
    'query ($id: ID!) { ranking(id: $id) { standings { nodes { rank organization { name } } } } }',
    { id: rankingId },
  );
  expect(Object.fromEntries(ranks)).toEqual(Object.fromEntries(ranking.standings.nodes.map(({ rank, organization }) => [organization.name, rank])));
  const refused = await program.send('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: rankingId });
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

  await office.goto(`${world.url}/admin/#/apiTokens`);
  await office
    .getByRole('row', { name: /Cổng thông tin phường/ })
    .getByRole('button', { name: 'Thu hồi' })
    .click();
  await office.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await office.getByText('Đã thu hồi mã').waitFor();
  expect((await program.send('{ me { id } rankings { totalCount } }')).errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});
