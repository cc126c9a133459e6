import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Year } from './year';
import { addCriterion, linesOf, newRanking, newYear, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

interface Explained {
  readonly organization: { readonly id: string };
  readonly score: string | null;
  readonly rank: number | null;
  readonly explanation: {
    readonly pointsToNextRank: string | null;
    readonly criteria: readonly {
      readonly criterion: { readonly id: string };
      readonly score: string | null;
      readonly maxScore: string;
      readonly share: string | null;
      readonly pointsMissing: string;
      readonly target: string;
      readonly actual: string | null;
      readonly achievement: string | null;
    }[];
    readonly departments: readonly {
      readonly ranking: { readonly id: string };
      readonly weight: string;
      readonly score: string | null;
      readonly rank: number | null;
      readonly outOf: number;
    }[];
  };
}

async function explained(ranking: string): Promise<Map<string, Explained>> {
  const { standings } = await world.admin.query<{ standings: { nodes: Explained[] } }>(
    `query ($where: StandingWhere) { standings(where: $where, first: 100) { nodes { organization { id } score rank explanation {
       pointsToNextRank criteria { criterion { id } target actual achievement score maxScore share pointsMissing } departments { ranking { id } weight score rank outOf } } } } }`,
    { where: { rankingId: { eq: ranking } } },
  );
  return new Map(standings.nodes.map((line) => [line.organization.id, line]));
}

test('names each criterion with its target, actual, achievement, score of maximum and what is missing', async () => {
  const year = await newYear(world.admin, 2);
  const other = await addCriterion(world.admin, year, { maxScore: '5' });
  const ranking = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [60]);
  await recordAll(world.admin, other, [80]);
  expect((await explained(ranking)).get(year.wards[0] ?? '')?.explanation).toEqual({
    pointsToNextRank: null,
    departments: [],
    criteria: [
      {
        criterion: { id: year.criterionId },
        target: '100',
        actual: '60',
        achievement: '60',
        score: '6',
        maxScore: '10',
        share: '60',
        pointsMissing: '4',
      },
      {
        criterion: { id: other.criterionId },
        target: '100',
        actual: '80',
        achievement: '80',
        score: '4',
        maxScore: '5',
        share: '40',
        pointsMissing: '1',
      },
    ],
  });
});

test('names the department rankings that an overall ranking adds, each in its latest revision', async () => {
  const year = await newYear(world.admin, 2);
  const first = await newRanking(world.admin, year, { weight: '2.5' });
  const overall = await newRanking(world.admin, year, { departmentId: null, method: 'DEPARTMENT_SCORES' });
  await recordAll(world.admin, year, [60, 20]);
  expect((await explained(overall)).get(year.wards[1] ?? '')?.explanation).toEqual({
    pointsToNextRank: '10',
    criteria: [],
    departments: [{ ranking: { id: first }, weight: '2.5', score: '2', rank: 2, outOf: 2 }],
  });
  await world.admin.query('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: first });
  const { reviseRanking } = await world.admin.query<{ reviseRanking: { id: string } }>(
    'mutation ($id: ID!) { reviseRanking(id: $id, reason: "Sửa") { id } }',
    { id: first },
  );
  expect((await explained(overall)).get(year.wards[1] ?? '')?.explanation.departments).toMatchObject([{ ranking: { id: reviseRanking.id } }]);
});

/** Fixed numbers that look like any: what is drawn is the same in every run, so that a failure can be looked at. */
function numbers(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * max);
  };
}

test.each([
  ['STANDARD', false, 1],
  ['STANDARD', true, 2],
  ['DENSE', false, 3],
  ['DENSE', true, 4],
] as const)(
  'the points to the next rank really lift it, and no less does (%s, tie-breaker: %s)',
  async (tieRule, broken, seed) => {
    const draw = numbers(seed);
    const year = await newYear(world.admin, 8);
    const breaker = await addCriterion(world.admin, year, { maxScore: '0', capPercent: '100' });
    // Points to give: its target of 100 for 100 points makes each reported unit one point.
    const points = await addCriterion(world.admin, year, { maxScore: '100' });
    const ranking = await newRanking(world.admin, year, { tieRule, tieBreakers: broken ? [breaker.criterionId, year.criterionId] : [] });
    for (let round = 0; round < 4; round += 1) {
      await recordAll(
        world.admin,
        year,
        year.wards.map(() => draw(4) * 10),
        '2020-03-01',
      );
      await recordAll(
        world.admin,
        points,
        year.wards.map(() => 10 + draw(3)),
        '2020-03-01',
      );
      for (const ward of [draw(8), draw(8), draw(8)]) await liftsExactly(year, points.targets, ranking, ward);
    }
  },
  120_000,
);

async function liftsExactly(year: Year, targets: readonly string[], ranking: string, ward: number): Promise<void> {
  const organizationId = year.wards[ward] ?? '';
  const before = (await explained(ranking)).get(organizationId);
  const missing = before?.explanation.pointsToNextRank ?? null;
  if (before?.rank === 1) {
    expect(missing).toBeNull();
    return;
  }
  expect(missing).not.toBeNull();
  const rankWith = async (value: string): Promise<number> => {
    await record(world.admin, [{ targetId: targets[ward] ?? '', period: '2020-06-01', value }]);
    return (await linesOf(world.admin, ranking)).get(organizationId)?.rank ?? 0;
  };
  const less = (Math.round(Number(missing) * 10_000) - 1) / 10_000;
  expect(await rankWith(String(less))).toBe(before?.rank);
  expect(await rankWith(missing ?? '')).toBeLessThan(before?.rank ?? 0);
  await rankWith('0');
}
