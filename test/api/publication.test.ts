import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Year } from './year';
import { changesAfter, feedEnd, linesOf, newRanking, newYear, ranksOf, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const PUBLISH = 'mutation ($id: ID!) { publishRanking(id: $id) { id state revision publishedAt } }';
const REVISE =
  'mutation ($id: ID!, $reason: String!) { reviseRanking(id: $id, reason: $reason) { id state revision revisionReason publishedAt size rankedCount } }';

async function published(): Promise<{ readonly year: Year; readonly ranking: string }> {
  const year = await newYear(world.admin, 3);
  const ranking = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [30, 20, 10]);
  await world.admin.query(PUBLISH, { id: ranking });
  return { year, ranking };
}

async function revise(ranking: string): Promise<string> {
  const { reviseRanking } = await world.admin.query<{ reviseRanking: { id: string } }>(REVISE, { id: ranking, reason: 'Sửa số liệu' });
  return reviseRanking.id;
}

test('a published ranking does not move on later results; its revision begins from what is known then, and the old one stays readable', async () => {
  const { year, ranking } = await published();
  const official = await linesOf(world.admin, ranking);
  await recordAll(world.admin, year, [0, 0, 60], '2020-04-01');
  expect(await linesOf(world.admin, ranking)).toEqual(official);
  const { reviseRanking } = await world.admin.query<{ reviseRanking: { id: string } }>(REVISE, { id: ranking, reason: '  Sửa số liệu ' });
  expect(reviseRanking).toMatchObject({
    state: 'PROVISIONAL',
    revision: 2,
    revisionReason: 'Sửa số liệu',
    publishedAt: null,
    size: 3,
    rankedCount: 3,
  });
  expect(await ranksOf(world.admin, reviseRanking.id, year.wards)).toEqual([2, 3, 1]);
  expect(await linesOf(world.admin, ranking)).toEqual(official);
  await recordAll(world.admin, year, [99], '2020-05-01');
  expect(await ranksOf(world.admin, reviseRanking.id, year.wards)).toEqual([1, 3, 2]);
  expect(await linesOf(world.admin, ranking)).toEqual(official);
});

test('publishing names every standing in the feed as official, next to its rank in the revision before', async () => {
  const { year, ranking } = await published();
  const end = await feedEnd(world.admin);
  const first = (await changesAfter(world.admin, null, { rankingId: { eq: ranking }, official: { eq: true } })).map(
    ({ organization, cause, previousRank, rank }) => [year.wards.indexOf(organization.id), cause, previousRank, rank],
  );
  expect(first).toEqual([
    [0, 'PUBLISHED', null, 1],
    [1, 'PUBLISHED', null, 2],
    [2, 'PUBLISHED', null, 3],
  ]);
  const revision = await revise(ranking);
  await recordAll(world.admin, year, [0, 90], '2020-04-01');
  await world.admin.query(PUBLISH, { id: revision });
  const second = await changesAfter(world.admin, end, { rankingId: { eq: revision }, official: { eq: true } });
  expect(
    second.map(({ organization, previousRank, previousScore, rank, score }) => [
      year.wards.indexOf(organization.id),
      previousRank,
      previousScore,
      rank,
      score,
    ]),
  ).toEqual([
    [1, 2, '2', 1, '10'],
    [0, 1, '3', 2, '3'],
    [2, 3, '1', 3, '1'],
  ]);
  const { rankings } = await world.admin.query(
    'query ($where: RankingWhere) { rankings(where: $where, orderBy: [{ revision: ASC }]) { nodes { revision state } } }',
    { where: { campaignId: { eq: year.campaignId } } },
  );
  expect(rankings).toEqual({
    nodes: [
      { revision: 1, state: 'SUPERSEDED' },
      { revision: 2, state: 'PUBLISHED' },
    ],
  });
});

test('a revision names all its standings in the feed, so that a reader of that ranking alone knows it whole', async () => {
  const { year, ranking } = await published();
  const revision = await revise(ranking);
  const changes = await changesAfter(world.admin, null, { rankingId: { eq: revision } });
  expect(
    changes.map(({ organization, cause, previousRank, rank, official }) => [
      year.wards.indexOf(organization.id),
      cause,
      previousRank,
      rank,
      official,
    ]),
  ).toEqual([0, 1, 2].map((place) => [place, 'REVISED', place + 1, place + 1, false]));
});

test.each<[string, string, (ranking: string) => Readonly<Record<string, unknown>>]>([
  ['publishing it again', PUBLISH, (id) => ({ id })],
  ['entering scores', 'mutation ($id: ID!) { enterScores(rankingId: $id, scores: [{ organizationId: "1", score: 1 }]) { id } }', (id) => ({ id })],
  ['changing it', 'mutation ($id: ID!) { updateRanking(id: $id, input: { weight: 3 }, version: 2) { id } }', (id) => ({ id })],
  ['deleting it', 'mutation ($id: ID!) { deleteRanking(id: $id) { id } }', (id) => ({ id })],
  ['listing somebody in it', 'mutation ($id: ID!) { createStanding(input: { rankingId: $id, organizationId: "1" }) { id } }', (id) => ({ id })],
])('%s is refused once a ranking is published', async (_, document, variables) => {
  const { ranking } = await published();
  const before = await linesOf(world.admin, ranking);
  const { errors } = await world.admin.send(document, variables(ranking));
  expect(errors[0]?.extensions?.['code']).toBe('CONFLICT');
  expect(await linesOf(world.admin, ranking)).toEqual(before);
});

test('a published standing can be neither changed nor deleted', async () => {
  const { ranking } = await published();
  const { standings } = await world.admin.query<{ standings: { nodes: { id: string; version: number }[] } }>(
    'query ($where: StandingWhere) { standings(where: $where) { nodes { id version } } }',
    { where: { rankingId: { eq: ranking } } },
  );
  const [line] = standings.nodes;
  const changed = await world.admin.send(
    'mutation ($id: ID!, $version: Int!) { updateStanding(id: $id, input: { exclusion: DISQUALIFIED }, version: $version) { id } }',
    { ...line },
  );
  const deleted = await world.admin.send('mutation ($id: ID!) { deleteStanding(id: $id) { id } }', { id: line?.id });
  for (const { errors } of [changed, deleted]) expect(errors[0]?.extensions?.['code']).toBe('CONFLICT');
});

test('a revision needs a reason and a published ranking without a later revision', async () => {
  const { year, ranking } = await published();
  const noReason = await world.admin.send(REVISE, { id: ranking, reason: '  ' });
  expect(noReason.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'reason' }] } }]);
  const answers = await Promise.all(Array.from({ length: 4 }, () => world.admin.send(REVISE, { id: ranking, reason: 'Cùng lúc' })));
  expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'OK').sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'OK']);
  const provisional = await newRanking(world.admin, year, { departmentId: null });
  expect((await world.admin.send(REVISE, { id: provisional, reason: 'Sớm quá' })).errors[0]?.extensions?.['code']).toBe('CONFLICT');
});

test('a ranking in which nobody has a rank cannot be published', async () => {
  const ranking = await newRanking(world.admin, await newYear(world.admin, 2));
  expect((await world.admin.send(PUBLISH, { id: ranking })).errors[0]?.extensions?.['code']).toBe('CONFLICT');
});
