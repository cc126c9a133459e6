import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Report } from './year';
import { addCriterion, linesOf, newRanking, newYear, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

interface Simulated {
  readonly organization: { readonly id: string };
  readonly score: string | null;
  readonly rank: number | null;
  readonly previousRank: number | null;
  readonly previousScore: string | null;
}

const SIMULATE =
  'query ($id: ID!, $results: [SimulatedResultInput!]!, $first: Int) { simulateRanking(rankingId: $id, results: $results, first: $first) { organization { id } score rank previousRank previousScore } }';

async function simulate(rankingId: string, results: readonly Report[], first?: number): Promise<readonly Simulated[]> {
  return (await world.admin.query<{ simulateRanking: Simulated[] }>(SIMULATE, { id: rankingId, results, first })).simulateRanking;
}

/** All that a simulation could have written. */
async function whole(): Promise<unknown> {
  return world.admin.query(`{
    results(first: 1000) { nodes { id value version state } } targets(first: 1000) { nodes { id actual score version } }
    standings(first: 1000) { nodes { id score rank previousRank } } rankings(first: 1000) { nodes { id rankedCount size version } } rankingChanges(first: 1000) { totalCount nodes { cursor } }
  }`);
}

test.each(['CRITERIA', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS'])(
  'a simulation of an overall ranking by %s writes nothing and is what recording then gives',
  async (method) => {
    const year = await newYear(world.admin, 5);
    const other = await addCriterion(world.admin, year);
    await newRanking(world.admin, year);
    const overall = await newRanking(world.admin, year, { departmentId: null, method });
    await recordAll(world.admin, year, [50, 40, 30, 20]);
    const reports = [
      { targetId: year.targets[3] ?? '', period: '2020-04-10', value: '25' },
      { targetId: other.targets[4] ?? '', period: '2020-04-10', value: '70' },
      { targetId: year.targets[0] ?? '', period: '2020-03-10', value: '1' },
    ];
    const before = await whole();
    const known = await linesOf(world.admin, overall);
    const simulated = await simulate(overall, reports);
    expect(await whole()).toEqual(before);
    for (const { organization, previousRank, previousScore } of simulated)
      expect({ previousRank, previousScore }).toEqual({
        previousRank: known.get(organization.id)?.rank,
        previousScore: known.get(organization.id)?.score,
      });
    await record(world.admin, reports);
    const recorded = await linesOf(world.admin, overall);
    expect(new Map(simulated.map(({ organization, score, rank }) => [organization.id, { score, rank }]))).toEqual(
      new Map([...recorded].map(([id, { score, rank }]) => [id, { score, rank }])),
    );
    expect(simulated.map(({ rank }) => rank ?? 99)).toEqual([...simulated].map(({ rank }) => rank ?? 99).sort((a, b) => a - b));
    expect(await simulate(overall, [{ ...reports[0], targetId: reports[0]?.targetId ?? '', period: '2020-05-01', value: '1' }], 2)).toHaveLength(2);
  },
);

test('a simulation is refused as recording would be', async () => {
  const year = await newYear(world.admin, 1);
  const ranking = await newRanking(world.admin, year);
  const [targetId = ''] = year.targets;
  const outside = await world.admin.send(SIMULATE, { id: ranking, results: [{ targetId, period: '2019-01-01', value: '1' }] });
  const noRanking = await world.admin.send(SIMULATE, { id: '999999', results: [{ targetId, period: '2020-01-01', value: '1' }] });
  expect(outside.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  expect(noRanking.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
});
