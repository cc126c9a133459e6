import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';

let world: World;
beforeAll(async () => {
  world = await start({ env: { DEMO_DATA: '1' } });
});
afterAll(() => world.stop());

const MADE_UP = 'Số liệu minh họa, không có trong tài liệu gốc.';

test('the worked example can be read in the made-up district: 951, 940, 943, 935, third of 14', async () => {
  const { publishedSheets } = await world.admin.query<{ publishedSheets: { nodes: Record<string, unknown>[] } }>(
    `{ publishedSheets(where: { publication: { scorecard: { code: { eq: "SX_BANG_DIEM_2020" } } } }, first: 20) {
      nodes { organizationName rank outOf selfTotal appraisedTotal secondTotal total } } }`,
  );
  const lines = publishedSheets.nodes.map(({ rank, total }) => [rank, total]);
  expect(lines.slice(0, 6)).toEqual([
    [1, '962.25'],
    [2, '950'],
    [3, '935'],
    [4, '930'],
    [4, '930'],
    [6, '925'],
  ]);
  expect(publishedSheets.nodes).toHaveLength(14);
  expect(publishedSheets.nodes[2]).toEqual({
    organizationName: 'Trường Tiểu học Hoa Sen',
    rank: 3,
    outOf: 14,
    selfTotal: '951',
    appraisedTotal: '940',
    secondTotal: '943',
    total: '935',
  });
});

test('a year under way shows sheets in every state; all of it says that it is made up', async () => {
  const { scorecards, scoreSheets } = await world.admin.query<{
    scorecards: { nodes: unknown[] };
    scoreSheets: { nodes: { state: string; organization: { note: string } }[] };
  }>(
    `{ scorecards { nodes { note state campaign { note } ranking { note } } }
       scoreSheets(where: { scorecard: { code: { eq: "SX_BANG_DIEM_2021" } } }) { nodes { state organization { note } } } }`,
  );
  const madeUp = { note: MADE_UP, state: 'FROZEN', campaign: { note: MADE_UP }, ranking: { note: MADE_UP } };
  expect(scorecards.nodes).toEqual([madeUp, madeUp]);
  expect(new Set(scoreSheets.nodes.map(({ state }) => state)).size).toBe(10);
  expect(new Set(scoreSheets.nodes.map(({ organization }) => organization.note))).toEqual(new Set([MADE_UP]));
});
