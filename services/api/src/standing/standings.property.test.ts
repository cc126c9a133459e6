import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, integerOrNull } from '../database/rows';
import type { Command, Field } from '../testing/commands';
import { commands, create } from '../testing/commands';
import type { CampaignState } from '../testing/oracle';
import { expectedStandings, expectedTargetScores, readCampaign } from '../testing/oracle';
import type { Replay } from '../testing/replay';
import { replayFrom } from '../testing/replay';
import type { ServiceWorld } from '../testing/service-world';
import { databaseKinds, openServiceWorld, Refused } from '../testing/service-world';

const RUNS = { sqlite: 25, mariadb: 6, mysql: 6 };
const EXTRA_RUNS = Number(process.env['PROPERTY_RUNS'] ?? 0);
const setups = fc.record({
  organizations: fc.integer({ min: 2, max: 14 }),
  overall: fc.constantFrom('CRITERIA', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS'),
  second: fc.constantFrom('CRITERIA', 'ENTERED'),
  tieRule: fc.constantFrom('STANDARD', 'DENSE'),
  tieBreakers: fc.constantFrom(0, 1, 2),
  /** Does anybody list, exclude and take off organizations by hand? */
  byHand: fc.boolean(),
});
type Setup = typeof setups extends fc.Arbitrary<infer T> ? T : never;

let codes = 0;

describe.each(databaseKinds)('on %s, whatever people do in a campaign', (kind) => {
  let world: ServiceWorld;
  beforeAll(async () => {
    world = await openServiceWorld(kind);
  });
  afterAll(() => world.close());

  test('its standings are those that ranking everything from scratch gives, and the feed tells every step to them', async () => {
    await fc.assert(
      fc.asyncProperty(setups, fc.array(commands, { minLength: 1, maxLength: 40, size: 'max' }), async (setup, list) => {
        const field = await prepare(world, setup);
        const [head] = await world.rows('SELECT `position` FROM `feed_head` WHERE `id` = 1');
        const replay = replayFrom(world, head ? integer(head, 'position') : 0);
        await rankingsOf(field, setup);
        await play(
          field,
          setup.byHand ? list : list.filter(({ words }) => !/^(standing|createStanding|deleteStanding) /.test(words)),
          replay,
          setup.byHand,
        );
      }),
      { numRuns: EXTRA_RUNS || RUNS[kind], endOnFailure: process.env['PROPERTY_SHRINK'] === undefined },
    );
  }, 600_000);
});

async function prepare(world: ServiceWorld, { organizations }: Setup): Promise<Field> {
  codes += 1;
  const code = (name: string): string => `${name}_${codes}`;
  const organizationIds: number[] = [];
  for (let index = 0; index <= organizations; index += 1)
    organizationIds.push(await create(world, 'Organization', { code: code(`WARD_${index}`), name: `Phường ${index}`, kind: 'WARD' }));
  const clusterId = await create(world, 'Cluster', { code: code('CLUSTER'), name: 'Cụm' });
  for (const id of organizationIds.slice(1))
    await create(world, 'ClusterMember', { clusterId: String(clusterId), organizationId: String(id), joinedOn: '2019-01-01' });
  const departmentIds: number[] = [];
  for (const name of ['A', 'B'])
    departmentIds.push(await create(world, 'Department', { code: code(name), name, organizationId: String(organizationIds[0]) }));
  const campaignId = await create(world, 'Campaign', {
    code: code('CAMPAIGN'),
    name: 'Thi đua 2020',
    year: 2020,
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    state: 'OPEN',
  });
  const rules = [
    { rule: 'PROPORTIONAL', maxScore: '10', capPercent: '120', bonusMax: '2', aggregation: 'SUM', direction: 'HIGHER_IS_BETTER' },
    { rule: 'PASS_FAIL', maxScore: '5', aggregation: 'LAST', direction: 'HIGHER_IS_BETTER' },
    {
      rule: 'BANDS',
      maxScore: '8',
      bands: [
        { fromPercent: '0', score: '0' },
        { fromPercent: '50', score: '4' },
        { fromPercent: '100', score: '8' },
      ],
      aggregation: 'AVERAGE',
      direction: 'LOWER_IS_BETTER',
    },
  ];
  for (const [index, { aggregation, direction, ...rule }] of rules.entries()) {
    const indicatorId = await create(world, 'Indicator', {
      code: code(`INDICATOR_${index}`),
      name: 'Chỉ tiêu',
      unit: '%',
      aggregation,
      direction,
      assigningLevel: 'DISTRICT',
    });
    const criterionId = await create(world, 'Criterion', {
      ...rule,
      campaignId: String(campaignId),
      indicatorId: String(indicatorId),
      departmentId: String(departmentIds[index % 2]),
    });
    for (const id of organizationIds.slice(1))
      await create(world, 'Target', { criterionId: String(criterionId), organizationId: String(id), value: '10' });
  }
  return { world, campaignId, clusterId, departmentIds, organizationIds };
}

async function rankingsOf({ world, campaignId, clusterId, departmentIds }: Field, { overall, second, tieRule, tieBreakers }: Setup): Promise<void> {
  const { criteria } = await readCampaign(world, campaignId);
  const shared = {
    campaignId: String(campaignId),
    clusterId: String(clusterId),
    tieRule,
    tieBreakers: criteria.slice(0, tieBreakers).map(({ id }) => String(id)),
  };
  await create(world, 'Ranking', { ...shared, departmentId: String(departmentIds[0]), method: 'CRITERIA', weight: '1.5' });
  await create(world, 'Ranking', { ...shared, departmentId: String(departmentIds[1]), method: second });
  await create(world, 'Ranking', { ...shared, method: overall });
}

async function play(field: Field, list: readonly Command[], replay: Replay, byHand: boolean): Promise<void> {
  const done: string[] = [];
  let state = await readCampaign(field.world, field.campaignId);
  const official = new Map<number, string>();
  for (const command of list) {
    done.push(command.words);
    try {
      await command.run(field, state);
    } catch (error) {
      if (!(error instanceof Refused)) throw new Error(`${done.join('\n')}\n${String(error)}`, { cause: error });
      done.push(`  refused: ${error.message}`);
    }
    const before = state;
    state = await readCampaign(field.world, field.campaignId);
    try {
      checkTargets(state);
      checkStandings(state);
      if (!byHand) checkMembers(state);
      checkPreviousRanks(before, state);
      checkOfficial(state, official);
      await replay.follow(state);
    } catch (error) {
      throw new Error(`after\n${done.join('\n')}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

function checkTargets(state: CampaignState): void {
  const scores = expectedTargetScores(state);
  expect(state.targets.map((target) => [integer(target, 'id'), bigintOrNull(target, 'score')])).toEqual([...scores]);
}

function checkStandings(state: CampaignState): void {
  const scores = expectedTargetScores(state);
  for (const ranking of state.rankings) {
    const lines = linesOf(state, ranking);
    const found = lines.map((line) => [integer(line, 'organizationId'), { score: bigintOrNull(line, 'score'), rank: integerOrNull(line, 'rank') }]);
    if (ranking['state'] === 'PROVISIONAL') expect({ ranking, found }).toEqual({ ranking, found: [...expectedStandings(state, ranking, scores)] });
    expect({ ranking, counted: [integer(ranking, 'rankedCount'), integer(ranking, 'size')] }).toEqual({
      ranking,
      counted: [lines.filter(({ rank }) => rank !== null).length, lines.length],
    });
  }
}

/** Who is in the cluster during the campaign is listed, who ended before it did without a rank. A revision keeps whom the published one listed. */
function checkMembers(state: CampaignState): void {
  for (const ranking of state.rankings.filter((each) => each['state'] === 'PROVISIONAL')) {
    const expected = state.members
      .filter(({ clusterId }) => clusterId === ranking['clusterId'])
      .map(({ organizationId, dissolvedOn, successorId }) => {
        const ended = dissolvedOn !== null && String(dissolvedOn) <= String(state.campaign['endsOn']);
        return { organizationId, exclusion: ended ? (successorId === null ? 'DISSOLVED' : 'MERGED') : null };
      });
    const found = linesOf(state, ranking).map(({ organizationId, exclusion }) => ({ organizationId, exclusion }));
    expect({ ranking, found }).toEqual({ ranking, found: expect.arrayContaining(expected) });
    if (ranking['revision'] === 1) expect(found).toHaveLength(expected.length);
  }
}

/** A standing's previous rank is the one that it had before its rank last changed. */
function checkPreviousRanks(before: CampaignState, after: CampaignState): void {
  const earlier = new Map(before.standings.map((line) => [line['id'], line]));
  for (const line of after.standings) {
    const old = earlier.get(line['id']);
    if (!old) continue;
    const expected = old['rank'] === line['rank'] ? old['previousRank'] : old['rank'];
    expect({ line, previousRank: line['previousRank'] }).toEqual({ line, previousRank: expected });
  }
}

/** What was published stays as it was. */
function checkOfficial(state: CampaignState, official: Map<number, string>): void {
  for (const ranking of state.rankings) {
    if (ranking['state'] === 'PROVISIONAL') continue;
    const id = integer(ranking, 'id');
    const now = JSON.stringify(linesOf(state, ranking));
    expect(now).toBe(official.get(id) ?? now);
    official.set(id, now);
  }
}

function linesOf(state: CampaignState, ranking: Row): Row[] {
  return state.standings.filter(({ rankingId }) => rankingId === ranking['id']);
}
