import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

describe('the three plans of 2021', () => {
  const read = async (number: string) => {
    const { plans } = await world.admin.query<{ plans: { nodes: unknown[] } }>(
      `query ($number: String!) {
        plans(where: { number: { eq: $number } }) {
          nodes {
            year issuedOn organization { code } programme { number kind issuerName }
            indicators(first: 0) { totalCount }
            projects(first: 0) { totalCount }
            byWard: projects(first: 0, where: { investorKind: { eq: WARD } }) { totalCount }
            byDistrict: projects(first: 0, where: { investorKind: { eq: DISTRICT } }) { totalCount }
          }
        }
      }`,
      { number },
    );
    expect(plans.nodes).toHaveLength(1);
    return plans.nodes[0];
  };

  test.each([
    ['18-KH/ĐU', '01', 19, 0, 0],
    ['19-KH/ĐU', '02', 24, 0, 0],
    ['20-KH/ĐU', '03', 0, 4, 5],
  ])(
    '%s carries out programme %s: %d indicators, %d projects of the ward, %d of the district',
    async (number, programme, indicators, ward, district) => {
      expect(await read(number)).toEqual({
        year: 2021,
        issuedOn: '2020-12-22',
        organization: { code: 'PHUC_DONG_DANG_BO' },
        programme: { number: programme, kind: 'PROGRAMME', issuerName: 'Quận ủy Long Biên' },
        indicators: { totalCount: indicators },
        projects: { totalCount: ward + district },
        byWard: { totalCount: ward },
        byDistrict: { totalCount: district },
      });
    },
  );

  test('have indicators and projects whose notes say that they are made up', async () => {
    const { planIndicators, projects } = await world.admin.query<Record<string, { nodes: { note: string }[] }>>(
      '{ planIndicators(first: 100) { nodes { note } } projects(first: 100) { nodes { note } } }',
    );
    const notes = [...(planIndicators?.nodes ?? []), ...(projects?.nodes ?? [])].map(({ note }) => note);
    expect(notes).toHaveLength(19 + 24 + 9);
    for (const note of notes) expect(note).toContain(MADE_UP);
  });
});

test('the documents that the source names are there, with what it says of them', async () => {
  const { documents } = await world.admin.query<{ documents: { nodes: { number: string; issuedOn: string | null; issuerName: string }[] } }>(
    '{ documents(first: 100, where: { number: { isNull: false } }, orderBy: [{ number: ASC }]) { nodes { number issuedOn issuerName } } }',
  );
  expect(documents.nodes).toEqual([
    { number: '01', issuedOn: null, issuerName: 'Quận ủy Long Biên' },
    { number: '02', issuedOn: null, issuerName: 'Quận ủy Long Biên' },
    { number: '03', issuedOn: null, issuerName: 'Quận ủy Long Biên' },
    { number: '15-ĐA/QU', issuedOn: null, issuerName: 'Quận ủy Long Biên' },
    { number: '21-ĐA/TU', issuedOn: null, issuerName: 'Thành ủy Hà Nội' },
    { number: '217-QĐ/TW', issuedOn: '2013-12-12', issuerName: 'Ban Chấp hành Trung ương' },
    { number: '218-QĐ/TW', issuedOn: '2013-12-12', issuerName: 'Ban Chấp hành Trung ương' },
    { number: '316', issuedOn: null, issuerName: 'Không nêu trong tài liệu gốc' },
  ]);
});

describe('the grades of 2020', () => {
  const read = async (name: string) => {
    const { evaluations } = await world.admin.query<{ evaluations: { nodes: unknown[] } }>(
      `query ($name: String!) {
        evaluations(where: { year: { eq: 2020 }, name: { eq: $name }, organization: { code: { eq: "PHUC_DONG_DANG_BO" } } }) {
          nodes { grade decidedByName shares { grade value } unstated ceiling { actualPercent isExceeded isOverruled } warnings { overruleReason } }
        }
      }`,
      { name },
    );
    return evaluations.nodes;
  };

  test('the committee and the Party organization: excellent, by the district Party committee', async () => {
    expect(await read('Tập thể Ban Chấp hành và Đảng bộ phường')).toEqual([
      { grade: 'EXCELLENT', decidedByName: 'Quận ủy Long Biên', shares: [], unstated: null, ceiling: null, warnings: [] },
    ]);
  });

  test('the Party members: 14.5, 77.3 and 7.8 %, the rest unstated, within the ceiling', async () => {
    expect(await read('Đảng viên Đảng bộ phường')).toMatchObject([
      {
        shares: [
          { grade: 'EXCELLENT', value: '14.5' },
          { grade: 'GOOD', value: '77.3' },
          { grade: 'COMPLETED', value: '7.8' },
        ],
        unstated: '0.4',
        ceiling: { actualPercent: '15.7952', isExceeded: false },
        warnings: [],
      },
    ]);
  });

  test('the cells: 3 excellent and 11 good, over the ceiling with a made-up reason', async () => {
    expect(await read('Chi bộ thuộc Đảng bộ phường')).toMatchObject([
      {
        shares: [
          { grade: 'EXCELLENT', value: '3' },
          { grade: 'GOOD', value: '11' },
        ],
        unstated: '0',
        ceiling: { actualPercent: '21.4286', isExceeded: true, isOverruled: true },
        warnings: [{ overruleReason: expect.stringContaining(MADE_UP) }],
      },
    ]);
  });
});
