import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';
const SOURCE = 'Phúc Đồng năm 2020”, 19/02/2021.';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

interface Shown {
  readonly count: number;
  readonly recipientKind: string;
  readonly state: string;
  readonly note: string;
  readonly decisionNumber: string | null;
  readonly form: { readonly name: string; readonly membershipYears: number | null };
  readonly organization: { readonly code: string };
}

async function awards(where: string): Promise<readonly Shown[]> {
  const { found } = await world.admin.query<{ found: { nodes: readonly Shown[] } }>(
    `{ found: awards(where: { year: { eq: 2020 }, ${where} }, first: 100) { nodes { count recipientKind state note decisionNumber form { name membershipYears } organization { code } } } }`,
  );
  return found.nodes;
}

describe('the awards of Phúc Đồng for 2020', () => {
  test('the flag of the Government, whose decision is not stated', async () => {
    const [flag, ...others] = await awards('organization: { code: { eq: "PHUC_DONG" } }, form: { code: { eq: "CO_CHINH_PHU" } }');
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      count: 1,
      state: 'DECIDED',
      decisionNumber: null,
      note: expect.stringContaining('cờ thi đua xuất sắc của Chính phủ'),
    });
  });

  test('65 Party badges of 70, 65, 55, 50, 40 and 30 years, whose split is marked as made up', async () => {
    const badges = await awards('form: { kind: { eq: PARTY_BADGE } }');
    expect(badges.map(({ form }) => form.membershipYears).toSorted((a, b) => Number(b) - Number(a))).toEqual([70, 65, 55, 50, 40, 30]);
    expect(badges.reduce((sum, { count }) => sum + count, 0)).toBe(65);
    for (const { note } of badges) expect(note).toContain(MADE_UP);
  });

  test('12 collectives and 88 individuals commended', async () => {
    const commended = await awards('form: { code: { eq: "BIEU_DUONG_TIEU_BIEU" } }');
    expect(Object.fromEntries(commended.map(({ recipientKind, count }) => [recipientKind, count]))).toEqual({ COLLECTIVE: 12, INDIVIDUAL: 88 });
    for (const { note } of commended) expect(note).toContain(SOURCE);
  });

  test('what is on its way is of other wards, and marked as made up', async () => {
    const open = await awards('state: { in: [PROPOSED, DOSSIER, VOTED] }');
    expect(open.map(({ state }) => state).toSorted()).toEqual(['DOSSIER', 'PROPOSED', 'VOTED']);
    for (const { note, organization } of open) expect([note, organization.code === 'PHUC_DONG']).toEqual([MADE_UP, false]);
  });
});

test('the rules propose by the published ranking of 2020, and say why', async () => {
  const { campaign } = await world.admin.query<{ campaign: { id: string } }>('{ campaign(code: "2020") { id } }');
  const { found } = await world.admin.query<{
    found: readonly { rule: { code: string }; organization: { code: string }; rank: number | null; reason: string }[];
  }>('query ($id: ID!) { found: awardProposals(campaignId: $id) { rule { code } organization { code } rank reason } }', { id: campaign.id });
  const first = found.filter(({ rule }) => rule.code === 'DAN_DAU_CUM');
  expect(first).toMatchObject([{ rank: 1, reason: expect.stringMatching(/Cờ thi đua của Chính phủ.*dẫn đầu .*14/) }]);
  const three = found.filter(({ rule }) => rule.code === 'BA_DON_VI_DUNG_DAU');
  expect(three.find(({ organization }) => organization.code === 'PHUC_DONG')).toMatchObject({ rank: 3 });
  expect(found.find(({ rule }) => rule.code === 'XEP_LOAI_XUAT_SAC')).toMatchObject({
    rank: null,
    reason: expect.stringContaining('Đảng bộ phường được xếp loại hoàn thành xuất sắc nhiệm vụ'),
  });
});
