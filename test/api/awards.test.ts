import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input, Made } from './records';
import { makersFor } from './records';
import { newRanking, newYear } from './year';

let world: World;
let make: ReturnType<typeof makersFor>['makers'];
beforeAll(async () => {
  world = await start();
  make = makersFor(world.admin).makers;
});
afterAll(() => world.stop());

const SHOWN = 'id version state nextStates votesFor decisionNumber decisionOn signer endReason';
type Shown = Made & {
  readonly state: string;
  readonly nextStates: readonly string[];
  readonly endReason: string | null;
  readonly decisionNumber: string;
};

const send = (operation: string, variables: Input = {}) => world.admin.send<{ award: Shown }>(operation, variables, { 'accept-language': 'vi' });
const dossier = ({ id, version }: Made, dossierOn = '2020-12-20') =>
  send(
    `mutation ($id: ID!, $version: Int!, $input: AwardDossierInput!) { award: submitAwardDossier(id: $id, version: $version, input: $input) { ${SHOWN} } }`,
    { id, version, input: { dossierOn } },
  );
const vote = ({ id, version }: Made, votesFor: number, votesTotal: number, votesAgainst = 0) =>
  send(`mutation ($id: ID!, $version: Int!, $input: AwardVoteInput!) { award: voteAward(id: $id, version: $version, input: $input) { ${SHOWN} } }`, {
    id,
    version,
    input: { votedOn: '2020-12-25', votesFor, votesAgainst, votesTotal, council: 'Hội đồng Thi đua – Khen thưởng quận' },
  });
const decide = (...ids: string[]) =>
  world.admin.send<{ awards: Shown[] }>(
    `mutation ($ids: [ID!]!, $input: AwardDecisionInput!) { awards: decideAwards(ids: $ids, input: $input) { ${SHOWN} } }`,
    { ids, input: { decisionNumber: '123/QĐ-TTg', decisionOn: '2021-01-15', signer: 'Thủ tướng Chính phủ' } },
  );
const end = ({ id, version }: Made, reason: string) =>
  send(
    `mutation ($id: ID!, $version: Int!, $reason: String!) { award: endAward(id: $id, version: $version, endedOn: "2021-02-01", reason: $reason) { ${SHOWN} } }`,
    { id, version, reason },
  );
const done = ({ data, errors }: Answer<{ award: Shown }>): Shown => {
  expect(errors).toEqual([]);
  if (!data) throw new Error('expected an award');
  return data.award;
};
const refused = (answer: Pick<Answer<unknown>, 'data' | 'errors'>) => {
  expect(answer.data).toBeNull();
  return answer.errors[0];
};

describe('an award on its way', () => {
  test('goes from the proposal over dossier and vote to the decision, and says at each step what may come next', async () => {
    const made = await make.Award();
    const submitted = done(await dossier(made));
    expect(submitted).toMatchObject({ state: 'DOSSIER', nextStates: ['PROPOSED', 'VOTED', 'REJECTED'] });
    const voted = done(await vote(submitted, 8, 10, 1));
    expect(voted).toMatchObject({ state: 'VOTED', votesFor: 8, nextStates: ['DECIDED', 'REJECTED'] });
    const { data } = await decide(made.id);
    expect(data?.awards).toEqual([
      expect.objectContaining({
        state: 'DECIDED',
        decisionNumber: '123/QĐ-TTg',
        decisionOn: '2021-01-15',
        signer: 'Thủ tướng Chính phủ',
        nextStates: ['REVOKED'],
      }),
    ]);
    const { award } = await world.admin.query<{ award: { history: { changes: { field: string; after: string }[] }[] } }>(
      `{ award(id: "${made.id}") { history { changes { field after } } } }`,
    );
    expect(award.history.map(({ changes }) => changes.find(({ field }) => field === 'state')?.after)).toEqual([
      'DECIDED',
      'VOTED',
      'DOSSIER',
      'PROPOSED',
    ]);
  });

  test('is rejected by a vote below the threshold of its form, and says so in words; a proposal may be made again', async () => {
    const submitted = done(await dossier(await make.Award()));
    const rejected = done(await vote(submitted, 7, 10));
    expect(rejected).toMatchObject({ state: 'REJECTED', endReason: 'Không đạt tỷ lệ phiếu: 7/10 thành viên đồng ý, cần ít nhất 80 %.' });
    const again = done(await send(`mutation { award: reproposeAward(id: "${rejected.id}", version: ${rejected.version}) { ${SHOWN} } }`));
    expect(again).toMatchObject({ state: 'PROPOSED', votesFor: null, endReason: null });
  });

  test('skips no step: not voted on without a dossier, not decided without a vote', async () => {
    const made = await make.Award();
    expect(refused(await vote(made, 9, 9))).toMatchObject({ extensions: { code: 'CONFLICT' }, message: expect.stringContaining('DOSSIER') });
    const submitted = done(await dossier(made));
    expect(refused(await decide(made.id))).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(refused(await dossier(submitted))).toMatchObject({ extensions: { code: 'CONFLICT' } });
  });

  test('whose form needs no vote is decided upon its dossier; one decision covers many, all or none', async () => {
    const { id: formId } = await make.AwardForm({ voteThreshold: null });
    const awards = [await make.Award({ formId }), await make.Award({ formId })];
    for (const award of awards) done(await dossier(award));
    const early = await make.Award({ formId });
    expect(refused(await decide(...awards.map(({ id }) => id), early.id))).toMatchObject({ extensions: { code: 'CONFLICT' } });
    const { data } = await decide(...awards.map(({ id }) => id));
    expect(data?.awards.map(({ state }) => state)).toEqual(['DECIDED', 'DECIDED']);
  });

  test('once decided stays as it is: it can be revoked with a reason, not changed, not deleted', async () => {
    const award = await make.Award({ state: 'DECIDED' });
    const change = `mutation ($input: AwardUpdateInput!) { award: updateAward(id: "${award.id}", version: 1, input: $input) { ${SHOWN} } }`;
    expect(refused(await send(change, { input: { year: 2021 } }))).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(refused(await send(`mutation { award: deleteAward(id: "${award.id}") { id } }`))).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(refused(await end(award, ' '))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    // The decision that the source did not state may be filled in, once.
    const filled = done(await send(change, { input: { decisionNumber: '1/QĐ-TTg' } }));
    const again = change.replace('version: 1', `version: ${filled.version}`);
    expect(refused(await send(again, { input: { decisionNumber: '2/QĐ-TTg' } }))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(done(await end(filled, 'Khai báo sai thành tích'))).toMatchObject({ state: 'REVOKED', nextStates: [] });
  });

  test('moves once when two people move it at the same time', async () => {
    const award = await make.Award();
    const answers = await Promise.all([dossier(award), dossier(award), end(award, 'Rút đề nghị')]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers) if (errors.length > 0) expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });
});

describe('what is refused at its place', () => {
  const create = (input: Input) => send('mutation ($input: AwardCreateInput!) { award: createAward(input: $input) { id } }', { input });
  const pathOf = (answer: Parameters<typeof refused>[0]) => Object(refused(answer)?.extensions).fields?.map(({ path }: { path: string }) => path);

  test('a form for other recipients, another year than the campaign’s, a state out of turn, a decision before its time', async () => {
    const { id: formId } = await make.AwardForm({ forCollectives: false });
    const { id: campaignId } = await make.Campaign();
    const { id: organizationId } = await make.Organization();
    const input = { formId, organizationId, year: 2020, recipientKind: 'INDIVIDUAL' };
    expect(pathOf(await create({ ...input, recipientKind: 'COLLECTIVE' }))).toEqual(['input.recipientKind']);
    expect(pathOf(await create({ ...input, year: 2019, campaignId }))).toEqual(['input.year']);
    expect(pathOf(await create({ ...input, state: 'VOTED' }))).toEqual(['input.state']);
    expect(pathOf(await create({ ...input, decisionNumber: '1/QĐ' }))).toEqual(['input.decisionNumber']);
    expect(pathOf(await create({ ...input, count: 0 }))).toEqual(['input.count']);
  });

  test('votes that do not add up', async () => {
    const submitted = done(await dossier(await make.Award()));
    expect(pathOf(await vote(submitted, 8, 10, 3))).toEqual(['input.votesTotal']);
    expect(pathOf(await vote(submitted, -1, 10))).toEqual(['input.votesFor']);
  });
});

describe('a dossier', () => {
  test('names the document of its decision with the decision, or once afterwards', async () => {
    const { id: formId } = await make.AwardForm({ voteThreshold: null });
    const { id: documentId } = await make.Document({ number: '123/QĐ-TTg' });
    const decideBy = (award: Made, document: string) =>
      world.admin.send<{ awards: unknown }>(
        'mutation ($ids: [ID!]!, $input: AwardDecisionInput!) { awards: decideAwards(ids: $ids, input: $input) { document { id number } } }',
        { ids: [award.id], input: { decisionNumber: '123/QĐ-TTg', decisionOn: '2021-01-15', documentId: document } },
      );
    const award = done(await dossier(await make.Award({ formId })));
    expect(refused(await decideBy(award, '987654'))).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'input.documentId' }] },
    });
    expect((await decideBy(award, documentId)).data).toEqual({ awards: [{ document: { id: documentId, number: '123/QĐ-TTg' } }] });
    const past = await make.Award({ state: 'DECIDED' });
    const fill = (version: number, document: string | null) =>
      send(`mutation ($input: AwardUpdateInput!) { award: updateAward(id: "${past.id}", version: ${version}, input: $input) { ${SHOWN} } }`, {
        input: { documentId: document },
      });
    const { version } = done(await fill(past.version, documentId));
    expect(refused(await fill(version, null))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    done(await fill(version, documentId));
    expect(refused(await world.admin.send(`mutation { deleteDocument(id: "${documentId}") { id } }`))).toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
  });

  test('grows while the award lives; what a decision was taken on stays in it', async () => {
    const { id: awardId, version } = await make.Award();
    const draft = await make.AwardFile({ awardId, description: 'Dự thảo tờ trình' });
    const remove = (id: string) => world.admin.send(`mutation { deleteAwardFile(id: "${id}") { id } }`);
    expect((await remove(draft.id)).errors).toEqual([]);
    const merits = await make.AwardFile({ awardId, description: 'Báo cáo thành tích' });
    const submitted = done(await dossier({ id: awardId, version }));
    done(await vote(submitted, 10, 10));
    expect((await decide(awardId)).errors).toEqual([]);
    await make.AwardFile({ awardId, description: 'Quyết định đã ký' });
    expect(refused(await remove(merits.id))).toMatchObject({ extensions: { code: 'CONFLICT' } });
    const { award } = await world.admin.query<{ award: { version: number; files: unknown } }>(
      `{ award(id: "${awardId}") { version files { nodes { description file { name } } } } }`,
    );
    expect(award.files).toEqual({
      nodes: [
        { description: 'Báo cáo thành tích', file: { name: expect.any(String) } },
        { description: 'Quyết định đã ký', file: { name: expect.any(String) } },
      ],
    });
    done(await end({ id: awardId, version: award.version }, 'Khai báo sai thành tích'));
    await expect(make.AwardFile({ awardId })).rejects.toThrow();
  });
});

describe('recipients', () => {
  const add = (input: Input) =>
    world.admin.send('mutation ($input: AwardRecipientCreateInput!) { made: createAwardRecipient(input: $input) { id } }', { input });

  test('are named up to their number, also when many are named at the same time', async () => {
    const { id: awardId } = await make.Award({ count: 3 });
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => add({ awardId, name: `Tập thể ${index}` })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
    const { award } = await world.admin.query<{ award: unknown }>(`{ award(id: "${awardId}") { count recipients { totalCount } } }`);
    expect(award).toEqual({ count: 3, recipients: { totalCount: 3 } });
  });

  test('of a Party badge have its years; people are no organizations; nobody goes without a name', async () => {
    const { id: formId } = await make.AwardForm({ kind: 'PARTY_BADGE', level: 'PARTY', membershipYears: 50, voteThreshold: null });
    const { id: awardId } = await make.Award({ formId, recipientKind: 'INDIVIDUAL', count: 65 });
    const { id: organizationId } = await make.Organization();
    expect((await add({ awardId, name: 'Trần Văn Bình', membershipYears: 50 })).errors).toEqual([]);
    for (const [input, path] of [
      [{ name: 'Lê Thị Mai', membershipYears: 40 }, 'input.membershipYears'],
      [{ organizationId }, 'input.organizationId'],
      [{ name: ' ' }, 'input.name'],
    ] as const) {
      const { errors } = await add({ awardId, ...input });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path }] } }]);
    }
  });

  test('go with their award', async () => {
    const { id: awardId } = await make.Award({ count: 2 });
    const { id } = await make.AwardRecipient({ awardId });
    await world.admin.query(`mutation { deleteAward(id: "${awardId}") { id } }`);
    expect(await world.admin.query(`{ awardRecipient(id: "${id}") { id } }`)).toEqual({ awardRecipient: null });
  });
});

describe('the catalogue of the Law', () => {
  test('is there after loading it, once, and keeps what an administrator has changed', async () => {
    const load = 'mutation { added: loadAwardCatalogue { id code name article version } }';
    const first = await world.admin.query<{ added: (Made & { code: string; article: string | null })[] }>(load);
    expect(first.added.length).toBeGreaterThan(60);
    const flag = first.added.find(({ code }) => code === 'CO_CHINH_PHU');
    expect(flag?.article).toBe('Điều 25');
    await world.admin.query(`mutation { updateAwardForm(id: "${flag?.id}", version: 1, input: { voteThreshold: "90", active: false }) { id } }`);
    expect(await world.admin.query(load)).toEqual({ added: [] });
    const { awardForm, badges } = await world.admin.query<{ awardForm: unknown; badges: { nodes: { membershipYears: number }[] } }>(
      '{ awardForm(code: "CO_CHINH_PHU") { voteThreshold active } badges: awardForms(where: { level: { eq: PARTY }, code: { startsWith: "HUY_HIEU_DANG" } }) { nodes { membershipYears } } }',
    );
    expect(awardForm).toEqual({ voteThreshold: '90', active: false });
    expect(badges.nodes.map(({ membershipYears }) => membershipYears)).toEqual([90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 40, 30]);
  });
});

describe('proposals', () => {
  const PROPOSALS =
    'query ($id: ID!, $provisional: Boolean! = false) { found: awardProposals(campaignId: $id, includeProvisional: $provisional) { rule { id } organization { id } rank outOf reason exceedsLimit ranking { id } award { id state } } }';
  interface Found {
    readonly rule: { readonly id: string };
    readonly organization: { readonly id: string };
    readonly rank: number | null;
    readonly reason: string;
    readonly exceedsLimit: boolean;
    readonly award: { readonly id: string; readonly state: string } | null;
  }
  const found = async (id: string, provisional = false): Promise<Found[]> =>
    (await world.admin.query<{ found: Found[] }>(PROPOSALS, { id, provisional })).found;
  const choose = (id: string, choices: readonly Input[]) =>
    world.admin.send<{ awards: { id: string; state: string; year: number; reason: string }[] }>(
      'mutation ($id: ID!, $choices: [AwardProposalChoice!]!) { awards: proposeAwards(campaignId: $id, choices: $choices) { id state year reason } }',
      { id, choices },
    );

  /** A year whose wards have typed ranks: the first in front, then two who share a place. */
  async function ranked(): Promise<{ campaignId: string; rankingId: string; wards: readonly string[] }> {
    const year = await newYear(world.admin, 3);
    const rankingId = await newRanking(world.admin, year, { departmentId: null, method: 'ENTERED' });
    const scores = year.wards.map((organizationId, place) => ({ organizationId, rank: place === 0 ? 1 : 2 }));
    await world.admin.query('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }', {
      id: rankingId,
      scores,
    });
    return { campaignId: year.campaignId, rankingId, wards: year.wards };
  }

  test('come from published rankings alone, unless asked, and say why in words', async () => {
    const { campaignId, rankingId, wards } = await ranked();
    await make.AwardRule({ campaignId, formId: (await make.AwardForm({ name: 'Cờ thi đua của Chính phủ' })).id });
    expect(await found(campaignId)).toEqual([]);
    expect(await found(campaignId, true)).toHaveLength(1);
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    const [first, ...others] = await found(campaignId);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ organization: { id: wards[0] }, rank: 1, outOf: 3, ranking: { id: rankingId }, award: null });
    expect(first?.reason).toBe('Đủ điều kiện đề nghị “Cờ thi đua của Chính phủ”: dẫn đầu Cụm 14 phường (xếp thứ 1/3).');
  });

  test('become awards once, however often and by however many they are chosen', async () => {
    const { campaignId, rankingId, wards } = await ranked();
    const { id: ruleId } = await make.AwardRule({ campaignId });
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    const choices = [{ ruleId, organizationId: wards[0] }];
    const answers = await Promise.all([choose(campaignId, choices), choose(campaignId, choices), choose(campaignId, choices)]);
    const ids = answers.flatMap(({ data }) => data?.awards.map(({ id }) => id) ?? []);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(answers[0]?.data?.awards).toMatchObject([{ state: 'PROPOSED', year: 2020, reason: expect.stringContaining('dẫn đầu') }]);
    expect((await found(campaignId))[0]?.award).toEqual({ id: ids[0], state: 'PROPOSED' });
  });

  test('are refused for who is not eligible, and beyond the limit of a rule', async () => {
    const { campaignId, rankingId, wards } = await ranked();
    const { id: ruleId } = await make.AwardRule({ campaignId, rankMax: 2, proposalsMax: 2 });
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    expect((await found(campaignId)).map(({ exceedsLimit }) => exceedsLimit)).toEqual([false, true, true]);
    const stranger = (await make.Organization()).id;
    const all = wards.map((organizationId) => ({ ruleId, organizationId }));
    for (const choices of [[{ ruleId, organizationId: stranger }], all]) {
      expect((await choose(campaignId, choices)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    expect((await choose(campaignId, all.slice(0, 2))).data?.awards).toHaveLength(2);
    expect((await choose(campaignId, all.slice(2))).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('follow deductions and missed targets where the rule asks for neither', async () => {
    const year = await newYear(world.admin, 3);
    const { id: ruleId } = await make.AwardRule({ campaignId: year.campaignId, rankMax: null, noPenalty: true, allTargetsMet: true });
    const report = (place: number, value: string) => ({ targetId: year.targets[place], period: '2020-12-01', value });
    await world.admin.query('mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }', {
      input: [report(0, '100'), report(1, '120'), report(2, '99')],
    });
    await world.admin.query(
      `mutation { updateTarget(id: "${year.targets[1]}", version: 1, input: { penalty: "1", penaltyReason: "Nộp chậm" }) { id } }`,
    );
    const proposals = await found(year.campaignId);
    expect(proposals.map(({ rule, organization, rank }) => [rule.id, organization.id, rank])).toEqual([[ruleId, year.wards[0], null]]);
    expect(proposals[0]?.reason).toContain('1/1 chỉ tiêu được giao đạt và vượt; không bị trừ điểm');
  });

  test('follow the grades of the year, alone or beside a rank, and say so in words', async () => {
    const { campaignId, rankingId, wards } = await ranked();
    const form = await make.AwardForm({ name: 'Tập thể lao động xuất sắc' });
    const { id: byGrade } = await make.AwardRule({ campaignId, formId: form.id, rankMax: null, grade: 'GOOD' });
    const { id: byBoth } = await make.AwardRule({ campaignId, rankMax: 2, grade: 'EXCELLENT' });
    await world.admin.query(`mutation { publishRanking(id: "${rankingId}") { id } }`);
    expect(await found(campaignId)).toEqual([]);
    const body = { kind: 'BODY', subject: 'PARTY_ORGANIZATION', measure: null, excellent: null, good: null, completed: null };
    const grade = (ward: number, value: string, more: Input = {}) =>
      make.Evaluation({ ...body, organizationId: wards[ward], name: `Đảng bộ phường ${ward}`, grade: value, ...more });
    await grade(0, 'GOOD');
    await grade(1, 'EXCELLENT');
    await grade(1, 'GOOD', { name: 'Ủy ban nhân dân phường 1', subject: 'AGENCY' });
    await grade(2, 'COMPLETED');
    await grade(2, 'EXCELLENT', { year: 2019 });
    const proposals = await found(campaignId);
    const of = (id: string) => proposals.filter(({ rule }) => rule.id === id);
    expect(of(byGrade).map(({ organization, rank }) => [organization.id, rank])).toEqual([
      [wards[1], null],
      [wards[0], null],
    ]);
    expect(of(byGrade)[0]?.reason).toBe(
      'Đủ điều kiện đề nghị “Tập thể lao động xuất sắc”: Đảng bộ phường 1 được xếp loại hoàn thành xuất sắc nhiệm vụ.',
    );
    expect(of(byBoth).map(({ organization, rank }) => [organization.id, rank])).toEqual([[wards[1], 2]]);
    expect(of(byBoth)[0]?.reason).toContain('xếp thứ 2/3 Cụm 14 phường; Đảng bộ phường 1 được xếp loại hoàn thành xuất sắc nhiệm vụ');
  });

  test('need a condition; a grade that rewards', async () => {
    const { id: formId } = await make.AwardForm();
    const create = (input: Input) =>
      world.admin.send('mutation ($input: AwardRuleCreateInput!) { createAwardRule(input: $input) { id } }', {
        input: { code: 'EMPTY_RULE', name: 'Không điều kiện', formId, ...input },
      });
    for (const [input, path] of [
      [{}, 'input.rankMax'],
      [{ grade: 'NOT_COMPLETED' }, 'input.grade'],
    ] as const) {
      expect((await create(input)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path }] } }]);
    }
  });

  test('are counted by form and state through the aggregate', async () => {
    const { id: formId } = await make.AwardForm();
    await make.Award({ formId, count: 12, state: 'DECIDED' });
    await make.Award({ formId, recipientKind: 'INDIVIDUAL', count: 88, state: 'DECIDED' });
    await make.Award({ formId, count: 5 });
    const { groups } = await world.admin.query<{ groups: unknown }>(
      'query ($form: ID!) { groups: awardsAggregate(where: { formId: { eq: $form }, state: { eq: DECIDED } }, groupBy: [{ form: { level: true } }, { recipientKind: true }]) { group { recipientKind form { level } } count sum { count } } }',
      { form: formId },
    );
    expect(groups).toEqual([
      { group: { recipientKind: 'COLLECTIVE', form: { level: 'GOVERNMENT' } }, count: 1, sum: { count: '12' } },
      { group: { recipientKind: 'INDIVIDUAL', form: { level: 'GOVERNMENT' } }, count: 1, sum: { count: '88' } },
    ]);
  });
});
