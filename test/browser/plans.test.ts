import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor, newCode } from '../api/records';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { eventually } from './eventually';

let world: World;
let browser: TestBrowser;
let organization: string;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  organization = `Phường ${newCode('KE_HOACH')}`;
  await makersFor(world.admin).makers.Organization({ name: organization });
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (path: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as: world.admin, isPhone });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};
const choose = async (page: Page, label: string | RegExp, words: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).fill(words);
  await page.getByRole('option', { name: option }).click();
};
const pick = async (page: Page, label: string | RegExp, option: string): Promise<void> => {
  await page.getByLabel(label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const save = (page: Page) => page.getByRole('button', { name: 'Lưu' }).click();

test('a document is entered with its file, and a plan rests on it and has an indicator; the file comes back', async () => {
  const page = await open('/documents/create');
  await page.getByLabel('Số, ký hiệu').fill('316-KL/QU');
  await page.getByLabel(/^Tên văn bản/).fill('Kết luận về giải phóng mặt bằng');
  await pick(page, /^Loại văn bản/, 'Kết luận');
  await page.getByLabel('Cơ quan ban hành').fill('Quận ủy');
  await page.getByLabel('Ngày ban hành').fill('1/6/2020');
  await save(page);
  await page.getByRole('tab', { name: 'Tệp đính kèm' }).click();
  await page.getByRole('link', { name: 'Thêm tệp' }).click();
  await page.getByLabel(/^Tệp/).setInputFiles({ name: 'Kết luận 316.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 kết luận') });
  await page.getByRole('link', { name: /^Kết luận 316\.pdf/ }).waitFor();
  await save(page);
  const link = page.getByRole('link', { name: /^Kết luận 316\.pdf \(\d+ B\)/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('Kết luận 316.pdf');

  const code = newCode('KH');
  await page.goto(`${world.url}/admin/#/plans/create`);
  await page.getByLabel(/^Mã/).fill(code);
  await page.getByLabel(/^Số, ký hiệu/).fill('18-KH/ĐU');
  await page.getByLabel(/^Tên kế hoạch/).fill('Kế hoạch thực hiện Chương trình số 01');
  await page.getByLabel(/^Năm/).fill('2021');
  await choose(page, /^Đơn vị ban hành/, organization, organization);
  await page.getByLabel(/^Ngày ban hành/).fill('22/12/2020');
  await save(page);
  await page.getByRole('tab', { name: 'Chỉ tiêu' }).click();
  await page.getByRole('link', { name: 'Thêm chỉ tiêu' }).click();
  await page.getByLabel(/^STT/).fill('1');
  await page.getByLabel('Tên chỉ tiêu').fill('Phát triển đảng viên mới');
  await page.getByLabel('Mức phấn đấu', { exact: true }).fill('1.234,5');
  await save(page);
  await page.getByRole('cell', { name: '1.234,5' }).waitFor();
  await page.getByRole('tab', { name: 'Căn cứ' }).click();
  await page.getByRole('link', { name: 'Thêm căn cứ' }).click();
  await choose(page, /^Văn bản/, 'giai phong', '316-KL/QU – Kết luận về giải phóng mặt bằng');
  await save(page);
  await page.getByRole('cell', { name: '316-KL/QU – Kết luận về giải phóng mặt bằng' }).waitFor();
  const { plan } = await world.admin.query(
    'query ($code: String!) { plan(code: $code) { number documents { totalCount } indicators { nodes { targetValue } } } }',
    { code },
  );
  expect(plan).toEqual({ number: '18-KH/ĐU', documents: { totalCount: 1 }, indicators: { nodes: [{ targetValue: '1234.5' }] } });
});

test('a project is offered only the states that it may come to', async () => {
  const { id } = await makersFor(world.admin).makers.Project({ name: 'Cải tạo vườn hoa' });
  const page = await open(`/projects/${id}`);
  await page.getByLabel(/^Tình trạng/).click();
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await options.allTextContents()).toEqual(['Dự kiến', 'Chuẩn bị đầu tư', 'Tạm dừng']);
  await page.getByRole('option', { name: 'Chuẩn bị đầu tư' }).click();
  await save(page);
  await page.getByText('Chuẩn bị đầu tư').waitFor();
});

test('a distribution over the ceiling is saved with a warning, which is overruled with a reason', async () => {
  const { makers } = makersFor(world.admin);
  const { id: campaignId } = await makers.Campaign({ name: 'Phong trào thi đua năm 2020' });
  await makers.EvaluationCeiling({ campaignId, subject: 'PARTY_ORGANIZATION' });
  const page = await open('/evaluations/create');
  await page.getByLabel(/^Đối tượng được đánh giá/).fill('Chi bộ thuộc Đảng bộ phường');
  await choose(page, /^Đơn vị/, organization, organization);
  await page.getByLabel(/^Năm/).fill('2020');
  await choose(page, /^Phong trào/, '2020', 'Phong trào thi đua năm 2020');
  await pick(page, /^Nhóm đối tượng/, 'Tổ chức đảng');
  await page.getByLabel('Tổng số', { exact: true }).fill('14');
  await page.getByLabel('Hoàn thành xuất sắc nhiệm vụ').fill('3');
  await page.getByLabel('Hoàn thành tốt nhiệm vụ').fill('12');
  await save(page);
  await page.getByText('Các mức cộng lại là 15, vượt tổng (14).').first().waitFor();
  await page.getByLabel('Hoàn thành tốt nhiệm vụ').fill('11');
  await save(page);
  await page.getByText('vượt tỷ lệ khống chế 20 % (tối đa 2)').waitFor();
  await page.getByText('Hoàn thành tốt: 11 (78,6 %)').waitFor();
  await page.getByRole('button', { name: 'Cho phép vượt' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Quận ủy đồng ý');
  await page.getByRole('dialog').getByRole('button', { name: 'Cho phép vượt' }).click();
  await page.getByText('Được phép vượt. Lý do: Quận ủy đồng ý').waitFor();
  const { evaluations } = await world.admin.query(
    '{ evaluations(where: { overruleReason: { eq: "Quận ủy đồng ý" } }) { nodes { excellent good total } } }',
  );
  expect(evaluations).toEqual({ nodes: [{ excellent: '3', good: '11', total: '14' }] });
});

test('one body is given a grade, and on a phone the list shows it', async () => {
  const page = await open('/evaluations/create');
  await page.getByLabel(/^Đối tượng được đánh giá/).fill('Đảng bộ phường');
  await choose(page, /^Đơn vị/, organization, organization);
  await page.getByLabel(/^Năm/).fill('2020');
  await pick(page, /^Nhóm đối tượng/, 'Tổ chức đảng');
  await pick(page, /^Cách đánh giá/, 'Một tập thể');
  await pick(page, /^Xếp loại/, 'Hoàn thành xuất sắc nhiệm vụ');
  await save(page);
  await page.waitForURL(/\/show$/);
  const phone = await open('/evaluations', true);
  await phone.getByText(/^Đảng bộ phường/).waitFor();
  await eventually(() => phone.getByText('Hoàn thành xuất sắc nhiệm vụ').count(), 1);
});

test('bodies graded one by one are counted together: the excellent ones are marked in the list, and a reason with one of them is enough', async () => {
  const { makers } = makersFor(world.admin);
  const { id: campaignId } = await makers.Campaign({ name: 'Phong trào xếp loại chi bộ' });
  await makers.EvaluationCeiling({ campaignId, subject: 'PARTY_ORGANIZATION' });
  const { id: parentId } = await makers.Organization({ kind: 'PARTY_COMMITTEE', name: 'Đảng bộ phường Bồ Đề' });
  const graded: string[] = [];
  for (const grade of ['EXCELLENT', 'EXCELLENT', 'GOOD', 'GOOD']) {
    const cell = await makers.Organization({ kind: 'PARTY_CELL', parentId });
    const body = { kind: 'BODY', subject: 'PARTY_ORGANIZATION', measure: null, excellent: null, good: null, completed: null };
    graded.push((await makers.Evaluation({ ...body, campaignId, organizationId: cell.id, grade, name: `Chi bộ ${graded.length + 1}` })).id);
  }
  const message = 'Tính chung 4 tập thể cùng loại (Đảng bộ phường Bồ Đề): 2 hoàn thành xuất sắc, chiếm 50 %, vượt tỷ lệ khống chế 20 % (tối đa 0).';
  const page = await open(`/evaluations?filter=${encodeURIComponent(JSON.stringify({ campaignId }))}`);
  await eventually(() => page.getByLabel(message).count(), 2);
  await page.goto(`${world.url}/admin/#/evaluations/${graded[2]}/show`);
  await page.getByText(message).waitFor();
  await page.getByRole('button', { name: 'Cho phép vượt' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Chỉ có bốn chi bộ');
  await page.getByRole('dialog').getByRole('button', { name: 'Cho phép vượt' }).click();
  await page.getByText('Được phép vượt. Lý do: Chỉ có bốn chi bộ').waitFor();
  await page.goto(`${world.url}/admin/#/evaluations/${graded[0]}/show`);
  await page.getByText('Được phép vượt. Lý do: Chỉ có bốn chi bộ').waitFor();
});
