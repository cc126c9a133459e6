import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Concept, Input } from './records';
import { makersFor } from './records';
import { linesOf, newRanking, newYear } from './year';

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
  readonly undoable: boolean;
  readonly undoRefusal: string | null;
  readonly undoes: string | null;
}

/** The changes of a record, newest first, also when it is no more. */
async function historyOf(concept: string, id: string, client: Client = world.admin): Promise<Entry[]> {
  const { changeLog } = await client.query<{ changeLog: { nodes: Entry[] } }>(
    'query ($where: ChangeLogWhere!) { changeLog(where: $where) { nodes { id action undoable undoRefusal undoes } } }',
    { where: { concept, id } },
  );
  return changeLog.nodes;
}
const undo = (historyId: string | undefined, client: Client = world.admin) =>
  client.send<{ undone: Entry }>(
    'mutation ($id: ID!) { undone: undoChange(historyId: $id) { id action undoable undoRefusal undoes } }',
    { id: historyId },
    { 'accept-language': 'vi' },
  );
const undoLast = async (concept: string, id: string) => undo((await historyOf(concept, id))[0]?.id);
const update = (concept: Concept, id: string, version: number, input: Input) =>
  world.admin.query(
    `mutation ($id: ID!, $input: ${concept}UpdateInput!, $version: Int!) { update${concept}(id: $id, input: $input, version: $version) { id } }`,
    { id, input, version },
  );
const remove = (concept: Concept, id: string) => world.admin.query(`mutation ($id: ID!) { delete${concept}(id: $id) { id } }`, { id });
const record = (targetId: string | undefined, value: string, period = '2020-03-01') =>
  world.admin.query<{ recorded: { results: { id: string }[] } }>(
    'mutation ($input: [RecordResultInput!]!) { recorded: recordResults(input: $input) { results { id } } }',
    { input: [{ targetId, period, value }] },
  );

describe('undoing an update', () => {
  test('puts the values back as a change of its own, which can be undone in turn', async () => {
    const { id } = await make.Organization({ name: 'Phường Phúc Đồng', foundedOn: '2003-11-06' });
    await update('Organization', id, 1, { name: 'Phường Phúc Lợi', foundedOn: null });
    const [changed, created] = await historyOf('Organization', id);
    expect(changed).toMatchObject({ undoable: true, undoRefusal: null, undoes: null });
    expect(created).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('thay đổi sau đó') });
    const { data } = await undo(changed?.id);
    expect(data?.undone).toMatchObject({ action: 'UPDATED', undoes: changed?.id, undoable: true });
    const read = `{ organization(id: "${id}") { name foundedOn version } found: organizations(where: { search: "phuc dong", id: { eq: "${id}" } }) { totalCount } }`;
    expect(await world.admin.query(read)).toEqual({
      organization: { name: 'Phường Phúc Đồng', foundedOn: '2003-11-06', version: 3 },
      found: { totalCount: 1 },
    });
    expect((await undo(data?.undone.id)).data?.undone).toMatchObject({ undoes: data?.undone.id });
    expect(await world.admin.query(read)).toMatchObject({ organization: { name: 'Phường Phúc Lợi', foundedOn: null } });
  });

  test('moves scores, standings and the feed along', async () => {
    const year = await newYear(world.admin, 2);
    const rankingId = await newRanking(world.admin, year);
    await record(year.targets[0], '100');
    await record(year.targets[1], '50');
    const target = { id: year.targets[0] ?? '' };
    await update('Target', target.id, 1, { penalty: '7', penaltyReason: 'Nộp báo cáo chậm' });
    expect((await linesOf(world.admin, rankingId)).get(year.wards[0] ?? '')).toMatchObject({ rank: 2, score: '3' });
    expect((await undoLast('Target', target.id)).errors).toEqual([]);
    expect((await linesOf(world.admin, rankingId)).get(year.wards[0] ?? '')).toMatchObject({ rank: 1, score: '10' });
    const { changes } = await world.admin.query<{ changes: { nodes: { cause: string; rank: number }[] } }>(
      `{ changes: rankingChanges(where: { rankingId: { eq: "${rankingId}" }, organizationId: { eq: "${year.wards[0]}" } }) { nodes { cause rank } } }`,
    );
    expect(changes.nodes.slice(-2)).toEqual([
      { cause: 'TARGET_CHANGED', rank: 2 },
      { cause: 'TARGET_CHANGED', rank: 1 },
    ]);
  });

  test('brings back bands and tie-breakers, which no column holds as they are written', async () => {
    const { id } = await make.Criterion({
      rule: 'BANDS',
      bands: [
        { fromPercent: '0', score: '0' },
        { fromPercent: '80', score: '90' },
      ],
    });
    await update('Criterion', id, 1, { bands: [{ fromPercent: '0', score: '50' }] });
    expect((await undoLast('Criterion', id)).errors).toEqual([]);
    const { criterion } = await world.admin.query<{ criterion: unknown }>(`{ criterion(id: "${id}") { bands { fromPercent score } } }`);
    expect(criterion).toEqual({
      bands: [
        { fromPercent: '0', score: '0' },
        { fromPercent: '80', score: '90' },
      ],
    });
  });

  test('is refused by the rules that hold now', async () => {
    const { id: campaignId } = await make.Campaign();
    const { id } = await make.Phase({ campaignId, startsOn: '2020-01-01', endsOn: '2020-12-31' });
    await update('Phase', id, 1, { endsOn: '2020-06-30' });
    await update('Campaign', campaignId, 1, { endsOn: '2020-09-30' });
    const [entry] = await historyOf('Phase', id);
    expect(entry).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('2020-09-30') });
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('is refused when the record has changed since', async () => {
    const { id } = await make.Department();
    await update('Department', id, 1, { name: 'Phòng Y tế' });
    const [entry] = await historyOf('Department', id);
    await update('Department', id, 2, { note: 'Đổi tên' });
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' }, message: expect.stringContaining('thay đổi sau đó') }]);
    const { department } = await world.admin.query<{ department: unknown }>(`{ department(id: "${id}") { name version } }`);
    expect(department).toEqual({ name: 'Phòng Y tế', version: 3 });
  });
});

describe('undoing a creation', () => {
  test('deletes the record; undoing that brings it back under its id', async () => {
    const { id } = await make.Indicator({ name: 'Thu ngân sách' });
    const gone = await undoLast('Indicator', id);
    expect(gone.data?.undone).toMatchObject({ action: 'DELETED', undoable: true });
    expect(await world.admin.query(`{ indicator(id: "${id}") { id } }`)).toEqual({ indicator: null });
    expect((await undo(gone.data?.undone.id)).data?.undone).toMatchObject({ action: 'CREATED' });
    const { indicator } = await world.admin.query<{ indicator: unknown }>(`{ indicator(id: "${id}") { id name unit history { action } } }`);
    expect(indicator).toEqual({
      id,
      name: 'Thu ngân sách',
      unit: 'triệu đồng',
      history: [{ action: 'CREATED' }, { action: 'DELETED' }, { action: 'CREATED' }],
    });
  });

  test('is refused when others refer to it, and says which', async () => {
    const { id } = await make.Organization();
    await make.Department({ organizationId: id });
    const [entry] = await historyOf('Organization', id);
    expect(entry).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('1 phòng, ban') });
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  test('is refused when parts were added to it since', async () => {
    const { id: awardId } = await make.Award({ count: 2 });
    await make.AwardRecipient({ awardId });
    expect((await historyOf('Award', awardId))[0]).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('khen thưởng') });
  });
});

describe('undoing a deletion', () => {
  test('brings the record back with its parts, each under its own id', async () => {
    const { id } = await make.Award({ count: 3 });
    const recipients = [await make.AwardRecipient({ awardId: id }), await make.AwardRecipient({ awardId: id, name: 'Lê Văn Tám' })];
    await remove('Award', id);
    expect((await undoLast('Award', id)).errors).toEqual([]);
    const { award } = await world.admin.query<{ award: { state: string; recipients: { nodes: { id: string }[] } } }>(
      `{ award(id: "${id}") { state recipients { nodes { id } } } }`,
    );
    expect(award.state).toBe('PROPOSED');
    expect(award.recipients.nodes.map((node) => node.id).sort()).toEqual(recipients.map((recipient) => recipient.id).sort());
  });

  test('brings a ranking back with its lines', async () => {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year, { departmentId: null, method: 'ENTERED' });
    const before = [...(await linesOf(world.admin, rankingId)).keys()].sort();
    await remove('Ranking', rankingId);
    expect((await undoLast('Ranking', rankingId)).errors).toEqual([]);
    expect([...(await linesOf(world.admin, rankingId)).keys()].sort()).toEqual(before);
  });

  test('is refused when what it referred to is gone, or its place is taken', async () => {
    const { id: organizationId } = await make.Organization();
    const { id } = await make.Department({ organizationId, code: 'PHONG_CU' });
    await remove('Department', id);
    await make.Department({ code: 'PHONG_CU' });
    const [entry] = await historyOf('Department', id);
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    await remove('Organization', organizationId);
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('undoing what happened to results', () => {
  const stateOf = async (id: string | undefined) =>
    (await world.admin.query<{ result: unknown }>(`{ result(id: "${id}") { value state target { actual score } } }`)).result;

  test('a second report gives the first one back, with score and rank', async () => {
    const year = await newYear(world.admin, 2);
    const rankingId = await newRanking(world.admin, year);
    await record(year.targets[1], '50');
    const { recorded } = await record(year.targets[0], '100');
    const id = recorded.results[0]?.id ?? '';
    await record(year.targets[0], '40');
    expect((await linesOf(world.admin, rankingId)).get(year.wards[0] ?? '')).toMatchObject({ rank: 2 });
    expect((await undoLast('Result', id)).errors).toEqual([]);
    expect(await stateOf(id)).toEqual({ value: '100', state: 'SUBMITTED', target: { actual: '100', score: '10' } });
    expect((await linesOf(world.admin, rankingId)).get(year.wards[0] ?? '')).toMatchObject({ rank: 1 });
  });

  test('a rejection counts again, a first report is gone, a deletion is back', async () => {
    const year = await newYear(world.admin, 1);
    const { recorded } = await record(year.targets[0], '100');
    const id = recorded.results[0]?.id ?? '';
    await world.admin.query(`mutation { verifyResults(ids: ["${id}"], decision: REJECTED, note: "Sai số liệu") { results { id } } }`);
    expect(await stateOf(id)).toMatchObject({ state: 'REJECTED', target: { score: null } });
    await undoLast('Result', id);
    expect(await stateOf(id)).toMatchObject({ state: 'SUBMITTED', target: { score: '10' } });
    await remove('Result', id);
    expect(await stateOf(id)).toBeNull();
    await undoLast('Result', id);
    expect(await stateOf(id)).toMatchObject({ value: '100', target: { actual: '100' } });
    const { recorded: second } = await record(year.targets[0], '20', '2020-04-01');
    await undoLast('Result', second.results[0]?.id ?? '');
    expect(await stateOf(id)).toMatchObject({ target: { actual: '100' } });
  });

  test('is refused in a closed campaign', async () => {
    const year = await newYear(world.admin, 1);
    const { recorded } = await record(year.targets[0], '100');
    for (const [version, to] of ['SCORING', 'CLOSED'].entries()) {
      const move = `moveCampaign(id: "${year.campaignId}", to: ${to}, version: ${version + 1}, force: true, reason: "Thử") { id }`;
      await world.admin.query(`mutation { ${move} }`);
    }
    const [entry] = await historyOf('Result', recorded.results[0]?.id ?? '');
    expect(entry).toMatchObject({ undoable: false, undoRefusal: expect.stringContaining('đã kết thúc') });
    expect((await undo(entry?.id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});

describe('what cannot be undone', () => {
  test('a publication; an account; what does not exist', async () => {
    const year = await newYear(world.admin, 1);
    const rankingId = await newRanking(world.admin, year);
    await record(year.targets[0], '100');
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    expect((await undoLast('Ranking', rankingId)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const { id } = await make.User();
    expect((await undoLast('User', id)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await undo('999999999')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('by anyone but administrators, to whom nothing is offered', async () => {
    const analyst = await world.program('ANALYST');
    const { id } = await make.Cluster();
    const { cluster } = await analyst.query<{ cluster: { history: Entry[] } }>(`{ cluster(id: "${id}") { history { id undoable } } }`);
    expect(cluster.history).toMatchObject([{ undoable: false }]);
    expect((await undo(cluster.history[0]?.id, analyst)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await analyst.send('{ changeLog { nodes { id } } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('two who undo the same change at once', () => {
  test.each(['update', 'creation', 'deletion'] as const)('%s: one does it, the other is told', async (what) => {
    const { id } = await make.Department({ name: 'Phòng Tư pháp' });
    if (what === 'update') await update('Department', id, 1, { name: 'Phòng Y tế' });
    if (what === 'deletion') await remove('Department', id);
    const [entry] = await historyOf('Department', id);
    const answers = await Promise.all(Array.from({ length: 4 }, () => undo(entry?.id)));
    const refused = answers.filter(({ errors }) => errors.length > 0);
    expect(refused).toHaveLength(3);
    for (const { errors } of refused) expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await historyOf('Department', id)).filter(({ undoes }) => undoes === entry?.id)).toHaveLength(1);
  });
});
