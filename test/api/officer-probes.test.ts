import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Client, Variables } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Result } from '../world/subscribe';
import { subscribe } from '../world/subscribe';
import { makersFor } from './records';
import type { Year } from './year';
import { addCriterion, changesAfter, feedEnd, linesOf, newRanking, newYear, RECORD, record, recordAll } from './year';

// What follows tries to learn, by every way that GraphQL opens, what the wards beside one's own have reached. Ward 0 is the officer's own,
// ward 1 lies below it, wards 2 and 3 are foreign and stand above.
const [OWN, BELOW, FOREIGN, FIRST] = [0, 1, 2, 3] as const;
const PASSWORD = 'mot-mat-khau-dai';

let world: World;
let year: Year;
let rankingId: string;
let officer: Client;
let department: Client;
let ward: (place: number) => string;
let target: (place: number) => string;

beforeAll(async () => {
  world = await start();
  year = await newYear(world.admin, 4);
  ward = (place) => year.wards[place] ?? '';
  target = (place) => year.targets[place] ?? '';
  await world.admin.query('mutation ($id: ID!, $parentId: ID!) { updateOrganization(id: $id, version: 1, input: { parentId: $parentId }) { id } }', {
    id: ward(BELOW),
    parentId: ward(OWN),
  });
  rankingId = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [50, 60, 80, 90]);
  officer = await world.program('ORGANIZATION_OFFICER', { organizationId: ward(OWN) });
  department = await world.program('DEPARTMENT_OFFICER', { departmentId: year.departmentId });
});
afterAll(() => world.stop());

const codeOf = ({ errors }: Pick<Answer<unknown>, 'errors'>) => errors[0]?.extensions?.['code'];
const idOf = async (many: string, where: Variables) =>
  (
    await world.admin.query<{ rows: { nodes: { id: string }[] } }>(
      `query ($where: ${many[0]?.toUpperCase()}${many.slice(1, -1)}Where) { rows: ${many}(where: $where) { nodes { id } } }`,
      { where },
    )
  ).rows.nodes[0]?.id ?? '';
const organizationsWhere = async (where: Variables) => {
  const both = { and: [{ id: { in: year.wards } }, where] };
  const { organizations } = await officer.query<{ organizations: { nodes: { id: string }[]; totalCount: number } }>(
    'query ($where: OrganizationWhere) { organizations(where: $where, orderBy: [{ id: ASC }]) { nodes { id } totalCount } }',
    { where: both },
  );
  expect(organizations.totalCount).toBe(organizations.nodes.length);
  return organizations.nodes.map(({ id }) => year.wards.indexOf(id));
};

describe("an organization's officer does not learn what others have reached", () => {
  test('through the records around: organizations, criteria, indicators, rankings', async () => {
    const { organization, criterion, ranking } = await officer.query<Record<string, Record<string, { nodes: { organization: { id: string } }[] }>>>(
      `query ($ward: ID!, $criterion: ID!, $ranking: ID!) {
        organization(id: $ward) { targets { nodes { organization { id } } } results { nodes { organization { id } } } standings { nodes { organization { id } } } }
        criterion(id: $criterion) { targets { nodes { organization { id } results { nodes { value } } } } }
        ranking(id: $ranking) { standings { nodes { organization { id } } } changes { nodes { organization { id } } } }
      }`,
      { ward: ward(FOREIGN), criterion: year.criterionId, ranking: rankingId },
    );
    expect(organization).toEqual({ targets: { nodes: [] }, results: { nodes: [] }, standings: { nodes: [] } });
    const places = ({ nodes }: { nodes: { organization: { id: string } }[] } = { nodes: [] }) =>
      [...new Set(nodes.map(({ organization: { id } }) => year.wards.indexOf(id)))].sort();
    expect(places(criterion?.['targets'])).toEqual([OWN, BELOW]);
    expect(places(ranking?.['standings'])).toEqual([OWN, BELOW]);
    expect(places(ranking?.['changes'])).toEqual([OWN, BELOW]);
  });

  test('by conditions, the ones that hold of nothing and of everything included', async () => {
    const high = { score: { gte: '7' } };
    expect(await organizationsWhere({ targets: { some: high } })).toEqual([]);
    expect(await organizationsWhere({ targets: { some: { score: { lt: '7' } } } })).toEqual([OWN, BELOW]);
    expect(await organizationsWhere({ targets: { none: high } })).toEqual([OWN, BELOW, FOREIGN, FIRST]);
    expect(await organizationsWhere({ targets: { every: { score: { lt: '7' } } } })).toEqual([OWN, BELOW, FOREIGN, FIRST]);
    expect(await organizationsWhere({ not: { targets: { some: high } } })).toEqual([OWN, BELOW, FOREIGN, FIRST]);
    expect(await organizationsWhere({ results: { some: {} } })).toEqual([OWN, BELOW]);
    expect(await organizationsWhere({ standings: { some: { rank: { lte: 2 } } } })).toEqual([]);
    const counts = await officer.query<Record<string, { totalCount: number }>>(
      `query ($ward: ID!) {
        a: criteria(where: { targets: { some: { organizationId: { eq: $ward } } } }) { totalCount }
        b: rankings(where: { standings: { some: { organization: { id: { eq: $ward } }, rank: { eq: 1 } } } }) { totalCount }
        c: rankings(where: { changes: { some: { organizationId: { eq: $ward } } } }) { totalCount }
        d: results(where: { organizationId: { eq: $ward } }) { totalCount }
        e: indicators(where: { results: { some: { organizationId: { eq: $ward } } } }) { totalCount }
        f: clusters(where: { rankings: { some: { standings: { some: { organizationId: { eq: $ward } } } } } }) { totalCount }
      }`,
      { ward: ward(FIRST) },
    );
    expect(Object.values(counts).map(({ totalCount }) => totalCount)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('by orders, groups, measures, cursors and aliases', async () => {
    const ids = { in: [target(OWN), target(FOREIGN), target(FIRST)] };
    const { targets, targetsAggregate, standingsAggregate, resultsAggregate, organizationsAggregate, foreign } = await officer.query<
      Record<string, { count: number; sum: { value: string } }[] & { nodes: { id: string }[] }>
    >(
      `query ($ids: IdFilter, $target: ID!, $ranking: ID!) {
        targets(where: { id: $ids }, orderBy: [{ score: DESC }]) { nodes { id } }
        targetsAggregate(where: { id: $ids }, groupBy: [{ organization: { id: true } }]) { count max { score } sum { value } }
        standingsAggregate(where: { rankingId: { eq: $ranking } }) { count max { score } }
        resultsAggregate { count max { value } }
        organizationsAggregate(where: { targets: { some: { score: { gte: "7" } } } }) { count }
        foreign: target(id: $target) { id score }
      }`,
      { ids, target: target(FOREIGN), ranking: rankingId },
    );
    expect(targets?.nodes).toEqual([{ id: target(OWN) }]);
    expect(targetsAggregate).toEqual([{ count: 1, max: { score: '5' }, sum: { value: '100' } }]);
    expect(standingsAggregate).toEqual([{ count: 2, max: { score: '6' } }]);
    expect(resultsAggregate).toEqual([{ count: 2, max: { value: '60' } }]);
    expect(organizationsAggregate).toEqual([{ count: 0 }]);
    expect(foreign).toBeNull();
    const page = '(first: 1, orderBy: [{ score: DESC }]) { pageInfo { endCursor } }';
    const { targets: whole } = await world.admin.query<{ targets: { pageInfo: { endCursor: string } } }>(`{ targets${page} }`);
    const { targets: after } = await officer.query<{ targets: { nodes: { organization: { id: string } }[] } }>(
      'query ($after: String) { targets(after: $after, orderBy: [{ score: DESC }]) { nodes { organization { id } } } }',
      { after: whole.pageInfo.endCursor },
    );
    expect(after.nodes.map(({ organization }) => year.wards.indexOf(organization.id))).toEqual([BELOW, OWN]);
  });

  test('by explanations of a provisional ranking, nor by trying what would be', async () => {
    const explained = async (client: Client, place: number) =>
      (
        await client.query<{ standings: { nodes: { rank: number; explanation: { pointsToNextRank: string | null } }[] } }>(
          'query ($where: StandingWhere) { standings(where: $where) { nodes { rank explanation { pointsToNextRank criteria { score } } } } }',
          { where: { rankingId: { eq: rankingId }, organizationId: { eq: ward(place) } } },
        )
      ).standings.nodes[0];
    expect(await explained(world.admin, BELOW)).toMatchObject({ rank: 3, explanation: { pointsToNextRank: '2' } });
    expect(await explained(officer, BELOW)).toMatchObject({ rank: 3, explanation: { pointsToNextRank: null, criteria: [{ score: '6' }] } });
    // The ward below is one's own: what is missing to it may be known.
    expect(await explained(officer, OWN)).toMatchObject({ rank: 4, explanation: { pointsToNextRank: '1' } });
    const simulate = (client: Client, place: number) =>
      client.send<{ simulateRanking: { organization: { id: string }; score: string; rank: number | null }[] }>(
        'query ($rankingId: ID!, $results: [SimulatedResultInput!]!) { simulateRanking(rankingId: $rankingId, results: $results) { organization { id } score rank } }',
        { rankingId, results: [{ targetId: target(place), period: '2020-04-01', value: '35' }] },
      );
    expect((await simulate(world.admin, OWN)).data?.simulateRanking.find(({ organization }) => organization.id === ward(OWN))?.rank).toBe(2);
    expect((await simulate(officer, OWN)).data).toEqual({
      simulateRanking: [
        { organization: { id: ward(OWN) }, score: '8.5', rank: null },
        { organization: { id: ward(BELOW) }, score: '6', rank: null },
      ],
    });
    expect(codeOf(await simulate(officer, FOREIGN))).toBe('NOT_FOUND');
  });

  test('from the answer to signing in, nor from what they are told of themselves', async () => {
    const { makers } = makersFor(world.admin);
    const email = 'can-bo-phuong@thi-dua.test';
    await makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId: ward(OWN), password: PASSWORD });
    const below = 'organization { children { nodes { id } } campaigns { totalCount } standings { nodes { ranking { standings { totalCount } } } } }';
    const answer = await world.anonymous.query<{ signIn: { user: { organization: { standings: { nodes: unknown[] } } } } }>(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { user { ${below} } } }`,
      { email, password: PASSWORD },
    );
    expect(answer.signIn.user.organization.standings.nodes).toEqual([{ ranking: { standings: { totalCount: 2 } } }]);
    const client = await signIn(world.url, email, PASSWORD);
    const { me } = await client.query<{ me: { organization: { standings: { nodes: unknown[] } } } }>(`{ me { ${below} } }`);
    expect(me.organization.standings.nodes).toEqual([{ ranking: { standings: { totalCount: 2 } } }]);
  });

  test('by writing: foreign targets and results are unknown, also under a key that somebody else has used', async () => {
    const report = (place: number, more: object = {}) => ({ targetId: target(place), period: '2020-05-01', value: '1', ...more });
    const before = await linesOf(world.admin, rankingId);
    expect(codeOf(await officer.send(RECORD, { input: [report(FOREIGN)] }))).toBe('NOT_FOUND');
    const mixed = await officer.send(RECORD, { input: [report(OWN), report(FOREIGN)] });
    expect(mixed.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'input.1.targetId' }] });
    await record(world.admin, [report(FOREIGN, { idempotencyKey: 'cua-nguoi-khac', value: '0' })]);
    expect(codeOf(await officer.send(RECORD, { input: [report(FOREIGN, { idempotencyKey: 'cua-nguoi-khac', value: '0' })] }))).toBe('NOT_FOUND');
    const resultId = await idOf('results', { targetId: { eq: target(FOREIGN) }, period: { eq: '2020-05-01' } });
    for (const operation of ['updateResult(id: $id, version: 7, input: { value: "1" })', 'deleteResult(id: $id)'])
      expect(codeOf(await officer.send(`mutation ($id: ID!) { ${operation} { id } }`, { id: resultId }))).toBe('NOT_FOUND');
    await world.admin.query('mutation ($id: ID!) { deleteResult(id: $id) { id } }', { id: resultId });
    expect(await linesOf(world.admin, rankingId)).toEqual(before);
  });

  test('from the feed, polled or followed, until a ranking is published; then from that ranking alone', async () => {
    const begin = await feedEnd(world.admin);
    const events = subscribe<{ rankingChanged: { cursor: string; organization: { id: string }; official: boolean } }>(
      officer,
      `subscription ($after: String) { rankingChanged(after: $after) { cursor official organization { id targets { nodes { organization { id } } } } } }`,
      { after: begin },
    );
    const other = await newYear(world.admin, 1);
    await newRanking(world.admin, other);
    await recordAll(world.admin, other, [10]);
    await record(world.admin, [{ targetId: target(FOREIGN), period: '2020-06-01', value: '1' }]);
    const answer = await record(officer, [{ targetId: target(OWN), period: '2020-06-01', value: '35' }]);
    expect(answer.results).toMatchObject([{ value: '35', state: 'SUBMITTED' }]);
    // Ward 2 has lost a place by it, which is not the officer's to know.
    expect((await changesAfter(world.admin, begin)).length).toBeGreaterThan(2);
    expect(new Set(answer.changes.map(({ organization }) => year.wards.indexOf(organization.id)))).toEqual(new Set([OWN, BELOW]));
    expect((await changesAfter(officer, begin)).every(({ organization }) => year.wards.indexOf(organization.id) <= BELOW)).toBe(true);
    expect(await changesAfter(officer, begin, { organizationId: { eq: ward(FOREIGN) } })).toEqual([]);
    expect(await changesAfter(officer, begin, { organization: { targets: { some: { score: { gt: '8.5' } } } } })).toEqual([]);
    for (const place of [OWN, FOREIGN]) {
      const id = await idOf('standings', { rankingId: { eq: rankingId }, organizationId: { eq: ward(place) } });
      await world.admin.query('mutation ($id: ID!) { updateStanding(id: $id, version: 1, input: { note: "Đã họp xét" }) { id } }', { id });
    }
    await world.admin.query('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: rankingId });
    const official = (await changesAfter(officer, begin)).filter((change) => change.official);
    expect(official.map(({ organization }) => year.wards.indexOf(organization.id)).sort()).toEqual([OWN, BELOW, FOREIGN, FIRST]);
    const expected = await changesAfter(officer, begin);
    const followed = await events.take(expected.length);
    expect(followed.map(({ data }: Result<{ rankingChanged: { cursor: string } }>) => data?.rankingChanged.cursor)).toEqual(
      expected.map(({ cursor }) => cursor),
    );
    expect(JSON.stringify(followed)).not.toContain(`"targets":{"nodes":[{"organization":{"id":"${ward(FOREIGN)}"`);
    await events.close();
  });

  test('from the past of a published ranking, which all may see', async () => {
    const { ranking } = await officer.query<{
      ranking: { standings: { nodes: { organization: { id: string }; history: unknown[]; explanation: { criteria: unknown[] } }[] } };
    }>(
      'query ($id: ID!) { ranking(id: $id) { standings { nodes { organization { id } rank score history { id } explanation { pointsToNextRank criteria { score } } } } } }',
      { id: rankingId },
    );
    expect(ranking.standings.nodes).toHaveLength(4);
    for (const { organization, history, explanation } of ranking.standings.nodes) {
      const own = year.wards.indexOf(organization.id) <= BELOW;
      expect({ own, criteria: explanation.criteria.length }).toEqual({ own, criteria: own ? 1 : 0 });
      expect({ own, history: history.length }).toEqual({ own, history: organization.id === ward(OWN) ? 1 : 0 });
    }
    await world.admin.query('mutation ($id: ID!) { reviseRanking(id: $id, reason: "Sửa số liệu") { id } }', { id: rankingId });
    const { rankings } = await officer.query<{ rankings: { nodes: { state: string; standings: { totalCount: number } }[] } }>(
      'query ($where: RankingWhere) { rankings(where: $where, orderBy: [{ revision: ASC }]) { nodes { state standings { totalCount } } } }',
      { where: { campaignId: { eq: year.campaignId } } },
    );
    expect(rankings.nodes).toEqual([
      { state: 'PUBLISHED', standings: { totalCount: 4 } },
      { state: 'PROVISIONAL', standings: { totalCount: 2 } },
    ]);
  });
});

describe("an organization's officer reports", () => {
  test('and corrects and takes back what is not verified; what is verified stays until it is rejected', async () => {
    const other = await newYear(world.admin, 1);
    const client = await world.program('ORGANIZATION_OFFICER', { organizationId: other.wards[0] ?? '' });
    const verifier = await world.program('DEPARTMENT_OFFICER', { departmentId: other.departmentId });
    const report = (value: string) =>
      client.send<{ recordResults: { results: { id: string }[] } }>(RECORD, { input: [{ targetId: other.targets[0], period: '2020-07-01', value }] });
    const id = (await report('10')).data?.recordResults.results[0]?.id ?? '';
    const correct = (version: number) =>
      client.send('mutation ($id: ID!, $version: Int!) { updateResult(id: $id, version: $version, input: { value: "11" }) { id } }', { id, version });
    const verify = (decision: string) =>
      verifier.send(
        'mutation ($ids: [ID!]!, $decision: VerificationDecision!) { verifyResults(ids: $ids, decision: $decision, note: "ghi chú") { results { state } } }',
        {
          ids: [id],
          decision,
        },
      );
    expect((await correct(1)).errors).toEqual([]);
    expect((await verify('VERIFIED')).errors).toEqual([]);
    const takeBack = () => client.send('mutation ($id: ID!) { deleteResult(id: $id) { id } }', { id });
    for (const answer of [await report('12'), await correct(3), await takeBack()]) {
      expect(codeOf(answer)).toBe('CONFLICT');
      expect(answer.errors[0]?.message).toMatch(/2020-07.*thẩm định.*trả lại/);
    }
    expect((await verify('REJECTED')).errors).toEqual([]);
    expect(codeOf(await takeBack())).toBe('CONFLICT');
    expect((await report('12')).errors).toEqual([]);
    expect((await takeBack()).errors).toEqual([]);
  });
});

describe("a department's officer", () => {
  test('verifies, appraises and enters what is in the charge of the department, and nothing else', async () => {
    const other = await newYear(world.admin, 1);
    const foreign = await addCriterion(world.admin, { ...other, departmentId: year.departmentId });
    const entered = await newYear(world.admin, 1);
    const client = await world.program('DEPARTMENT_OFFICER', { departmentId: other.departmentId });
    const results = await record(world.admin, [
      { targetId: other.targets[0] ?? '', period: '2020-03-01', value: '5' },
      { targetId: foreign.targets[0] ?? '', period: '2020-03-01', value: '5' },
    ]);
    const [mine, theirs] = results.results.map(({ id }) => id);
    const verify = (ids: readonly (string | undefined)[]) =>
      client.send('mutation ($ids: [ID!]!) { verifyResults(ids: $ids, decision: VERIFIED) { results { id state } } }', { ids });
    const refused = await verify([mine, theirs]);
    expect(codeOf(refused)).toBe('FORBIDDEN');
    expect(refused.errors[0]?.message).toMatch(/phòng, ban của bạn/);
    expect((await verify([mine])).data).toMatchObject({ verifyResults: { results: [{ state: 'VERIFIED' }] } });
    const appraise = (id: string | undefined, input: object) =>
      client.send('mutation ($id: ID!, $input: TargetUpdateInput!) { updateTarget(id: $id, version: 1, input: $input) { penalty } }', { id, input });
    expect(codeOf(await appraise(foreign.targets[0], { penalty: '1', penaltyReason: 'Nộp chậm' }))).toBe('FORBIDDEN');
    const assigned = await appraise(other.targets[0], { value: '1', penalty: '1', penaltyReason: 'Nộp chậm' });
    expect(assigned.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', fields: [{ path: 'input.value' }] });
    const enter = async (ranking: string, organizationId: string | undefined) =>
      client.send('mutation ($ranking: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $ranking, scores: $scores) { id } }', {
        ranking,
        scores: [{ organizationId, score: '9' }],
      });
    const own = await newRanking(world.admin, { ...entered, departmentId: other.departmentId }, { method: 'ENTERED' });
    const others = await newRanking(world.admin, entered, { method: 'ENTERED' });
    expect((await enter(own, entered.wards[0])).errors).toEqual([]);
    expect(codeOf(await enter(others, entered.wards[0]))).toBe('FORBIDDEN');
    expect(codeOf(await client.send('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: own }))).toBe('FORBIDDEN');
  });

  test('reads the whole year', async () => {
    const { targets } = await department.query<{ targets: { totalCount: number } }>(
      'query ($where: TargetWhere) { targets(where: $where) { totalCount } }',
      {
        where: { criterionId: { eq: year.criterionId } },
      },
    );
    expect(targets.totalCount).toBe(4);
  });
});

test('who is given another organization sees its rows from then on, and no longer those of the old one', async () => {
  const { makers } = makersFor(world.admin);
  const email = 'can-bo-chuyen@thi-dua.test';
  const { id } = await makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId: ward(OWN), password: PASSWORD });
  const client = await signIn(world.url, email, PASSWORD);
  const seen = async () =>
    (
      await client.query<{ targets: { nodes: { organization: { id: string } }[] } }>(
        'query ($where: TargetWhere) { targets(where: $where, orderBy: [{ id: ASC }]) { nodes { organization { id } } } }',
        { where: { criterionId: { eq: year.criterionId } } },
      )
    ).targets.nodes.map(({ organization }) => year.wards.indexOf(organization.id));
  expect(await seen()).toEqual([OWN, BELOW]);
  await world.admin.query('mutation ($id: ID!, $to: ID!) { updateUser(id: $id, version: 1, input: { organizationId: $to }) { id } }', {
    id,
    to: ward(FIRST),
  });
  expect(await seen()).toEqual([FIRST]);
});
