import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';
import { addItems, addWindows, FREEZE, newDraft } from './scorecard-world';

interface Hit {
  readonly concept: string;
  readonly id: string;
  readonly title: string;
  readonly context: string;
}

let world: World;
/** Two wards whose names have words that nothing else has, with a target, a plan and a task each. */
let own: Place;
let foreign: Place;

interface Place {
  readonly organizationId: string;
  readonly departmentId: string;
  readonly targetId: string;
  readonly planId: string;
  readonly taskId: string;
}

beforeAll(async () => {
  world = await start();
  own = await newPlace('Phường Thạch Cầu', 'Phòng Thạch Cầu');
  foreign = await newPlace('Phường Thạch Lỗi', 'Phòng Thạch Lỗi');
});
afterAll(() => world.stop());

async function newPlace(ward: string, department: string): Promise<Place> {
  const { makers } = makersFor(world.admin);
  const { id: organizationId } = await makers.Organization({ name: ward });
  const { id: departmentId } = await makers.Department({ name: department, organizationId });
  const { id: indicatorId } = await makers.Indicator({ name: 'Thu nợ đọng thuế' });
  const { id: criterionId } = await makers.Criterion({ departmentId, indicatorId });
  const { id: targetId } = await makers.Target({ criterionId, organizationId });
  const { id: planId } = await makers.Plan({ organizationId, title: `Kế hoạch của ${ward}` });
  const { id: taskId } = await makers.Task({ organizationId, departmentId, name: `Báo cáo của ${ward}` });
  return { organizationId, departmentId, targetId, planId, taskId };
}

async function search(text: string, more: { first?: number; concepts?: readonly string[] } = {}, client: Client = world.admin) {
  const document =
    'query ($text: String!, $first: Int, $concepts: [String!]) { search(text: $text, first: $first, concepts: $concepts) { concept id title context } }';
  return (await client.query<{ search: Hit[] }>(document, { text, ...more })).search;
}

const keysOf = (hits: readonly Hit[]) => hits.map(({ concept, id }) => `${concept} ${id}`);

test.each(['Thạch Cầu', 'thach cau', 'THACH CAU phường', 'thạch cầ'])('"%s" finds the ward first, whatever the accents', async (text) => {
  const [first] = await search(text);
  expect(first).toEqual({ concept: 'Organization', id: own.organizationId, title: 'Phường Thạch Cầu', context: expect.stringMatching(/^ORG_/) });
});

test('a code or a number finds its record', async () => {
  const { makers } = makersFor(world.admin);
  const { id } = await makers.Document({ number: '4711-NQ/HĐND', title: 'Nghị quyết về ngân sách' });
  const { id: organizationId } = await makers.Organization({ code: 'TDP_47', name: 'Tổ dân phố' });
  expect(keysOf(await search('4711-nq/hđnd'))).toEqual([`Document ${id}`]);
  expect(keysOf(await search('4711-NQ'))).toEqual([`Document ${id}`]);
  expect(keysOf(await search('tdp_47'))).toEqual([`Organization ${organizationId}`]);
});

test('what has the words as they were typed comes before what has them apart, begun, or inside others', async () => {
  const { makers } = makersFor(world.admin);
  const names = ['Chi bộ Khoan Tế', 'Khoan Chi bộ Tế', 'Chi bộ Khoan Tếch', 'Chi bộ xKhoan xTế', 'Đảng bộ Khoan Tế mở rộng'];
  for (const name of names) await makers.Organization({ name });
  const found = await search('khoan tế', { concepts: ['Organization'] });
  expect(found.map(({ title }) => title)).toEqual([names[0], names[4], names[2], names[1], names[3]]);
});

test('words may be of what a record belongs to: a target by its unit and its indicator', async () => {
  const found = await search('thu nợ đọng thạch cầu');
  expect(found[0]).toMatchObject({ concept: 'Target', id: own.targetId, title: 'Thu nợ đọng thuế' });
  expect(found[0]?.context).toContain('Phường Thạch Cầu');
  expect(keysOf(found)).not.toContain(`Target ${foreign.targetId}`);
});

test('the name of what is looked for may be typed before it', async () => {
  const { makers } = makersFor(world.admin);
  const campaign = await makers.Campaign({ name: 'Năm thi đua Bảo Long' });
  const overall = await makers.Ranking({ campaignId: campaign.id });
  const ofDepartment = await makers.Ranking({ campaignId: campaign.id, departmentId: own.departmentId });
  expect(keysOf(await search('xếp hạng bảo long', { concepts: ['Ranking'] }))).toEqual([`Ranking ${ofDepartment.id}`, `Ranking ${overall.id}`]);
  expect(await search('xếp hạng chung bảo long', { concepts: ['Ranking'] })).toEqual([
    { concept: 'Ranking', id: overall.id, title: 'Xếp hạng chung', context: 'Năm thi đua Bảo Long · Cụm 14 phường' },
  ]);
});

describe('every kind of record', () => {
  test('is found, and what was found is there to be opened', async () => {
    const { makers } = makersFor(world.admin);
    const name = 'Quỳnh Lôi Zuma';
    const organizationId = (await makers.Organization({ name })).id;
    const departmentId = (await makers.Department({ name })).id;
    const indicatorId = (await makers.Indicator({ name })).id;
    const campaignId = (await makers.Campaign({ name })).id;
    const criterionId = (await makers.Criterion({ indicatorId, campaignId, departmentId })).id;
    const formId = (await makers.AwardForm({ name })).id;
    await makers.Target({ criterionId, organizationId });
    await makers.Cluster({ name });
    await makers.Ranking({ campaignId, departmentId });
    await makers.Plan({ title: name });
    await makers.Task({ name });
    await makers.Project({ name });
    await makers.Document({ title: name });
    await makers.Evaluation({ name });
    await makers.Award({ organizationId, formId });
    await makers.AwardRule({ name, formId });
    await makers.User({ name });
    const card = await newDraft(world.admin, 1, { name });
    await addItems(world.admin, card.id, card.departments);
    await addWindows(world.admin, card.id);
    await world.admin.query(FREEZE, { id: card.id, version: 1 });
    const found = await search('quynh loi zuma', { first: 1 });
    expect(found.map(({ concept }) => concept).sort()).toEqual([
      'Award',
      'AwardForm',
      'AwardRule',
      'Campaign',
      'Cluster',
      'Criterion',
      'Department',
      'Document',
      'Evaluation',
      'Indicator',
      'Organization',
      'Plan',
      'Project',
      'Ranking',
      'ScoreSheet',
      'Scorecard',
      'Target',
      'Task',
      'User',
    ]);
    const fields = found.map(({ concept, id }, index) => `r${index}: ${concept[0]?.toLowerCase()}${concept.slice(1)}(id: "${id}") { id }`);
    const records = await world.admin.query(`{ ${fields.join(' ')} }`);
    expect(Object.values(records)).toEqual(found.map(({ id }) => ({ id })));
  });

  test('a recipient leads to the award, a phase to its campaign', async () => {
    const { makers } = makersFor(world.admin);
    const award = await makers.Award({ count: 2 });
    await makers.AwardRecipient({ awardId: award.id, name: 'Trịnh Khắc Zeta' });
    const campaign = await makers.Campaign();
    await makers.Phase({ campaignId: campaign.id, name: 'Đợt Zeta cao điểm' });
    expect(await search('zeta')).toEqual([
      { concept: 'Campaign', id: campaign.id, title: 'Đợt Zeta cao điểm', context: 'Phong trào thi đua 2020' },
      { concept: 'Award', id: award.id, title: 'Trịnh Khắc Zeta', context: 'Cờ thi đua của Chính phủ · Phường Thử · 2020' },
    ]);
  });
});

describe('what someone may not see is not found', () => {
  const PASSWORD = 'mot-mat-khau-dai';
  const officer = async (role: string, office: object): Promise<Client> => {
    const email = `${role.toLowerCase()}@tim-kiem.test`;
    await makersFor(world.admin).makers.User({ email, role, password: PASSWORD, name: 'Thạch Cầu Thạch Lỗi', ...office });
    return signIn(world.url, email, PASSWORD);
  };
  const rowsOf = ({ targetId, planId, taskId }: Place) => [`Target ${targetId}`, `Plan ${planId}`, `Task ${taskId}`];
  const rows = (hits: readonly Hit[]) => keysOf(hits).filter((key) => /^(Target|Plan|Task|User) /.test(key));

  test('an officer of an organization finds its own targets, plans and tasks, and no account', async () => {
    const client = await officer('ORGANIZATION_OFFICER', { organizationId: own.organizationId });
    expect(rows(await search('thạch cầu', {}, client)).sort()).toEqual(rowsOf(own).sort());
    expect(rows(await search('thạch lỗi', {}, client))).toEqual([]);
    expect(keysOf(await search('phường thạch lỗi', {}, client))[0]).toBe(`Organization ${foreign.organizationId}`);
  });

  test('an officer of a department finds its own tasks, and everybody’s targets', async () => {
    const client = await officer('DEPARTMENT_OFFICER', { departmentId: own.departmentId });
    expect(rows(await search('thạch lỗi', {}, client)).sort()).toEqual([`Plan ${foreign.planId}`, `Target ${foreign.targetId}`]);
    expect(rows(await search('thạch cầu', {}, client)).sort()).toEqual(rowsOf(own).sort());
  });

  test('an administrator finds accounts', async () => {
    const users = await search('thạch cầu thạch lỗi', { concepts: ['User'] });
    expect(users).toHaveLength(2);
  });

  test('who has not signed in finds nothing', async () => {
    const answer = await world.anonymous.send('{ search(text: "thạch") { id } }');
    expect(answer.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

test('of each concept at most as many as were asked for; blanks find nothing', async () => {
  const { makers } = makersFor(world.admin);
  for (let count = 0; count < 4; count += 1) await makers.Project({ name: 'Cầu vượt Vĩnh Tuy' });
  expect(await search('vĩnh tuy', { first: 3 })).toHaveLength(3);
  expect(await search('vĩnh tuy', { first: 0 })).toEqual([]);
  expect(await search(' , ')).toEqual([]);
});

test.each([
  ['search(text: "a", first: 51) { id }', 'first'],
  ['search(text: "a", first: -1) { id }', 'first'],
  ['search(text: "a", concepts: ["Nothing"]) { id }', 'concepts'],
])('%s is refused, and says where', async (field, path) => {
  const { errors } = await world.admin.send(`{ ${field} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});
