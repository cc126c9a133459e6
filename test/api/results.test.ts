import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import { create, makersFor, newCode } from './records';
import type { Recorded, Report } from './year';
import { addCriterion, changesAfter, feedEnd, linesOf, newRanking, newYear, RECORD, ranksOf, record, recordAll } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

/** Everything that a refused report must leave alone. */
async function whole(): Promise<unknown> {
  return world.admin.query(
    '{ results(first: 1000) { nodes { id value version state } } targets(first: 1000) { nodes { id actual score } } rankingChanges(first: 1000) { totalCount } }',
  );
}

const VERIFY =
  'mutation ($ids: [ID!]!, $decision: VerificationDecision!, $note: String) { verifyResults(ids: $ids, decision: $decision, note: $note) { results { id state } changes { cause rank } } }';

describe('a reported result', () => {
  test('gives the target its actual value, achievement, outcome and score, and the ward its rank', async () => {
    const year = await newYear(world.admin, 3);
    const ranking = await newRanking(world.admin, year);
    const { results, changes } = await recordAll(world.admin, year, [50, 100, 343]);
    expect(results.map(({ period, value, state }) => ({ period, value, state }))).toEqual(
      ['50', '100', '343'].map((value) => ({ period: '2020-03-01', value, state: 'SUBMITTED' })),
    );
    const { targets } = await world.admin.query(
      'query ($where: TargetWhere) { targets(where: $where) { nodes { actual achievement outcome score } } }',
      { where: { criterionId: { eq: year.criterionId } } },
    );
    expect(targets).toEqual({
      nodes: [
        { actual: '50', achievement: '50', outcome: 'MISSED', score: '5' },
        { actual: '100', achievement: '100', outcome: 'MET', score: '10' },
        { actual: '343', achievement: '343', outcome: 'EXCEEDED', score: '10' },
      ],
    });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([3, 1, 1]);
    expect(changes.map(({ cause, previousRank, rank }) => ({ cause, previousRank, rank }))).toEqual(
      [3, 1, 1].map((rank) => ({ cause: 'RESULT_RECORDED', previousRank: null, rank })),
    );
  });

  test('belongs to the month of its date, and a second report for the month replaces the first', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    const first = await record(world.admin, [{ targetId, period: '2020-05-17', value: '40' }]);
    const second = await record(world.admin, [{ targetId, period: '2020-05-31', value: '60' }]);
    await record(world.admin, [{ targetId, period: '2020-06-01', value: '1' }]);
    expect(second.results).toEqual([{ ...first.results[0], value: '60', version: 2 }]);
    const { result, target } = await world.admin.query<{ result: { history: unknown[] }; target: unknown }>(
      'query ($id: ID!, $target: ID!) { result(id: $id) { period history { action changes { field before after } } } target(id: $target) { actual results { totalCount } } }',
      { id: first.results[0]?.id, target: targetId },
    );
    expect(result).toMatchObject({
      period: '2020-05-01',
      history: [{ action: 'UPDATED', changes: expect.arrayContaining([{ field: 'value', before: '40', after: '60' }]) }, { action: 'CREATED' }],
    });
    expect(target).toEqual({ actual: '61', results: { totalCount: 2 } });
  });

  test.each([
    ['lies before the campaign', '2019-12-31'],
    ['lies after the campaign', '2021-01-01'],
  ])('is refused where its month %s, and names the place', async (_, period) => {
    const year = await newYear(world.admin, 2);
    const before = await whole();
    const [first = '', second = ''] = year.targets;
    const { errors } = await world.admin.send(RECORD, {
      input: [
        { targetId: first, period: '2020-01-01', value: '1' },
        { targetId: second, period, value: '1' },
      ],
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.1.period' }] } }]);
    expect(await whole()).toEqual(before);
  });

  test('in the months in which a campaign begins and ends in mid-month counts', async () => {
    const year = await newYear(world.admin, 1, { startsOn: '2020-03-15', endsOn: '2020-09-10' });
    const [targetId = ''] = year.targets;
    await record(world.admin, [
      { targetId, period: '2020-03-01', value: '1' },
      { targetId, period: '2020-09-30', value: '2' },
    ]);
    const { errors } = await world.admin.send(RECORD, { input: [{ targetId, period: '2020-10-01', value: '3' }] });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('twice for one target and month in one input is refused, however the month is written', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    const before = await whole();
    const { errors } = await world.admin.send(RECORD, {
      input: [
        { targetId, period: '2020-05-01', value: '1' },
        { targetId, period: '2020-05-31', value: '2' },
      ],
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.1.period' }] } }]);
    expect(await whole()).toEqual(before);
  });

  test('among others for an unknown target changes nothing at all', async () => {
    const year = await newYear(world.admin, 1);
    const before = await whole();
    const { errors } = await world.admin.send(RECORD, {
      input: [
        { targetId: year.targets[0], period: '2020-05-01', value: '1' },
        { targetId: '999999', period: '2020-05-01', value: '2' },
      ],
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.1.targetId' }] } }]);
    expect(await whole()).toEqual(before);
    const alone = await world.admin.send(RECORD, { input: [{ targetId: '999999', period: '2020-05-01', value: '2' }] });
    expect(alone.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  test('that adds up to more than the system holds is refused', async () => {
    const year = await newYear(world.admin, 1);
    const [targetId = ''] = year.targets;
    const before = await whole();
    const { errors } = await world.admin.send(RECORD, {
      input: ['01', '02'].map((month) => ({ targetId, period: `2020-${month}-01`, value: '99999999999999' })),
    });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await whole()).toEqual(before);
  });

  test('an empty list and more than 5,000 reports are refused', async () => {
    const empty = await world.admin.send(RECORD, { input: [] });
    const many = await world.admin.send(RECORD, { input: Array.from({ length: 5001 }, () => ({ targetId: '1', period: '2020-01-01', value: '1' })) });
    for (const { errors } of [empty, many]) expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input' }] } }]);
  });

  test('a closed campaign takes no results, verdicts, targets or criteria any more, and takes them again when it is open again', async () => {
    const year = await newYear(world.admin, 2);
    const ranking = await newRanking(world.admin, year);
    const { results } = await recordAll(world.admin, year, [10, 20]);
    const move = (version: number, to: string) =>
      world.admin.query(
        'mutation ($id: ID!, $version: Int!, $to: CampaignState!) { moveCampaign(id: $id, to: $to, version: $version, reason: "Thử", force: true) { state } }',
        { id: year.campaignId, version, to },
      );
    await move(1, 'SCORING');
    await move(2, 'CLOSED');
    const before = await whole();
    const [targetId = ''] = year.targets;
    const refused = [
      await world.admin.send(RECORD, { input: [{ targetId, period: '2020-04-01', value: '90' }] }),
      await world.admin.send(VERIFY, { ids: [results[1]?.id], decision: 'REJECTED', note: 'Sai' }),
      await world.admin.send('mutation ($id: ID!) { deleteResult(id: $id) { id } }', { id: results[1]?.id }),
      await world.admin.send('mutation ($id: ID!) { updateTarget(id: $id, input: { value: "1" }, version: 1) { id } }', { id: targetId }),
      await world.admin.send('mutation ($id: ID!) { updateCriterion(id: $id, input: { maxScore: "1" }, version: 1) { id } }', {
        id: year.criterionId,
      }),
    ];
    expect(refused.map(({ errors }) => errors[0]?.extensions?.['code'])).toEqual(Array.from({ length: 5 }, () => 'CONFLICT'));
    expect(await whole()).toEqual(before);
    await move(3, 'SCORING');
    await move(4, 'OPEN');
    await record(world.admin, [{ targetId, period: '2020-04-01', value: '90' }]);
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2]);
  });
});

describe('an idempotency key', () => {
  test('sent again answers as the first time and changes nothing, also after the result was replaced', async () => {
    const year = await newYear(world.admin, 2);
    await newRanking(world.admin, year);
    const [targetId = ''] = year.targets;
    const report: Report = { targetId, period: '2020-02-10', value: '30', note: '  Báo cáo tháng 2 ', idempotencyKey: newCode('KEY') };
    const first = await record(world.admin, [report]);
    expect(await record(world.admin, [report])).toEqual(first);
    await record(world.admin, [{ targetId, period: '2020-02-01', value: '77' }]);
    const before = await whole();
    const again = await record(world.admin, [report]);
    expect(again.changes).toEqual(first.changes);
    expect(again.results).toEqual([{ ...first.results[0], version: 2 }]);
    expect(await whole()).toEqual(before);
  });

  test('among new ones: the known are left alone, the new are recorded, and the answer names them all', async () => {
    const year = await newYear(world.admin, 3);
    await newRanking(world.admin, year);
    const reports = year.targets.map(
      (targetId, place): Report => ({ targetId, period: '2020-02-01', value: String(10 + place), idempotencyKey: newCode('KEY') }),
    );
    const first = await record(world.admin, reports.slice(0, 1));
    const second = await record(world.admin, reports.slice(1, 2));
    const all = await record(world.admin, reports);
    expect(all.results.map(({ id }) => id).slice(0, 2)).toEqual([first.results[0]?.id, second.results[0]?.id]);
    expect(all.results.map(({ value, version }) => ({ value, version }))).toEqual(['10', '11', '12'].map((value) => ({ value, version: 1 })));
    expect(all.changes.slice(0, first.changes.length + second.changes.length)).toEqual([...first.changes, ...second.changes]);
  });

  test.each([
    ['value', { value: '31' }],
    ['month', { period: '2020-03-01' }],
    ['note', { note: 'Khác' }],
  ])('for another %s is a CONFLICT', async (_, other) => {
    const year = await newYear(world.admin, 1);
    const report: Report = { targetId: year.targets[0] ?? '', period: '2020-02-01', value: '30', idempotencyKey: newCode('KEY') };
    await record(world.admin, [report]);
    const before = await whole();
    const { errors } = await world.admin.send(RECORD, { input: [{ ...report, ...other }] });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', fields: [{ path: 'input.0.idempotencyKey' }] } }]);
    expect(await whole()).toEqual(before);
  });

  test('sent by 8 clients at the same time has one effect, and all get the same answer', async () => {
    const year = await newYear(world.admin, 2);
    await newRanking(world.admin, year);
    const after = await feedEnd(world.admin);
    const report: Report = { targetId: year.targets[0] ?? '', period: '2020-02-01', value: '30', idempotencyKey: newCode('KEY') };
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(world.admin, [report])));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.results[0]?.version).toBe(1);
    expect(await changesAfter(world.admin, after)).toEqual(answers[0]?.changes);
  });

  test('sent at the same time for two targets is recorded for one of them; the other is a CONFLICT', async () => {
    const year = await newYear(world.admin, 8);
    const idempotencyKey = newCode('KEY');
    const answers = await Promise.all(
      year.targets.map((targetId) =>
        world.admin.send<{ recordResults: Recorded }>(RECORD, { input: [{ targetId, period: '2020-02-01', value: '30', idempotencyKey }] }),
      ),
    );
    expect(answers.map(({ errors }) => errors[0]?.extensions?.['code'] ?? 'OK').sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'CONFLICT'),
      'OK',
    ]);
  });
});

describe('verification', () => {
  test('a rejected result counts no more, an accepted one counts again, and a new report begins anew', async () => {
    const year = await newYear(world.admin, 2);
    const ranking = await newRanking(world.admin, year);
    const { results } = await recordAll(world.admin, year, [80, 40]);
    const ids = results.slice(0, 1).map(({ id }) => id);
    const rejected = await world.admin.query(VERIFY, { ids, decision: 'REJECTED', note: 'Thiếu minh chứng' });
    expect(rejected).toMatchObject({
      verifyResults: { results: [{ state: 'REJECTED' }], changes: [{ cause: 'RESULT_REJECTED' }, { cause: 'RESULT_REJECTED', rank: 1 }] },
    });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([null, 1]);
    await world.admin.query(VERIFY, { ids, decision: 'VERIFIED' });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2]);
    const again = await recordAll(world.admin, year, [20]);
    expect(again.results[0]?.state).toBe('SUBMITTED');
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1]);
  });

  test('rejecting needs a note; one unknown result among several leaves all as they were', async () => {
    const year = await newYear(world.admin, 2);
    const { results } = await recordAll(world.admin, year, [80, 40]);
    const before = await whole();
    const noNote = await world.admin.send(VERIFY, { ids: [results[0]?.id], decision: 'REJECTED', note: ' ' });
    const unknown = await world.admin.send(VERIFY, { ids: [results[0]?.id, '999999'], decision: 'VERIFIED' });
    expect(noNote.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'note' }] } }]);
    expect(unknown.errors[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(await whole()).toEqual(before);
  });
});

describe('plain CRUD of results', () => {
  test('createResult, updateResult and deleteResult move standings as recordResults does', async () => {
    const year = await newYear(world.admin, 2);
    const ranking = await newRanking(world.admin, year);
    await recordAll(world.admin, year, [50, 60]);
    const made = await create(world.admin, 'Result', { targetId: year.targets[0], period: '2020-07-20', value: '30' });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([1, 2]);
    const update = 'mutation ($id: ID!, $version: Int!) { updateResult(id: $id, input: { value: "5" }, version: $version) { value version } }';
    expect(await world.admin.query(update, { id: made.id, version: 1 })).toEqual({ updateResult: { value: '5', version: 2 } });
    expect(await ranksOf(world.admin, ranking, year.wards)).toEqual([2, 1]);
    expect((await world.admin.send(update, { id: made.id, version: 1 })).errors[0]?.extensions?.['code']).toBe('CONFLICT');
    await world.admin.query('mutation ($id: ID!) { deleteResult(id: $id) { id } }', { id: made.id });
    const lines = await linesOf(world.admin, ranking);
    expect(lines.get(year.wards[0] ?? '')?.score).toBe('5');
  });

  test('a criterion keeps its campaign and its indicator', async () => {
    const year = await newYear(world.admin, 1);
    const { makers } = makersFor(world.admin);
    for (const input of [{ campaignId: (await makers.Campaign()).id }, { indicatorId: (await makers.Indicator()).id }]) {
      const { errors } = await world.admin.send(
        'mutation ($id: ID!, $input: CriterionUpdateInput!) { updateCriterion(id: $id, input: $input, version: 1) { id } }',
        { id: year.criterionId, input },
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: `input.${Object.keys(input)[0]}` }] } }]);
    }
  });
});

test('5,000 reports in one call are recorded, and again as replacements', async () => {
  const year = await newYear(world.admin, 14);
  const ranking = await newRanking(world.admin, year);
  const targets = [...year.targets];
  while (targets.length < 420) targets.push(...(await addCriterion(world.admin, year, { rule: 'PASS_FAIL', maxScore: '1' })).targets);
  const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}-05`);
  const reports = targets
    .flatMap((targetId, index) => months.map((period) => ({ targetId, period, value: String((index % 14) + 1), idempotencyKey: newCode('BULK') })))
    .slice(0, 5000);
  const first = await record(world.admin, reports);
  const second = await record(
    world.admin,
    reports.map((report, index) => ({ ...report, value: String(20 - (index % 7)), idempotencyKey: newCode('BULK') })),
  );
  expect(first.results).toHaveLength(5000);
  expect(second.results.map(({ id }) => id)).toEqual(first.results.map(({ id }) => id));
  expect(new Set(second.results.map(({ version }) => version))).toEqual(new Set([2]));
  expect((await linesOf(world.admin, ranking)).size).toBe(14);
});
