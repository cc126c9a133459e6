import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

async function nodes<Node>(list: string, selection: string): Promise<Node[]> {
  return (await world.admin.query<{ page: { nodes: Node[] } }>(`{ page: ${list} { nodes { ${selection} } } }`)).page.nodes;
}

async function count(list: string): Promise<number> {
  return (await world.admin.query<{ page: { totalCount: number } }>(`{ page: ${list} { totalCount } }`)).page.totalCount;
}

async function monitoring(code: string, selection: string): Promise<Readonly<Record<string, unknown>>> {
  const { campaign } = await world.admin.query<{ campaign: { id: string } }>(`{ campaign(code: "${code}") { id } }`);
  return (await world.admin.query<{ monitoring: Readonly<Record<string, unknown>> }>(`{ monitoring(campaignId: "${campaign.id}") { ${selection} } }`))
    .monitoring;
}

describe('2021', () => {
  test('has targets in every state, looked at from the end of its latest month', async () => {
    const { asOf, summary } = await monitoring('2021', 'asOf summary { onTrack behind atRisk noData notDue total missing }');
    expect(asOf).toBe('2021-04-30');
    for (const found of Object.values(summary as Record<string, number>)) expect(found).toBeGreaterThan(0);
  });

  test('has results to verify, one that was sent back, and months that are missing, Phúc Đồng’s among them', async () => {
    const of2021 = 'target: { criterion: { campaign: { code: { eq: "2021" } } } }';
    expect(await count(`results(where: { ${of2021}, state: { eq: SUBMITTED } })`)).toBeGreaterThan(80);
    const rejected = await nodes<{ verificationNote: string }>(`results(where: { ${of2021}, state: { eq: REJECTED } })`, 'verificationNote');
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.verificationNote).toContain(MADE_UP);
    const { campaign } = await world.admin.query<{ campaign: { id: string } }>('{ campaign(code: "2021") { id } }');
    const { missingResults } = await world.admin.query<{
      missingResults: { nodes: { rejected: boolean }[]; organizations: { organization: { code: string } }[] };
    }>(`{ missingResults(campaignId: "${campaign.id}", first: 200) { nodes { rejected } organizations { organization { code } } } }`);
    expect(missingResults.nodes.filter((each) => each.rejected)).toHaveLength(1);
    expect(missingResults.organizations.map(({ organization }) => organization.code)).toContain('PHUC_DONG');
  });

  test('each phase has its theme; the themes of 2020 are made up and say so', async () => {
    const phases = await nodes<{ theme: string | null; note: string; campaign: { year: number } }>('phases', 'theme note campaign { year }');
    expect(phases.every(({ theme }) => theme !== null)).toBe(true);
    const made = phases.filter(({ campaign }) => campaign.year === 2020);
    expect(made).toHaveLength(4);
    for (const { note } of made) expect(note).toContain(`chủ đề, ngày bắt đầu và kết thúc: ${MADE_UP}`);
  });

  test('2020 was closed by the moves that everyone makes', async () => {
    const { campaign } = await world.admin.query<{ campaign: { state: string; stateChangedAt: string | null } }>(
      '{ campaign(code: "2020") { state stateChangedAt } }',
    );
    expect(campaign).toMatchObject({ state: 'CLOSED', stateChangedAt: expect.any(String) });
  });
});

describe('the second place', () => {
  test('is made up and says so in each of its records', async () => {
    for (const list of [
      'organizations(where: { or: [{ code: { eq: "SONG_XANH" } }, { parent: { code: { eq: "SONG_XANH" } } }] })',
      'departments(where: { organization: { code: { eq: "SONG_XANH" } } })',
      'targets(where: { criterion: { campaign: { code: { eq: "SX_2021" } } } })',
      'results(where: { target: { criterion: { campaign: { code: { eq: "SX_2021" } } } } })',
      'rankings(where: { campaign: { code: { eq: "SX_2021" } } })',
    ]) {
      const found = await nodes<{ note: string }>(list, 'note');
      expect(found.length).toBeGreaterThan(1);
      for (const { note } of found) expect(note).toContain(MADE_UP);
    }
  });

  test('does not mix with the first: its rankings list its six wards, its campaign has its own criteria and organizations', async () => {
    const rankings = await nodes<{ size: number; rankedCount: number; standings: { nodes: { organization: { parent: { code: string } } }[] } }>(
      'rankings(where: { cluster: { code: { eq: "SONG_XANH_WARDS" } } })',
      'size rankedCount standings(first: 20) { nodes { organization { parent { code } } } }',
    );
    expect(rankings.map(({ size, rankedCount }) => [size, rankedCount])).toEqual([
      [6, 6],
      [6, 6],
      [6, 6],
    ]);
    for (const { standings } of rankings) for (const { organization } of standings.nodes) expect(organization.parent.code).toBe('SONG_XANH');
    const foreign = '{ campaign: { code: { eq: "SX_2021" } }, not: { department: { organization: { code: { eq: "SONG_XANH" } } } } }';
    expect(await count(`criteria(where: ${foreign})`)).toBe(0);
    expect(
      await count(
        'standings(where: { ranking: { cluster: { code: { eq: "LONG_BIEN_WARDS" } } }, organization: { parent: { code: { ne: "LONG_BIEN" } } } })',
      ),
    ).toBe(0);
    expect(await monitoring('SX_2021', 'asOf summary { total }')).toEqual({ asOf: '2021-05-31', summary: { total: 18 } });
  });
});
