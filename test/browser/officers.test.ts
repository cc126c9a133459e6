import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makersFor } from '../api/records';
import type { Year } from '../api/year';
import { addCriterion, newRanking, newYear, recordAll } from '../api/year';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { TestBrowser } from './browser';
import { openBrowser } from './browser';
import { menuOf } from './menu';
import { signInAtForm } from './sign-in';

const PASSWORD = 'mat-khau-can-bo-2020';
const OF_DEPARTMENT = 'can-bo-phong@thi-dua.test';
const OF_WARD = 'can-bo-phuong@thi-dua.test';

let world: World;
let browser: TestBrowser;
let year: Year;
/** Of a criterion that another department has. */
let foreignTargets: readonly string[];
let rankingId: string;
let ofDepartment: Client;
let ofWard: Client;

beforeAll(async () => {
  world = await start();
  browser = await openBrowser(world.url);
  year = await newYear(world.admin, 3);
  const { makers } = makersFor(world.admin);
  const other = await makers.Department({ name: 'Phòng Y tế', organizationId: year.wards[0] });
  foreignTargets = (await addCriterion(world.admin, { ...year, departmentId: other.id })).targets;
  rankingId = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [50, 70, 90]);
  await recordAll(world.admin, { targets: foreignTargets }, [10, 20, 30]);
  const account = (email: string, name: string, role: string, office: object) => makers.User({ email, name, role, password: PASSWORD, ...office });
  await account(OF_DEPARTMENT, 'Lê Thị Phòng', 'DEPARTMENT_OFFICER', { departmentId: year.departmentId });
  await account(OF_WARD, 'Phạm Văn Phường', 'ORGANIZATION_OFFICER', { organizationId: year.wards[0] });
  ofDepartment = await signIn(world.url, OF_DEPARTMENT, PASSWORD);
  ofWard = await signIn(world.url, OF_WARD, PASSWORD);
});
afterEach(() => expect(browser.faults()).toEqual([]));
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const open = async (as: Client, path: string, isPhone = false): Promise<Page> => {
  const page = await browser.visit({ as, isPhone });
  await page.goto(`${world.url}/admin/#${path}`);
  return page;
};
const expectNotOffered = async (page: Page, ...names: readonly string[]) => {
  for (const name of names)
    expect({ name, offered: await page.getByRole('main').getByText(name, { exact: true }).count() }).toEqual({ name, offered: 0 });
};

test('an administrator makes an officer, and is asked whom they work for', async () => {
  const page = await open(world.admin, '/users/create');
  await page.getByLabel(/^Thư điện tử/).fill('can-bo-moi@thi-dua.test');
  await page.getByLabel(/^Họ và tên/).fill('Đỗ Thị Mới');
  await page.getByLabel(/^Mật khẩu/).fill(PASSWORD);
  await page.getByText('Người phân tích xem mọi số liệu, không sửa.').waitFor();
  await page.getByLabel(/^Vai trò/).click();
  await page.getByRole('option', { name: 'Cán bộ đơn vị' }).click();
  await page.getByText(/Cán bộ đơn vị báo cáo kết quả của đơn vị mình/).waitFor();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Cần nhập giá trị').first().waitFor();
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('Phường 1');
  await page.getByRole('option', { name: 'Phường 1' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('can-bo-moi@thi-dua.test').waitFor();
  await page.getByRole('link', { name: 'Phường 1' }).waitFor();
});

test("a department's officer verifies and appraises what is in the department's charge, and is not offered the rest", async () => {
  const page = await browser.visit();
  await signInAtForm(page, world.url, OF_DEPARTMENT, PASSWORD);
  await page.getByRole('heading', { name: 'Xin chào, Lê Thị Phòng' }).waitFor();
  await page.getByText('Cán bộ của Phòng Tư pháp').waitFor();
  await page.getByRole('link', { name: 'Thẩm định kết quả' }).click();
  // The queue holds the three reports for the own criterion, not those for the other department's.
  await page.getByRole('cell', { name: '50', exact: true }).waitFor();
  expect(await page.getByRole('cell', { name: '10', exact: true }).count()).toBe(0);
  await page.getByRole('cell', { name: '50', exact: true }).click();
  await page.getByRole('button', { name: 'Thẩm định đạt' }).click();
  await page.getByText('Đã thẩm định').first().waitFor();

  await page.goto(`${world.url}/admin/#/targets/${year.targets[1]}`);
  await page.getByLabel(/^Điểm trừ/).fill('1,5');
  await page.getByLabel(/^Lý do trừ điểm/).fill('Báo cáo chậm');
  expect(await page.getByLabel(/^Mức giao/).count()).toBe(0);
  await expectNotOffered(page, 'Xóa');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Báo cáo chậm').waitFor();

  // A page of its own: the target before it says the same.
  const foreign = await open(ofDepartment, `/targets/${foreignTargets[1]}/show`);
  await foreign.getByText('Hoàn thành (%)').waitFor();
  await expectNotOffered(foreign, 'Sửa', 'Báo cáo kết quả');
  await page.goto(`${world.url}/admin/#/rankings/${rankingId}/show`);
  await page.getByText('Tạm tính').first().waitFor();
  await expectNotOffered(page, 'Công bố', 'Sửa');
});

test("what is refused to a department's officer all the same says why", async () => {
  const page = await open(ofDepartment, `/targets/${foreignTargets[0]}`);
  await page.getByLabel(/^Điểm trừ/).fill('1');
  await page.getByLabel(/^Lý do trừ điểm/).fill('Không thuộc phòng');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(/không do phòng, ban của bạn phụ trách/).waitFor();
});

test("an organization's officer reports, and sees the own lines of a ranking until it is published", async () => {
  const page = await browser.visit();
  await signInAtForm(page, world.url, OF_WARD, PASSWORD);
  await page.getByRole('heading', { name: 'Xin chào, Phạm Văn Phường' }).waitFor();
  await page.getByText('Cán bộ của Phường 0 và các đơn vị cấp dưới').waitFor();
  expect(await page.getByRole('link', { name: 'Thẩm định kết quả' }).count()).toBe(0);
  await page.goto(`${world.url}/admin/#/targets`);
  await page.getByRole('cell', { name: 'Phường 0' }).first().waitFor();
  expect(await page.getByRole('cell', { name: 'Phường 1' }).count()).toBe(0);

  await page.goto(`${world.url}/admin/#/targets/${year.targets[0]}/show`);
  await page.getByRole('button', { name: 'Báo cáo kết quả' }).click();
  await page.getByRole('dialog').getByLabel(/^Kỳ/).fill('4/2020');
  await page
    .getByRole('dialog')
    .getByLabel(/^Kết quả/)
    .fill('12');
  await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo kết quả' }).click();
  await page.getByText('Đã ghi nhận kết quả').waitFor();
  await expectNotOffered(page, 'Sửa', 'Xóa');

  await page.goto(`${world.url}/admin/#/rankings/${rankingId}/show`);
  await page.getByText(/Bảng này chưa công bố: bạn chỉ thấy đơn vị mình/).waitFor();
  await page.getByRole('button', { name: 'Giải thích: Phường 0' }).waitFor();
  expect(await page.getByRole('button', { name: 'Giải thích: Phường 2' }).count()).toBe(0);
  await expectNotOffered(page, 'Công bố', 'Nhập điểm');
  await world.admin.query('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: rankingId });
  await page.reload();
  await page.getByRole('button', { name: 'Giải thích: Phường 2' }).waitFor();
});

test.each(['users', 'apiTokens', 'targets/create', 'rankings/create'])(
  "/%s is refused to an organization's officer, on a phone too",
  async (path) => {
    const page = await open(ofWard, `/${path}`, true);
    await page.getByText('Bạn không có quyền truy cập trang này').waitFor();
  },
);

test('an officer who works for nobody yet is told so, and what to do', async () => {
  const { makers } = makersFor(world.admin);
  await makers.User({ email: 'chua-gan@thi-dua.test', name: 'Chưa Gán', role: 'ORGANIZATION_OFFICER', password: PASSWORD });
  const page = await open(await signIn(world.url, 'chua-gan@thi-dua.test', PASSWORD), '/');
  await page.getByText(/chưa được gán đơn vị nào.*Hãy đề nghị quản trị viên/).waitFor();
  expect(await menuOf(page).getByRole('link').allInnerTexts()).toEqual(['Trang chủ']);
});
