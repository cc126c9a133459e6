import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';
const SOURCE = 'phong trào thi đua của phường Phúc Đồng năm 2020”, 19/02/2021.';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

/** The records of a list. */
async function nodes<Node>(list: string, selection: string): Promise<Node[]> {
  const { page } = await world.admin.query<{ page: { nodes: Node[] } }>(`{ page: ${list} { nodes { ${selection} } } }`);
  return page.nodes;
}

async function count(list: string): Promise<number> {
  const { page } = await world.admin.query<{ page: { totalCount: number } }>(`{ page: ${list} { totalCount } }`);
  return page.totalCount;
}

describe('the ranks of 2020', () => {
  const PUBLISHED_2020 = 'campaign: { code: { eq: "2020" } }, cluster: { code: { eq: "LONG_BIEN_WARDS" } }, state: { eq: PUBLISHED }';
  const rankBy = async (ranking: string): Promise<unknown> => {
    const where = `{ organization: { code: { eq: "PHUC_DONG" } }, ranking: { ${PUBLISHED_2020}, ${ranking} } }`;
    return (await nodes<{ rank: number; outOf: number }>(`standings(where: ${where})`, 'rank outOf')).map(({ rank, outOf }) => `${rank}/${outOf}`);
  };

  test.each([
    ['Ban pháp chế', 'BAN_PHAP_CHE', '1/14'],
    ['Ban kinh tế của HĐND', 'BAN_KINH_TE', '1/14'],
    ['phòng Kinh tế', 'PHONG_KINH_TE', '1/14'],
    ['Tư pháp', 'TU_PHAP', '1/14'],
    ['Y tế', 'Y_TE', '1/14'],
    ['Dân vận', 'DAN_VAN', '1/14'],
    ['Công tác xây dựng Đảng về Tổ chức', 'TO_CHUC', '2/14'],
    ['Văn phòng Đảng uỷ', 'VAN_PHONG_QUAN_UY', '2/14'],
    ['Đoàn thanh niên', 'DOAN_THANH_NIEN', '3/14'],
    ['Hội CCB', 'HOI_CCB', '3/14'],
    ['Quản lý đô thị', 'QUAN_LY_DO_THI', '3/14'],
    ['quản lý TTXD', 'QUAN_LY_TTXD', '3/14'],
    ['Giáo dục', 'GIAO_DUC', '3/14'],
    ['Quân sự', 'QUAN_SU', '3/14'],
    ['Văn phòng HĐND&UBND', 'VAN_PHONG_HDND_UBND', '4/14'],
    ['phòng Nội vụ', 'NOI_VU', '4/14'],
    ['Phòng Thanh tra', 'THANH_TRA', '5/14'],
    ['Lao động thương binh xã hội', 'LDTBXH', '5/14'],
  ])('%s has Phúc Đồng at its place', async (_words, department, expected) => {
    expect(await rankBy(`department: { code: { eq: "${department}" } }`)).toEqual([expected]);
  });

  test('there are those eighteen departments and no other', async () => {
    expect(await count(`rankings(where: { ${PUBLISHED_2020}, departmentId: { isNull: false } })`)).toBe(18);
    expect(await count('departments(where: { organization: { code: { eq: "LONG_BIEN" } } })')).toBe(18);
  });

  test('Phúc Đồng comes third of 14 overall, by what the departments have given', async () => {
    expect(await rankBy('departmentId: { isNull: true }')).toEqual(['3/14']);
    const where = `{ organization: { code: { eq: "PHUC_DONG" } }, ranking: { ${PUBLISHED_2020}, departmentId: { isNull: true } } }`;
    const [standing] = await nodes<{ score: string; explanation: { departments: { rank: number; outOf: number }[] } }>(
      `standings(where: ${where})`,
      'score explanation { departments { rank outOf } }',
    );
    const given = standing?.explanation.departments ?? [];
    expect(given.map(({ rank }) => rank).sort()).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 5, 5]);
    expect(Number(standing?.score)).toBe(given.reduce((points, { rank, outOf }) => points + outOf + 1 - rank, 0));
  });

  test('every ranking lists the 14 wards, each rank once, and says which ranks are made up', async () => {
    type Line = { rank: number; note: string; organization: { code: string } };
    const rankings = await nodes<{ size: number; rankedCount: number; note: string; standings: { nodes: Line[] } }>(
      `rankings(first: 50, where: { ${PUBLISHED_2020} })`,
      'size rankedCount note standings(first: 50, orderBy: [{ rank: ASC }]) { nodes { rank note organization { code } } }',
    );
    expect(rankings).toHaveLength(19);
    for (const { size, rankedCount, note, standings } of rankings) {
      expect([size, rankedCount]).toEqual([14, 14]);
      expect(note).toContain(MADE_UP);
      expect(standings.nodes.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
      for (const line of standings.nodes) expect(line.note).toContain(line.organization.code === 'PHUC_DONG' ? SOURCE : MADE_UP);
    }
  });
});

describe('the indicators of 2020', () => {
  const OWN = 'organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2020" } } }';

  test('the district assigned twelve, and twelve of twelve were met or exceeded', async () => {
    const assigned = 'criterion: { campaign: { code: { eq: "2020" } }, indicator: { assigningLevel: { eq: DISTRICT } } }';
    expect(await count(`targets(where: { organization: { code: { eq: "PHUC_DONG" } }, ${assigned} })`)).toBe(12);
    expect(await count(`targets(where: { organization: { code: { eq: "PHUC_DONG" } }, ${assigned}, outcome: { in: [MET, EXCEEDED] } })`)).toBe(12);
    expect(await count(`targets(where: { ${OWN} })`)).toBe(12);
  });

  test.each([
    ['thu ngân sách đạt 343%', 'THU_NGAN_SACH', { achievement: '343', outcome: 'EXCEEDED' }],
    ['chi ngân sách đạt 100%', 'CHI_NGAN_SACH', { achievement: '100', outcome: 'MET' }],
    ['gia đình văn hóa 91,69% (chỉ tiêu được giao 88%)', 'GIA_DINH_VAN_HOA', { value: '88', actual: '91.69', outcome: 'EXCEEDED' }],
    ['8 tổ dân phố văn hóa, 100% chỉ tiêu quận giao', 'TO_DAN_PHO_VAN_HOA', { actual: '8', achievement: '100', outcome: 'MET' }],
    ['08 hộ thoát nghèo', 'HO_THOAT_NGHEO', { actual: '8', outcome: 'MET' }],
    ['không còn hộ nghèo', 'HO_NGHEO', { actual: '0', outcome: 'MET' }],
    ['phát triển đảng viên mới đạt 137%', 'DANG_VIEN_MOI', { achievement: '137', outcome: 'EXCEEDED' }],
    ['tuyển quân đạt 100%', 'TUYEN_QUAN', { achievement: '100', outcome: 'MET' }],
  ])('%s', async (_words, indicator, expected) => {
    const where = `{ organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2020" } }, indicator: { code: { eq: "${indicator}" } } } }`;
    const [target, ...others] = await nodes<Record<string, unknown>>(`targets(where: ${where})`, 'value actual achievement outcome note');
    expect(target).toMatchObject(expected);
    expect(target?.['note']).toContain(SOURCE);
    expect(others).toEqual([]);
  });

  test('what is reached is what the verified results add up to', async () => {
    const { sums } = await world.admin.query<{ sums: { sum: { value: string } }[] }>(
      `{ sums: resultsAggregate(where: { target: { ${OWN} }, indicator: { code: { eq: "THU_NGAN_SACH" } }, state: { eq: VERIFIED } }) { sum { value } } }`,
    );
    const [target] = await nodes<{ actual: string }>(
      'targets(where: { organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2020" } }, indicator: { code: { eq: "THU_NGAN_SACH" } } } })',
      'actual',
    );
    expect(sums).toEqual([{ sum: { value: target?.actual } }]);
  });

  test('the other wards have results too, and these say that they are made up', async () => {
    const others = 'organization: { code: { ne: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2020" } } }';
    expect(await count(`targets(where: { ${others} })`)).toBe(12 * 13);
    expect(await count(`targets(where: { ${others}, note: { contains: "${MADE_UP}" }, actual: { isNull: false } })`)).toBe(12 * 13);
    expect(await count(`results(where: { organization: { code: { ne: "PHUC_DONG" } }, not: { note: { contains: "${MADE_UP}" } } })`)).toBe(0);
  });
});

describe('the ward and its district', () => {
  test('the district of 06/11/2003 has 14 wards, one cluster, and is a part of Hà Nội', async () => {
    const { organization } = await world.admin.query<{ organization: unknown }>(
      `{ organization(code: "LONG_BIEN") { name kind foundedOn parent { code kind } children(first: 50, orderBy: [{ name: ASC }], where: { kind: { eq: WARD } }) { nodes { code name } } } }`,
    );
    expect(organization).toEqual({
      name: 'Quận Long Biên',
      kind: 'DISTRICT',
      foundedOn: '2003-11-06',
      parent: { code: 'HA_NOI', kind: 'CITY' },
      children: {
        nodes: [
          { code: 'BO_DE', name: 'Phường Bồ Đề' },
          { code: 'CU_KHOI', name: 'Phường Cự Khối' },
          { code: 'DUC_GIANG', name: 'Phường Đức Giang' },
          { code: 'GIA_THUY', name: 'Phường Gia Thụy' },
          { code: 'GIANG_BIEN', name: 'Phường Giang Biên' },
          { code: 'LONG_BIEN_WARD', name: 'Phường Long Biên' },
          { code: 'NGOC_LAM', name: 'Phường Ngọc Lâm' },
          { code: 'NGOC_THUY', name: 'Phường Ngọc Thụy' },
          { code: 'PHUC_DONG', name: 'Phường Phúc Đồng' },
          { code: 'PHUC_LOI', name: 'Phường Phúc Lợi' },
          { code: 'SAI_DONG', name: 'Phường Sài Đồng' },
          { code: 'THACH_BAN', name: 'Phường Thạch Bàn' },
          { code: 'THUONG_THANH', name: 'Phường Thượng Thanh' },
          { code: 'VIET_HUNG', name: 'Phường Việt Hưng' },
        ],
      },
    });
    expect(await count('clusterMembers(where: { cluster: { code: { eq: "LONG_BIEN_WARDS" } }, organization: { kind: { eq: WARD } } })')).toBe(14);
  });

  test('Phúc Đồng has 9 residential groups, two more to be founded, and 14 Party cells', async () => {
    const groups = 'parent: { code: { eq: "PHUC_DONG" } }, kind: { eq: RESIDENTIAL_GROUP }';
    expect(await count(`organizations(where: { ${groups}, foundedOn: { isNull: true } })`)).toBe(9);
    const founded = await nodes<{ name: string }>(
      `organizations(where: { ${groups}, foundedOn: { gt: "2020-12-31" } }, orderBy: [{ name: ASC }])`,
      'name',
    );
    expect(founded.map(({ name }) => name)).toEqual(['Tổ dân phố số 11', 'Tổ dân phố số 12']);
    expect(
      await count(
        'organizations(where: { kind: { eq: PARTY_CELL }, parent: { kind: { eq: PARTY_COMMITTEE }, parent: { code: { eq: "PHUC_DONG" } } } })',
      ),
    ).toBe(14);
  });
});

describe('the campaigns', () => {
  test('2020 had 4 phases, whose dates are made up, and is closed', async () => {
    const [campaign] = await nodes<{ state: string; phases: { nodes: { ordinal: number; note: string }[] } }>(
      'campaigns(where: { code: { eq: "2020" } })',
      'state phases { nodes { ordinal note } }',
    );
    expect(campaign?.state).toBe('CLOSED');
    expect(campaign?.phases.nodes.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
    for (const { note } of campaign?.phases.nodes ?? []) expect(note).toContain(MADE_UP);
  });

  test('2021 has the two phases and themes that the document states', async () => {
    const { campaign } = await world.admin.query<{ campaign: { theme: string; phases: unknown } }>(
      '{ campaign(code: "2021") { theme state phases(orderBy: [{ ordinal: ASC }]) { nodes { ordinal name startsOn endsOn } } } }',
    );
    expect(campaign).toMatchObject({ state: 'OPEN' });
    expect(campaign.theme).toContain('Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển');
    expect(campaign.theme).toContain('Năm dân vận khéo, trọng tâm công tác giải phóng mặt bằng');
    expect(campaign.phases).toEqual({
      nodes: [
        {
          ordinal: 1,
          name: 'Phát động phong trào thi đua chào mừng Đại hội lần thứ XIII của Đảng; bầu cử Đại biểu Quốc hội khoá XV và bầu cử HĐND các cấp nhiệm kỳ 2021-2026',
          startsOn: '2021-01-01',
          endsOn: '2021-06-30',
        },
        {
          ordinal: 2,
          name: 'Phát động phong trào thi đua chào mừng 18 năm ngày thành lập Quận (06/11/2003- 06/11/2021), phấn đấu hoàn thành toàn diện các chỉ tiêu, nhiệm vụ năm 2021',
          startsOn: '2021-07-01',
          endsOn: '2021-12-30',
        },
      ],
    });
  });
});

describe('2021 is live', () => {
  test('its rankings are provisional, by criteria, and say that they are made up', async () => {
    const rankings = await nodes<{ note: string }>(
      'rankings(where: { campaign: { code: { eq: "2021" } } })',
      'state method size rankedCount note department { code }',
    );
    expect(rankings).toHaveLength(3);
    for (const ranking of rankings) {
      expect(ranking).toMatchObject({ state: 'PROVISIONAL', method: 'CRITERIA', size: 14, rankedCount: 14 });
      expect(ranking.note).toContain(MADE_UP);
    }
  });

  test("a standing's previous rank is the one from before the last month's results, as the feed tells it", async () => {
    const overall = 'campaign: { code: { eq: "2021" } }, departmentId: { isNull: true }';
    const lines = await nodes<{ rank: number; previousRank: number; organization: { code: string } }>(
      `standings(where: { ranking: { ${overall} } })`,
      'rank previousRank organization { code }',
    );
    const [ranking] = await nodes<{ id: string }>(`rankings(where: { ${overall} })`, 'id');
    const changes = await nodes<{ rank: number; previousRank: number; organization: { code: string } }>(
      `rankingChanges(first: 1000, where: { rankingId: { eq: "${ranking?.id}" } })`,
      'rank previousRank organization { code }',
    );
    for (const { organization, rank, previousRank } of lines) {
      const moved = changes.filter((change) => change.organization.code === organization.code && change.rank !== change.previousRank).at(-1);
      expect({ organization, rank, previousRank }).toEqual({ organization, rank: moved?.rank, previousRank: moved?.previousRank });
    }
  });

  test('a result of April moves Phúc Đồng up in the ranking of the economy and overall', async () => {
    const where =
      '{ organization: { code: { eq: "PHUC_DONG" } }, criterion: { campaign: { code: { eq: "2021" } }, indicator: { code: { eq: "THU_NGAN_SACH" } } } }';
    const [target] = await nodes<{ id: string }>(`targets(where: ${where})`, 'id');
    const { recordResults } = await world.admin.query<{ recordResults: { changes: { organization: { code: string } }[] } }>(
      `mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { changes { previousRank rank organization { code } ranking { department { code } } } } }`,
      { input: [{ targetId: target?.id, period: '2021-04-30', value: '700' }] },
    );
    expect(recordResults.changes.filter(({ organization }) => organization.code === 'PHUC_DONG')).toEqual([
      { organization: { code: 'PHUC_DONG' }, previousRank: 6, rank: 2, ranking: { department: { code: 'PHONG_KINH_TE' } } },
      { organization: { code: 'PHUC_DONG' }, previousRank: 3, rank: 2, ranking: { department: null } },
    ]);
  });
});

describe('loading', () => {
  test('happens once: a restart and a second instance leave what people have changed since', async () => {
    const before = await count('organizations');
    const second = await start({ database: world.database, env: { DEMO_DATA: '1' } });
    await second.stop();
    await world.restart();
    expect(await count('organizations')).toBe(before);
    expect(world.logs()).not.toContain('demonstration year loaded');
  });
});
