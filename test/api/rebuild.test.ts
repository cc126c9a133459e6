import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { changeRows } from './stored-rows';
import { linesOf, newRanking, newYear, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const rebuild = async (id: string): Promise<number> => {
  const { rebuildRanking } = await world.admin.query<{ rebuildRanking: { corrected: number; ranking: { id: string } } }>(
    'mutation ($id: ID!) { rebuildRanking(id: $id) { corrected ranking { id } } }',
    { id },
  );
  expect(rebuildRanking.ranking.id).toBe(id);
  return rebuildRanking.corrected;
};

const changesOf = async (id: string) => {
  const { ranking } = await world.admin.query<{
    ranking: { changes: { nodes: { cause: string; rank: number | null; organization: { id: string } }[] } };
  }>('query ($id: ID!) { ranking(id: $id) { changes(first: 100, orderBy: [{ id: DESC }]) { nodes { cause rank organization { id } } } } }', { id });
  return ranking.changes.nodes;
};

test('a ranking that is right stays as it is, and nothing goes to the feed', async () => {
  const year = await newYear(world.admin, 4);
  const ranking = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [50, 40, 30, 20]);
  const [lines, changes] = [await linesOf(world.admin, ranking), await changesOf(ranking)];
  expect(await rebuild(ranking)).toBe(0);
  expect(await linesOf(world.admin, ranking)).toEqual(lines);
  expect(await changesOf(ranking)).toEqual(changes);
});

test('scores and ranks that were changed by hand in the database are made right again, and whoever follows is told', async () => {
  const year = await newYear(world.admin, 4);
  const ranking = await newRanking(world.admin, year);
  const overall = await newRanking(world.admin, year, { departmentId: null, method: 'DEPARTMENT_RANKS' });
  await recordAll(world.admin, year, [50, 40, 30, 20]);
  const [lines, sums] = [await linesOf(world.admin, ranking), await linesOf(world.admin, overall)];
  await changeRows(world.database, `UPDATE \`target\` SET \`score\` = 10000, \`actual\` = 10000 WHERE \`id\` = ${year.targets[0]}`);
  await changeRows(
    world.database,
    `UPDATE \`standing\` SET \`score\` = 70000, \`rank\` = 9 WHERE \`rankingId\` = ${ranking} AND \`organizationId\` = ${year.wards[0]}`,
  );
  expect(await linesOf(world.admin, ranking)).not.toEqual(lines);
  expect(await rebuild(ranking)).toBeGreaterThan(0);
  const places = (all: Map<string, { rank: number | null; score: string | null }>) => [...all].map(([id, { rank, score }]) => [id, rank, score]);
  expect(places(await linesOf(world.admin, ranking))).toEqual(places(lines));
  expect(places(await linesOf(world.admin, overall))).toEqual(places(sums));
  expect((await changesOf(ranking))[0]).toMatchObject({ cause: 'REBUILT' });
  const { target } = await world.admin.query<{ target: { actual: string } }>('query ($id: ID!) { target(id: $id) { actual } }', {
    id: year.targets[0],
  });
  expect(target.actual).toBe('50');
});

test('a published ranking is not worked out again', async () => {
  const year = await newYear(world.admin, 2);
  const ranking = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [50, 40]);
  await world.admin.query('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: ranking });
  const { errors } = await world.admin.send('mutation ($id: ID!) { rebuildRanking(id: $id) { corrected } }', { id: ranking });
  expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
});
