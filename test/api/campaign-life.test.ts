import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor, newCode } from './records';
import type { Year } from './year';
import { newRanking, newYear, ranksOf, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const MOVE = `mutation ($id: ID!, $to: CampaignState!, $version: Int!, $reason: String, $force: Boolean) {
  moveCampaign(id: $id, to: $to, version: $version, reason: $reason, force: $force) { version state stateReason stateChangedAt }
}`;
const MOVES = 'query ($id: ID!) { campaignMoves(id: $id) { to needsReason findings { kind count message isBlocking } } }';

type Moved = { readonly version: number; readonly state: string; readonly stateReason: string | null; readonly stateChangedAt: string | null };
type Move = { readonly to: string; readonly needsReason: boolean; readonly findings: readonly { readonly kind: string; readonly count: number }[] };

const versions = new Map<string, number>();

/** Moves against all that is still to be done. */
async function move(id: string, to: string, input: Readonly<Record<string, unknown>> = { force: true, reason: 'Thử' }): Promise<Moved> {
  const { moveCampaign } = await world.admin.query<{ moveCampaign: Moved }>(MOVE, { id, to, version: versions.get(id) ?? 1, ...input });
  versions.set(id, moveCampaign.version);
  return moveCampaign;
}

/** The code and the fields with which a document is refused, or null where it is not. */
async function refused(document: string, variables: Readonly<Record<string, unknown>>): Promise<{ code: unknown; fields: readonly string[] } | null> {
  const { errors } = await world.admin.send(document, variables);
  if (!errors[0]) return null;
  const fields = errors[0].extensions?.['fields'];
  return { code: errors[0].extensions?.['code'], fields: Array.isArray(fields) ? fields.map(({ path, message }) => `${path}: ${message}`) : [] };
}

async function movesOf(id: string): Promise<readonly Move[]> {
  return (await world.admin.query<{ campaignMoves: readonly Move[] }>(MOVES, { id })).campaignMoves;
}

describe('the state of a campaign', () => {
  test('begins planned unless it is said to be open, and is then no field to be written', async () => {
    const { makers } = makersFor(world.admin);
    const { id } = await makers.Campaign({ state: undefined });
    const { campaign } = await world.admin.query<{ campaign: unknown }>(
      'query ($id: ID!) { campaign(id: $id) { state stateReason stateChangedAt } }',
      {
        id,
      },
    );
    expect(campaign).toEqual({ state: 'PLANNED', stateReason: null, stateChangedAt: null });
    const update = 'mutation ($id: ID!, $input: CampaignUpdateInput!) { updateCampaign(id: $id, input: $input, version: 1) { state } }';
    expect((await refused(update, { id, input: { state: 'OPEN' } }))?.fields[0]).toContain('input.state');
    expect(await refused(update, { id, input: { state: 'PLANNED', note: 'như cũ' } })).toBeNull();
    const create = 'mutation ($input: CampaignCreateInput!) { createCampaign(input: $input) { id } }';
    const input = { code: newCode(), name: 'Thử', year: 2020, startsOn: '2020-01-01', endsOn: '2020-12-31' };
    for (const state of ['SCORING', 'CLOSED'])
      expect(await refused(create, { input: { ...input, state } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('moves step by step, with a reason on the way back, and the history knows each move', async () => {
    const { campaignId: id } = await newYear(world.admin, 1, { state: 'PLANNED' });
    expect(await refused(MOVE, { id, to: 'SCORING', version: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused(MOVE, { id, to: 'PLANNED', version: 1 })).toMatchObject({ code: 'CONFLICT' });
    expect(await move(id, 'OPEN', {})).toMatchObject({ state: 'OPEN', stateReason: null });
    expect(await refused(MOVE, { id, to: 'PLANNED', version: 2 })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refused(MOVE, { id, to: 'PLANNED', version: 1, reason: 'Cũ' })).toMatchObject({ code: 'CONFLICT' });
    expect(await move(id, 'PLANNED', { reason: '  Giao lại chỉ tiêu ' })).toMatchObject({ state: 'PLANNED', stateReason: 'Giao lại chỉ tiêu' });
    const { campaign } = await world.admin.query<{ campaign: { history: { changes: { field: string; after: string | null }[] }[] } }>(
      'query ($id: ID!) { campaign(id: $id) { history(first: 1) { changes { field after } } } }',
      { id },
    );
    expect(campaign.history[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'state', after: 'PLANNED' },
        { field: 'stateReason', after: 'Giao lại chỉ tiêu' },
      ]),
    );
  });

  test('is held back by what is still to be done, in words, until someone insists and says why', async () => {
    const year = await newYear(world.admin, 2, { state: 'PLANNED' });
    const { campaignId: id } = year;
    await newRanking(world.admin, year);
    await move(id, 'OPEN', {});
    await recordAll(world.admin, year, [10]);
    expect(await refused(MOVE, { id, to: 'SCORING', version: 2 })).toEqual({
      code: 'CONFLICT',
      fields: ['to: 1 kết quả chờ thẩm định.', 'to: 1 chỉ tiêu giao chưa có kết quả nào.'],
    });
    expect(await refused(MOVE, { id, to: 'SCORING', version: 2, force: true })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await movesOf(id)).toMatchObject([
      { to: 'SCORING', needsReason: false, findings: [{ kind: 'UNVERIFIED_RESULTS', count: 1 }, { kind: 'TARGETS_WITHOUT_RESULT' }] },
      { to: 'PLANNED', needsReason: true, findings: [{ kind: 'HAS_RESULTS', isBlocking: true }] },
    ]);
    expect((await refused(MOVE, { id, to: 'PLANNED', version: 2, force: true, reason: 'Cố' }))?.fields[0]).toContain('Đã có 1 kết quả');
    expect(await move(id, 'SCORING')).toMatchObject({ state: 'SCORING', stateReason: 'Thử' });
    expect((await movesOf(id))[0]).toMatchObject({ to: 'CLOSED', findings: [{ kind: 'UNPUBLISHED_RANKINGS' }, { kind: 'UNVERIFIED_RESULTS' }] });
    expect(await move(id, 'CLOSED')).toMatchObject({ state: 'CLOSED' });
    expect(await movesOf(id)).toEqual([{ to: 'SCORING', needsReason: true, findings: [] }]);
  });

  test('of two who move it at once one is told that it has moved', async () => {
    const { campaignId: id } = await newYear(world.admin, 1, { state: 'PLANNED' });
    const answers = await Promise.all([1, 2].map(() => refused(MOVE, { id, to: 'OPEN', version: 1 })));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.find((answer) => answer !== null)).toMatchObject({ code: 'CONFLICT' });
  });
});

describe('what a campaign lets people do', () => {
  interface Acts {
    readonly year: Year;
    readonly ranking: string;
    readonly entered: string;
    readonly resultId: string;
  }

  /** Every act on records of the campaign, by name; none of them changes what the next one needs. */
  const ACTS: Readonly<Record<string, (acts: Acts) => readonly [string, Readonly<Record<string, unknown>>]>> = {
    'change a criterion': ({ year }) => [
      'mutation ($id: ID!) { updateCriterion(id: $id, input: { maxScore: "9" }, version: 1) { id } }',
      { id: year.criterionId },
    ],
    'assign a target': ({ year }) => [
      'mutation ($id: ID!, $input: TargetUpdateInput!) { updateTarget(id: $id, input: $input, version: 1) { id } }',
      { id: year.targets[0], input: { value: '90' } },
    ],
    'report a month': ({ year }) => [
      'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }',
      { input: [{ targetId: year.targets[1], period: '2020-09-01', value: '1' }] },
    ],
    'correct a month': ({ year }) => [
      'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }',
      { input: [{ targetId: year.targets[0], period: '2020-03-01', value: '11' }] },
    ],
    'verify a result': ({ resultId }) => [
      'mutation ($id: ID!) { verifyResults(ids: [$id], decision: VERIFIED) { results { id } } }',
      { id: resultId },
    ],
    'enter a penalty': ({ year }) => [
      'mutation ($id: ID!, $input: TargetUpdateInput!) { updateTarget(id: $id, input: $input, version: 1) { id } }',
      { id: year.targets[1], input: { penalty: '1', penaltyReason: 'Nộp chậm' } },
    ],
    'enter scores': ({ entered, year }) => [
      'mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }',
      { id: entered, scores: [{ organizationId: year.wards[0], score: '5' }] },
    ],
    'add a phase': ({ year }) => [
      'mutation ($input: PhaseCreateInput!) { createPhase(input: $input) { id } }',
      { input: { campaignId: year.campaignId, ordinal: 1 + versions.size, name: 'Đợt', startsOn: '2020-01-01', endsOn: '2020-02-01' } },
    ],
    'set up a ranking': ({ ranking }) => [
      'mutation ($id: ID!) { updateRanking(id: $id, input: { weight: "2" }, version: 1) { id } }',
      { id: ranking },
    ],
    'publish a ranking': ({ ranking }) => ['mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id: ranking }],
  };

  test.each([
    ['PLANNED', ['report a month', 'correct a month', 'verify a result', 'enter a penalty', 'enter scores', 'publish a ranking']],
    ['OPEN', []],
    ['SCORING', ['change a criterion', 'assign a target', 'report a month']],
    ['CLOSED', Object.keys(ACTS)],
  ])('%s refuses %j, and nothing else', async (state, expected) => {
    const year = await newYear(world.admin, 2);
    const { makers } = makersFor(world.admin);
    const department = await makers.Department({ organizationId: year.wards[0] });
    const entered = await newRanking(world.admin, year, { departmentId: department.id, method: 'ENTERED' });
    const ranking = await newRanking(world.admin, year);
    const { results } = await recordAll(world.admin, year, [10]);
    const acts = { year, ranking, entered, resultId: results[0]?.id ?? '' };
    if (state === 'PLANNED') await planAgain(acts);
    if (state === 'SCORING' || state === 'CLOSED') await move(year.campaignId, 'SCORING');
    if (state === 'CLOSED') await move(year.campaignId, 'CLOSED');
    const found: string[] = [];
    for (const [name, act] of Object.entries(ACTS)) {
      const { errors } = await world.admin.send(...act(acts));
      if (errors[0]) found.push(name);
      if (errors[0] && !isGone(errors[0].message)) expect(errors[0].message).toContain(`Phong trào "${year.campaignId}"`);
    }
    expect(found).toEqual(expected);
  });

  /** A campaign with results is not planned again: the only one is taken back first. */
  async function planAgain({ year, resultId }: Acts): Promise<void> {
    await world.admin.query('mutation ($id: ID!) { deleteResult(id: $id) { id } }', { id: resultId });
    await move(year.campaignId, 'PLANNED');
  }

  function isGone(message: string): boolean {
    return message.includes('Không tìm thấy kết quả');
  }
});

test('a correction while it is scored moves the standings; what was reported stays when it is opened again', async () => {
  const year = await newYear(world.admin, 2);
  const ranking = await newRanking(world.admin, year);
  await recordAll(world.admin, year, [20, 10]);
  await move(year.campaignId, 'SCORING');
  await record(world.admin, [{ targetId: year.targets[1] ?? '', period: '2020-03-15', value: '30' }]);
  expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1]);
  await move(year.campaignId, 'CLOSED');
  await move(year.campaignId, 'SCORING', { reason: 'Khiếu nại' });
  await move(year.campaignId, 'OPEN', { reason: 'Bổ sung tháng 12' });
  await record(world.admin, [{ targetId: year.targets[0] ?? '', period: '2020-12-15', value: '50' }]);
  expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2]);
});
