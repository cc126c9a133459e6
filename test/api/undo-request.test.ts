import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { apply, preview } from './importing';
import { makersFor, newCode } from './records';
import { changesAfter, feedEnd, linesOf, newRanking, newYear, ranksOf, record, recordAll } from './year';

let world: World;
let make: ReturnType<typeof makersFor>['makers'];
beforeAll(async () => {
  world = await start();
  make = makersFor(world.admin).makers;
});
afterAll(() => world.stop());

interface Entry {
  readonly id: string;
  readonly action: string;
  readonly undoes: string | null;
  readonly request: {
    readonly records: number;
    readonly parts: readonly { readonly concept: string; readonly records: number }[];
    readonly undoable: boolean;
    readonly undoRefusal: string | null;
  } | null;
}

const ENTRY = 'id action undoes request { records parts { concept records } undoable undoRefusal }';
/** The last change of a record, with all that its request has written. */
async function lastOf(concept: string, id: string | undefined, client: Client = world.admin): Promise<Entry> {
  const { data, errors } = await client.send<{ changeLog: { nodes: Entry[] } }>(
    `query ($where: ChangeLogWhere!) { changeLog(where: $where, first: 1) { nodes { ${ENTRY} } } }`,
    { where: { concept, id } },
    { 'accept-language': 'vi' },
  );
  const entry = data?.changeLog.nodes[0];
  if (!entry) throw new Error(`expected a change of ${concept} ${id}: ${JSON.stringify(errors)}`);
  return entry;
}
const undoRequest = (historyId: string, client: Client = world.admin) =>
  client.send<{ undone: Entry }>(
    `mutation ($id: ID!) { undone: undoRequest(historyId: $id) { ${ENTRY} } }`,
    { id: historyId },
    { 'accept-language': 'vi' },
  );
const undoAll = async (concept: string, id: string | undefined): Promise<Entry> => {
  const { data, errors } = await undoRequest((await lastOf(concept, id)).id);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.undone;
};
const results = async (targets: readonly string[]) =>
  (
    await world.admin.query<{ results: { nodes: { value: string; state: string }[] } }>(
      `query ($ids: [ID!]) { results(first: 50, where: { targetId: { in: $ids } }, orderBy: [{ id: ASC }]) { nodes { value state } } }`,
      { ids: targets },
    )
  ).results.nodes;

describe('a report of many results is undone as a whole', () => {
  test('first reports go and replaced ones are back, standings move once, and all of it is undone in turn', async () => {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [50]);
    const recorded = await recordAll(world.admin, year, [10, 80, 90]);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);
    const end = await feedEnd(world.admin);
    const entry = await lastOf('Result', recorded.results[1]?.id);
    expect(entry.request).toEqual({ records: 3, parts: [{ concept: 'Result', records: 3 }], undoable: true, undoRefusal: null });

    const { data } = await undoRequest(entry.id);
    expect(data?.undone.request).toMatchObject({ records: 3, undoable: true });
    expect(await results(year.targets)).toEqual([{ value: '50', state: 'SUBMITTED' }]);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([1, null, null]);
    const moves = await changesAfter(world.admin, end, { rankingId: { eq: rankingId } });
    expect(moves.map(({ organization, rank }) => [year.wards.indexOf(organization.id), rank]).sort()).toEqual([
      [0, 1],
      [1, null],
      [2, null],
    ]);
    expect(await lastOf('Result', recorded.results[1]?.id)).toMatchObject({ action: 'DELETED', undoes: entry.id });

    await undoRequest(data?.undone.id ?? '');
    expect((await results(year.targets)).map(({ value }) => value)).toEqual(['10', '80', '90']);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);
  });

  test('not at all once one of them has changed since', async () => {
    const year = await newYear(world.admin, 2);
    const recorded = await recordAll(world.admin, year, [10, 20]);
    await record(world.admin, [{ targetId: year.targets[1] ?? '', period: '2020-03-01', value: '30' }]);
    const entry = await lastOf('Result', recorded.results[0]?.id);
    expect(entry.request).toMatchObject({ records: 2, undoable: false, undoRefusal: expect.stringContaining('thay đổi sau đó') });
    expect((await undoRequest(entry.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await results(year.targets)).map(({ value }) => value)).toEqual(['10', '30']);
  });

  test('and so is a verification of many: they wait again', async () => {
    const year = await newYear(world.admin, 2);
    const recorded = await recordAll(world.admin, year, [10, 20]);
    const ids = recorded.results.map(({ id }) => id);
    await world.admin.query('mutation ($ids: [ID!]!) { verifyResults(ids: $ids, decision: VERIFIED) { results { id } } }', { ids });
    await undoAll('Result', ids[0]);
    expect((await results(year.targets)).map(({ state }) => state)).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  test('by one of those who undo it at once, and by administrators alone', async () => {
    const year = await newYear(world.admin, 3);
    const recorded = await recordAll(world.admin, year, [10, 20, 30]);
    const analyst = await world.program('ANALYST');
    const ids = await Promise.all(recorded.results.map(async ({ id }) => (await lastOf('Result', id)).id));
    expect((await undoRequest(ids[0] ?? '', analyst)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { result } = await analyst.query<{ result: { history: Entry[] } }>(
      `{ result(id: "${recorded.results[0]?.id}") { history { id request { records } } } }`,
    );
    expect(result.history).toEqual([{ id: ids[0], request: null }]);
    const answers = await Promise.all(ids.map((id) => undoRequest(id)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await results(year.targets)).toEqual([]);
  });
});

describe('an applied import is undone as a whole', () => {
  const read = (kind: string, body: string) => preview(world.url, world.admin, kind, `${newCode('TEP').toLowerCase()}.csv`, body);
  const stateOf = async (id: string) =>
    (await world.admin.query<{ importJob: { state: string } }>(`{ importJob(id: "${id}") { state } }`)).importJob.state;

  test('organizations with those below them, and what an earlier one was called; the import says so, and is applied again in turn', async () => {
    const [known, parent, child] = [newCode('CU'), newCode('MOI'), newCode('DUOI')];
    await make.Organization({ code: known, name: 'Tên cũ' });
    const rows = [`${child};Tổ dân phố;Tổ dân phố;${parent}`, `${parent};Phường mới;Phường, xã;`, `${known};Tên mới;Phường, xã;${parent}`];
    const job = await read('ORGANIZATIONS', ['Mã;Tên đơn vị;Loại;Mã đơn vị cấp trên', ...rows].join('\n'));
    expect(await apply(world.admin, job.id)).toMatchObject({ state: 'APPLIED' });
    const names = async () => {
      const { organizations } = await world.admin.query<{ organizations: { nodes: { name: string }[] } }>(
        'query ($codes: [String!]) { organizations(where: { code: { in: $codes } }, orderBy: [{ id: ASC }]) { nodes { name parent { name } } } }',
        { codes: [known, parent, child] },
      );
      return organizations.nodes;
    };
    const applied = await names();
    expect(applied).toHaveLength(3);
    const entry = await lastOf('ImportJob', job.id);
    expect(entry.request).toEqual({ records: 3, parts: [{ concept: 'Organization', records: 3 }], undoable: true, undoRefusal: null });
    const undone = await undoAll('ImportJob', job.id);
    expect(await names()).toEqual([{ name: 'Tên cũ', parent: null }]);
    expect(await stateOf(job.id)).toBe('UNDONE');
    expect((await undoRequest(undone.id)).errors).toEqual([]);
    expect(await names()).toEqual(applied);
    expect(await stateOf(job.id)).toBe('APPLIED');
  });

  test('not when something has come to depend on it, and says what', async () => {
    const code = newCode('CO_PHONG');
    const job = await read('ORGANIZATIONS', `Mã;Tên đơn vị;Loại\n${code};Phường Cự Khối;Phường, xã\n${newCode('KHAC')};Phường Giang Biên;Phường, xã`);
    await apply(world.admin, job.id);
    const { organization } = await world.admin.query<{ organization: { id: string } }>(`{ organization(code: "${code}") { id } }`);
    await make.Department({ organizationId: organization.id });
    const { request } = await lastOf('ImportJob', job.id);
    expect(request).toMatchObject({ undoable: false, undoRefusal: expect.stringMatching(new RegExp(`"${organization.id}".*1 phòng, ban`)) });
    const { errors } = await undoRequest((await lastOf('ImportJob', job.id)).id);
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await stateOf(job.id)).toBe('APPLIED');
    expect((await world.admin.query(`{ organization(code: "${code}") { id } }`))['organization']).not.toBeNull();
  });
});

test('a copied campaign goes with all that went over into it', async () => {
  const year = await newYear(world.admin, 3);
  await newRanking(world.admin, year);
  await make.Phase({ campaignId: year.campaignId, startsOn: '2020-01-01', endsOn: '2020-03-31' });
  const input = { fromId: year.campaignId, code: newCode('SAU'), name: 'Năm sau', year: 2021, startsOn: '2021-01-01', endsOn: '2021-12-31' };
  const { copyCampaign } = await world.admin.query<{ copyCampaign: { campaign: { id: string } } }>(
    'mutation ($input: CopyCampaignInput!) { copyCampaign(input: $input) { campaign { id } } }',
    { input: { ...input, with: ['CRITERIA', 'TARGETS', 'PHASES', 'RANKINGS'] } },
  );
  const { id } = copyCampaign.campaign;
  const { request } = await lastOf('Campaign', id);
  expect(request).toMatchObject({ undoable: true, records: 7 });
  expect(request?.parts[0]).toEqual({ concept: 'Target', records: 3 });
  const undone = await undoAll('Campaign', id);
  const counts = async () => {
    const where = `where: { campaignId: { eq: "${id}" } }`;
    return world.admin.query(
      `{ campaigns(where: { id: { eq: "${id}" } }) { totalCount } criteria(${where}) { totalCount } phases(${where}) { totalCount } rankings(${where}) { totalCount }
         targets(where: { criterion: { campaignId: { eq: "${id}" } } }) { totalCount } standings(where: { ranking: { campaignId: { eq: "${id}" } } }) { totalCount } }`,
    );
  };
  const none = { totalCount: 0 };
  expect(await counts()).toEqual({ campaigns: none, criteria: none, phases: none, rankings: none, targets: none, standings: none });
  expect((await undoRequest(undone.id)).errors).toEqual([]);
  expect(await counts()).toMatchObject({
    criteria: { totalCount: 1 },
    targets: { totalCount: 3 },
    rankings: { totalCount: 1 },
    standings: { totalCount: 3 },
  });
});

describe('scores that were typed into a ranking', () => {
  const typed = async () => {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year, { method: 'ENTERED' });
    const enter = (scores: readonly (string | null)[]) =>
      world.admin.query('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }', {
        id: rankingId,
        scores: scores.map((score, place) => ({ organizationId: year.wards[place], score })),
      });
    const { standings } = await world.admin.query<{ standings: { nodes: { id: string }[] } }>(
      `{ standings(where: { rankingId: { eq: "${rankingId}" } }, orderBy: [{ organizationId: ASC }]) { nodes { id } } }`,
    );
    return { year, rankingId, enter, lines: standings.nodes.map(({ id }) => id) };
  };

  test('are put back as they were before, all together or one line alone', async () => {
    const { year, rankingId, enter, lines } = await typed();
    await enter(['90', '80', '70']);
    await enter(['60', '80', '95']);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);
    const last = await lastOf('Standing', lines[0]);
    expect(last.request).toMatchObject({ records: 2, undoable: true });
    const alone = await world.admin.query<{ undone: { undoes: string } }>(`mutation { undone: undoChange(historyId: "${last.id}") { undoes } }`);
    expect(alone.undone.undoes).toBe(last.id);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([2, 3, 1]);
    expect((await undoRequest((await lastOf('Standing', lines[0])).id)).errors).toEqual([]);
    expect(await ranksOf(world.admin, rankingId, year.wards)).toEqual([3, 2, 1]);

    await enter(['10', '20', '30']);
    await undoAll('Standing', lines[1]);
    const scores = await linesOf(world.admin, rankingId);
    expect(year.wards.map((ward) => scores.get(ward)?.score)).toEqual(['60', '80', '95']);
  });

  test('stay once the ranking is published, which is said', async () => {
    const { rankingId, enter, lines } = await typed();
    await enter(['90', '80', '70']);
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    const entry = await lastOf('Standing', lines[0]);
    expect(entry.request).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('đã công bố') });
    const { errors } = await world.admin.send(`mutation { undoChange(historyId: "${entry.id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});

test('records that were deleted together come back with their parts', async () => {
  const awards = [await make.Award({ count: 2 }), await make.Award({ count: 2 })];
  for (const { id } of awards) await make.AwardRecipient({ awardId: id, name: 'Lê Văn Tám' });
  const [first, second] = awards;
  await world.admin.query(`mutation { a: deleteAward(id: "${first?.id}") { id } b: deleteAward(id: "${second?.id}") { id } }`);
  expect((await lastOf('Award', first?.id)).request).toMatchObject({ records: 4, undoable: true });
  await undoAll('Award', second?.id);
  for (const { id } of awards) {
    const { award } = await world.admin.query(`{ award(id: "${id}") { recipients { nodes { name } } } }`);
    expect(award).toEqual({ recipients: { nodes: [{ name: 'Lê Văn Tám' }] } });
  }
});

test('what is a step of its own is not undone with its request either', async () => {
  const year = await newYear(world.admin, 1);
  const rankingId = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [100]);
  await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
  expect((await lastOf('Ranking', rankingId)).request).toMatchObject({ undoable: false });
  expect((await undoRequest((await lastOf('Ranking', rankingId)).id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect((await undoRequest('999999999')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
