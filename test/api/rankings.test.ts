import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';
import type { Year } from './year';
import { addCriterion, changesAfter, feedEnd, linesOf, newRanking, newYear, ranksOf, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

async function update(concept: string, id: string, input: Readonly<Record<string, unknown>>): Promise<void> {
  const one = concept.charAt(0).toLowerCase() + concept.slice(1);
  const { record: found } = await world.admin.query<{ record: { version: number } }>(`query ($id: ID!) { record: ${one}(id: $id) { version } }`, {
    id,
  });
  const document = `mutation ($id: ID!, $input: ${concept}UpdateInput!, $version: Int!) { update${concept}(id: $id, input: $input, version: $version) { id } }`;
  await world.admin.query(document, { id, input, version: found.version });
}

function remove(concept: string, id: string): Promise<unknown> {
  return world.admin.query(`mutation ($id: ID!) { delete${concept}(id: $id) { id } }`, { id });
}

async function sizeOf(id: string): Promise<unknown> {
  return (await world.admin.query('query ($id: ID!) { ranking(id: $id) { size rankedCount } }', { id }))['ranking'];
}

async function standingOf(rankingId: string, organizationId: string | undefined): Promise<string> {
  const { standings } = await world.admin.query<{ standings: { nodes: { id: string }[] } }>(
    'query ($where: StandingWhere) { standings(where: $where) { nodes { id } } }',
    {
      where: { rankingId: { eq: rankingId }, organizationId: { eq: organizationId } },
    },
  );
  return standings.nodes[0]?.id ?? '';
}

function enter(rankingId: string, wards: readonly string[], kind: 'score' | 'rank', typed: readonly (string | number | null)[]) {
  const scores = typed.map((value, place) => ({ organizationId: wards[place], [kind]: value }));
  return world.admin.send('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { rankedCount } }', {
    id: rankingId,
    scores,
  });
}

describe('ties', () => {
  test.each([
    ['STANDARD', [1, 2, 2, 4]],
    ['DENSE', [1, 2, 2, 3]],
  ])('%s: who has the same score has the same rank', async (tieRule, ranks) => {
    const year = await newYear(world.admin, 4);
    const ranking = await newRanking(world.admin, year, { tieRule });
    await recordAll(world.admin, year, [90, 80, 80, 70]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual(ranks);
  });

  test('one ten-thousandth of a point is a difference', async () => {
    const year = await newYear(world.admin, 2);
    const ranking = await newRanking(world.admin, year);
    const [first = '', second = ''] = year.targets;
    await record(world.admin, [
      { targetId: first, period: '2020-01-01', value: '50' },
      { targetId: second, period: '2020-01-01', value: '50.001' },
    ]);
    const lines = await linesOf(world.admin, ranking);
    expect(year.wards.map((ward) => lines.get(ward)?.score)).toEqual(['5', '5.0001']);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1]);
  });

  test('are broken by a criterion, of another department too, as soon as it changes', async () => {
    const year = await newYear(world.admin, 2);
    const other = await makersFor(world.admin).makers.Department({ organizationId: year.wards[0] });
    const breaker = await addCriterion(world.admin, { ...year, departmentId: other.id });
    const ranking = await newRanking(world.admin, year, { tieBreakers: [breaker.criterionId] });
    await recordAll(world.admin, year, [80, 80]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 1]);
    await recordAll(world.admin, breaker, [10, 20]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1]);
    await recordAll(world.admin, breaker, [30]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2]);
  });
});

describe('who is listed', () => {
  test('is every member of the cluster in the campaign: who joins comes, who leaves goes, and the feed tells both', async () => {
    const year = await newYear(world.admin, 3);
    const ranking = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [30, 20, 10]);
    const after = await feedEnd(world.admin);
    const { makers } = makersFor(world.admin);
    const joined = await makers.Organization();
    await makers.ClusterMember({ clusterId: year.clusterId, organizationId: joined.id, joinedOn: '2020-06-01' });
    expect(await sizeOf(ranking)).toEqual({ size: 4, rankedCount: 3 });
    const { clusterMembers } = await world.admin.query<{ clusterMembers: { nodes: { id: string }[] } }>(
      'query ($where: ClusterMemberWhere) { clusterMembers(where: $where) { nodes { id } } }',
      {
        where: { organizationId: { eq: year.wards[0] } },
      },
    );
    await update('ClusterMember', clusterMembers.nodes[0]?.id ?? '', { joinedOn: '2019-01-01', leftOn: '2019-12-31' });
    expect(await sizeOf(ranking)).toEqual({ size: 3, rankedCount: 2 });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([undefined, 1, 2]);
    const changes = await changesAfter(world.admin, after);
    expect(changes.map(({ organization, previousRank, rank, cause }) => [year.wards.indexOf(organization.id), previousRank, rank, cause])).toEqual(
      expect.arrayContaining([
        [0, 1, null, 'MEMBERSHIP_CHANGED'],
        [1, 2, 1, 'MEMBERSHIP_CHANGED'],
        [2, 3, 2, 'MEMBERSHIP_CHANGED'],
      ]),
    );
    expect(changes).toHaveLength(3);
  });

  test('stays listed without a rank, and is not counted, when it is dissolved or merged in mid-campaign', async () => {
    const year = await newYear(world.admin, 4);
    const ranking = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [40, 30, 20, 10]);
    await update('Organization', year.wards[0] ?? '', { dissolvedOn: '2020-06-30' });
    await update('Organization', year.wards[1] ?? '', { dissolvedOn: '2020-06-30', successorId: year.wards[2] });
    await update('Organization', year.wards[3] ?? '', { dissolvedOn: '2021-01-01' });
    const { standings } = await world.admin.query<{ standings: unknown }>(
      'query ($where: StandingWhere) { standings(where: $where, orderBy: [{ id: ASC }]) { nodes { exclusion rank score outOf } } }',
      { where: { rankingId: { eq: ranking } } },
    );
    expect(standings).toEqual({
      nodes: [
        { exclusion: 'DISSOLVED', rank: null, score: null, outOf: 2 },
        { exclusion: 'MERGED', rank: null, score: null, outOf: 2 },
        { exclusion: null, rank: 1, score: '2', outOf: 2 },
        { exclusion: null, rank: 2, score: '1', outOf: 2 },
      ],
    });
    await update('Organization', year.wards[0] ?? '', { dissolvedOn: null });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, null, 2, 3]);
  });

  test('goes without a rank while it is disqualified, whatever else happens to it', async () => {
    const year = await newYear(world.admin, 3);
    const ranking = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [30, 20, 10]);
    await update('Standing', await standingOf(ranking, year.wards[0]), { exclusion: 'DISQUALIFIED' });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([null, 1, 2]);
    await recordAll(world.admin, year, [1], '2020-04-01');
    await update('Organization', year.wards[0] ?? '', { name: 'Phường Đổi Tên' });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([null, 1, 2]);
    await update('Standing', await standingOf(ranking, year.wards[0]), { exclusion: null });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2, 3]);
  });

  test('a standing that is deleted leaves the feed with its end', async () => {
    const year = await newYear(world.admin, 2);
    const ranking = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [30, 20]);
    const after = await feedEnd(world.admin);
    await remove('Standing', await standingOf(ranking, year.wards[0]));
    const changes = await changesAfter(world.admin, after);
    expect(changes.map(({ organization, rank, score }) => [year.wards.indexOf(organization.id), rank, score])).toEqual(
      expect.arrayContaining([
        [0, null, null],
        [1, 1, '2'],
      ]),
    );
    expect(await sizeOf(ranking)).toEqual({ size: 1, rankedCount: 1 });
  });
});

describe('entered scores', () => {
  let year: Year;
  let ranking: string;
  beforeAll(async () => {
    year = await newYear(world.admin, 4);
    ranking = await newRanking(world.admin, year, { method: 'ENTERED' });
  });

  test('rank, and give way to typed ranks', async () => {
    await enter(ranking, year.wards, 'score', ['90', '95.5', null, '90']);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1, null, 2]);
    const mixed = await enter(ranking, year.wards, 'rank', [1]);
    expect(mixed.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    const gap = await enter(ranking, year.wards, 'rank', [1, 2, 4, null]);
    expect(gap.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'scores' }] } }]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1, null, 2]);
    await enter(ranking, year.wards, 'rank', [2, 1, 4, 2]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1, 4, 2]);
    expect((await linesOf(world.admin, ranking)).get(year.wards[0] ?? '')?.score).toBeNull();
  });

  test('typed ranks close up while one is disqualified, and what was typed comes back with it', async () => {
    await enter(ranking, year.wards, 'rank', [1, 2, 3, 4]);
    const standing = await standingOf(ranking, year.wards[1]);
    await update('Standing', standing, { exclusion: 'DISQUALIFIED' });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, null, 2, 3]);
    await update('Standing', standing, { exclusion: null });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2, 3, 4]);
    await enter(ranking, year.wards, 'score', ['4', '3', '2', '1']);
    await update('Standing', standing, { exclusion: 'DISQUALIFIED' });
    await update('Standing', standing, { exclusion: null });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2, 3, 4]);
  });

  test('of who is not in the ranking, or named twice, or in a ranking that is not typed, are refused', async () => {
    const stranger = await enter(ranking, ['999999'], 'score', ['1']);
    const twice = await enter(ranking, [year.wards[0] ?? '', year.wards[0] ?? ''], 'score', ['1', '2']);
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'scores.0.organizationId' }] } }]);
    expect(twice.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'scores.1.organizationId' }] } }]);
    const byCriteria = await newRanking(world.admin, await newYear(world.admin, 1));
    expect((await enter(byCriteria, year.wards, 'score', ['1'])).errors[0]?.extensions?.['code']).toBe('CONFLICT');
  });

  test('stand in the history of the standing', async () => {
    await enter(ranking, year.wards, 'score', ['7.5', null, null, null]);
    const { standing } = await world.admin.query<{ standing: { history: { changes: unknown[] }[] } }>(
      'query ($id: ID!) { standing(id: $id) { history { changes { field after } } } }',
      {
        id: await standingOf(ranking, year.wards[0]),
      },
    );
    expect(standing.history[0]?.changes).toContainEqual({ field: 'score', after: '7.5' });
  });
});

describe('the overall ranking', () => {
  async function twoDepartments(
    method: string,
  ): Promise<{ year: Year; first: string; second: string; overall: string; other: Awaited<ReturnType<typeof addCriterion>> }> {
    const year = await newYear(world.admin, 3);
    const department = await makersFor(world.admin).makers.Department({ organizationId: year.wards[0] });
    const other = await addCriterion(world.admin, { ...year, departmentId: department.id });
    return {
      year,
      other,
      first: await newRanking(world.admin, year, { weight: '2' }),
      second: await newRanking(world.admin, year, { departmentId: department.id }),
      overall: await newRanking(world.admin, year, { departmentId: null, method }),
    };
  }
  const scoresOf = async (ranking: string, wards: readonly string[]) => {
    const lines = await linesOf(world.admin, ranking);
    return wards.map((ward) => lines.get(ward)?.score);
  };

  test("adds the departments' scores by weight, and follows a weight", async () => {
    const { year, other, first, overall } = await twoDepartments('DEPARTMENT_SCORES');
    await recordAll(world.admin, year, [10, 20, 30]);
    await recordAll(world.admin, other, [100, 50, 0]);
    expect(await scoresOf(overall, year.wards)).toEqual(['12', '9', '6']);
    await update('Ranking', first, { weight: '10' });
    expect(await scoresOf(overall, year.wards)).toEqual(['20', '25', '30']);
    expect(await ranksOf(world.admin, overall, year.wards)).toEqual([3, 2, 1]);
  });

  test("by ranks moves everyone whom a department's ranking moves", async () => {
    const { year, other, overall } = await twoDepartments('DEPARTMENT_RANKS');
    await recordAll(world.admin, year, [10, 20, 30]);
    await recordAll(world.admin, other, [30, 20, 10]);
    expect(await scoresOf(overall, year.wards)).toEqual(['5', '6', '7']);
    await recordAll(world.admin, year, [90], '2020-04-01');
    expect(await scoresOf(overall, year.wards)).toEqual(['9', '4', '5']);
    expect(await ranksOf(world.admin, overall, year.wards)).toEqual([1, 3, 2]);
  });

  test('follows a criterion that goes to another department', async () => {
    const { year, other, first, second, overall } = await twoDepartments('DEPARTMENT_SCORES');
    await recordAll(world.admin, year, [10, 20, 30]);
    await recordAll(world.admin, other, [30, 20, 10]);
    const { criterion } = await world.admin.query<{ criterion: { departmentId: string } }>(
      'query ($id: ID!) { criterion(id: $id) { departmentId } }',
      { id: other.criterionId },
    );
    await update('Criterion', year.criterionId, { departmentId: criterion.departmentId });
    expect(await scoresOf(first, year.wards)).toEqual([null, null, null]);
    expect(await scoresOf(second, year.wards)).toEqual(['4', '4', '4']);
    expect(await scoresOf(overall, year.wards)).toEqual(['4', '4', '4']);
  });

  test("stays with a department's published ranking, and goes on with its revision", async () => {
    const { year, first, overall } = await twoDepartments('DEPARTMENT_SCORES');
    await recordAll(world.admin, year, [10, 20, 30]);
    await world.admin.query('mutation ($id: ID!) { publishRanking(id: $id) { state } }', { id: first });
    await recordAll(world.admin, year, [90], '2020-04-01');
    expect(await scoresOf(overall, year.wards)).toEqual(['2', '4', '6']);
    await world.admin.query('mutation ($id: ID!) { reviseRanking(id: $id, reason: "Bổ sung") { id } }', { id: first });
    expect(await scoresOf(overall, year.wards)).toEqual(['20', '4', '6']);
  });
});

test('a ranking that has never moved can be deleted; one whose moves are in the feed cannot', async () => {
  const year = await newYear(world.admin, 2);
  const still = await newRanking(world.admin, year);
  await remove('Ranking', still);
  const moved = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [1]);
  const { errors } = await world.admin.send('mutation ($id: ID!) { deleteRanking(id: $id) { id } }', { id: moved });
  expect(errors[0]?.extensions?.['code']).toBe('CONFLICT');
});

test('several wards that move at once each remember the rank that they had before', async () => {
  const year = await newYear(world.admin, 12);
  const ranking = await newRanking(world.admin, year);
  await recordAll(
    world.admin,
    year,
    year.wards.map((_, place) => 60 - place),
  );
  const before = await ranksOf(world.admin, ranking, year.wards);
  await record(world.admin, [
    { targetId: year.targets[11] ?? '', period: '2020-04-01', value: '1.5' },
    { targetId: year.targets[3] ?? '', period: '2020-04-01', value: '1.5' },
  ]);
  const lines = await linesOf(world.admin, ranking);
  const moved = year.wards.flatMap((ward, place) =>
    lines.get(ward)?.rank === before[place] ? [] : [[place, lines.get(ward)?.previousRank, lines.get(ward)?.rank]],
  );
  expect(moved).toEqual([
    [2, 3, 4],
    [3, 4, 3],
    [10, 11, 12],
    [11, 12, 11],
  ]);
});
