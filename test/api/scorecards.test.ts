import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { authorization, signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { create } from './records';
import type { Card, Sheet } from './scorecard-world';
import {
  addItems,
  addWindows,
  advance,
  conclude,
  FREEZE,
  lineOf,
  newCard,
  newDraft,
  officersOf,
  publish,
  save,
  send,
  sendAdvance,
  sheetOf,
} from './scorecard-world';
import { changesAfter, feedEnd, linesOf } from './year';

let world: World;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const english = { 'accept-language': 'en' };
const rankingOf = async (card: Card): Promise<string> => {
  const { scorecard } = await world.admin.query<{ scorecard: { ranking: { id: string } } }>(
    'query ($id: ID!) { scorecard(id: $id) { ranking { id } } }',
    {
      id: card.id,
    },
  );
  return scorecard.ranking.id;
};
const codeOf = (answer: { errors: readonly { message: string; extensions?: { code?: unknown } }[] }) => answer.errors[0]?.extensions?.code;
const FULL = { 'I.1': '400', 'I.2': '300', 'II.1': '250' };

test('the worked example: 951.00, 940.00, 943.00, 935.00; third of 14 behind 962.25 and 950.00, two at 930.00 both fourth, the next sixth', async () => {
  const card = await newCard(world.admin, 14);
  const officers = officersOf(world, card);
  const [unit, first, second] = [await officers.unit(0), await officers.department(0), await officers.department(1)];

  let sheet = await save(unit, await sheetOf(unit, card, 0), 'SELF_SCORING', { 'I.1': '395', 'I.2': '290', 'II.1': '240', 'III.1': '26' });
  expect(sheet).toMatchObject({ state: 'SELF_SCORING', selfTotal: '951', appraisedTotal: null, total: null });
  sheet = await advance(unit, sheet, 'SUBMIT');
  sheet = await save(first, sheet, 'APPRAISAL', { 'I.1': { score: '390', note: 'Thiếu hồ sơ' }, 'II.1': { score: '237', note: 'Vượt thời hạn' } });
  expect(sheet.state).toBe('APPRAISING');
  sheet = await save(second, sheet, 'APPRAISAL', { 'I.2': { score: '287', note: 'Chi chậm tiến độ' }, 'III.1': '26' });
  sheet = await advance(second, sheet, 'FINISH_APPRAISAL');
  expect(sheet).toMatchObject({ state: 'APPRAISED', selfTotal: '951', appraisedTotal: '940', secondTotal: null, total: null });
  sheet = await save(unit, sheet, 'EXPLANATION', { 'I.2': { note: 'Đã giải ngân đủ ngày 25/12.' } });
  sheet = await advance(unit, sheet, 'EXPLAIN');
  sheet = await save(second, sheet, 'SECOND_APPRAISAL', { 'I.2': { score: '290', note: 'Chấp nhận giải trình' } });
  expect(sheet).toMatchObject({ state: 'SECOND_APPRAISAL', appraisedTotal: '940', secondTotal: '943', total: null });
  sheet = await advance(second, sheet, 'FINISH_SECOND_APPRAISAL');
  expect(sheet).toMatchObject({ state: 'COUNCIL', total: '943' });
  sheet = await save(world.admin, sheet, 'COUNCIL', { 'III.2': { score: '8', note: 'Không đăng ký phát động phong trào' } });
  expect(sheet).toMatchObject({ selfTotal: '951', appraisedTotal: '940', secondTotal: '943', total: '935' });
  sheet = await advance(world.admin, sheet, 'CONCLUDE');
  expect(sheet).toMatchObject({ state: 'FINAL', total: '935' });
  expect(lineOf(sheet, 'I.2')).toMatchObject({
    selfScore: '290',
    appraisedScore: '287',
    appraisalNote: 'Chi chậm tiến độ',
    explanation: 'Đã giải ngân đủ ngày 25/12.',
    secondScore: '290',
    finalScore: '290',
  });

  const others = ['262.25', '250', '230', '230', '225', '220', '215', '210', '205', '200', '195', '190', '185'];
  for (const [index, score] of others.entries())
    await conclude(world.admin, card, index + 1, {
      'I.1': '400',
      'I.2': '300',
      'II.1': String(Math.min(Number(score), 250)),
      ...(Number(score) > 250 ? { 'III.1': '12.25' } : {}),
    });
  const end = await feedEnd(world.admin);
  const answer = await publish(world.admin, card);
  expect(answer.errors).toEqual([]);
  expect(answer.data?.publishScorecard.ranking).toMatchObject({ state: 'PUBLISHED', revision: 1 });

  const lines = await linesOf(world.admin, await rankingOf(card));
  const places = card.units.map((id) => [lines.get(id)?.score, lines.get(id)?.rank, lines.get(id)?.outOf]);
  expect(places.slice(0, 6)).toEqual([
    ['935', 3, 14],
    ['962.25', 1, 14],
    ['950', 2, 14],
    ['930', 4, 14],
    ['930', 4, 14],
    ['925', 6, 14],
  ]);
  const official = await changesAfter(world.admin, end, { official: { eq: true } });
  expect(official.map(({ cause, rank }) => [cause, rank]).slice(0, 4)).toEqual([
    ['PUBLISHED', 1],
    ['PUBLISHED', 2],
    ['PUBLISHED', 3],
    ['PUBLISHED', 4],
  ]);
});

describe('a scorecard', () => {
  test('is frozen only when its points add up and every step has its days; then nothing of it changes, and every unit has a sheet', async () => {
    const draft = await newDraft(world.admin, 2, { contentTotal: '900', bonusTotal: '10' });
    await addItems(world.admin, draft.id, draft.departments);
    const refused = await world.admin.send(FREEZE, { id: draft.id, version: 1 }, english);
    expect(codeOf(refused)).toBe('CONFLICT');
    const fields = Object(refused.errors[0]?.extensions?.['fields']).map(({ path, message }: Record<string, string>) => `${path}: ${message}`);
    expect(fields).toEqual([
      'contentTotal: The content items add up to 950 points, not to 900.',
      'bonusTotal: The bonus items add up to 50 points, not to 10.',
      ...['SELF_SCORING', 'APPRAISAL', 'EXPLANATION', 'SECOND_APPRAISAL', 'COUNCIL'].map(
        (step) => `windows.${step}: The step ${step} has no days yet.`,
      ),
    ]);
    await world.admin.query(
      'mutation ($id: ID!) { updateScorecard(id: $id, input: { contentTotal: "950", bonusTotal: "50" }, version: 1) { id } }',
      draft,
    );
    await addWindows(world.admin, draft.id);
    const { freezeScorecard } = await world.admin.query<Record<string, unknown>>(FREEZE, { id: draft.id, version: 2 });
    expect(freezeScorecard).toMatchObject({ state: 'FROZEN', ranking: { method: 'SCORECARD' } });

    const { scorecard } = await world.admin.query<{ scorecard: { items: { nodes: { id: string }[] }; sheets: { nodes: unknown[] } } }>(
      `query ($id: ID!) { scorecard(id: $id) { items { nodes { id } } sheets { nodes { state total organization { id } missing { party lines } lines(first: 0) { totalCount } } } } }`,
      { id: draft.id },
    );
    expect(scorecard.sheets.nodes).toEqual(
      draft.units.map((id) => ({
        state: 'NOT_STARTED',
        total: null,
        organization: { id },
        missing: [{ party: 'UNIT', lines: 3 }],
        lines: { totalCount: 5 },
      })),
    );
    const itemId = scorecard.items.nodes[1]?.id;
    const writes = [
      world.admin.send(
        'mutation ($itemId: ID!) { updateScorecardItem(id: $itemId, input: { maxScore: "1" }, version: 1) { id } }',
        { itemId },
        english,
      ),
      world.admin.send('mutation ($itemId: ID!) { deleteScorecardItem(id: $itemId) { id } }', { itemId }, english),
      world.admin.send('mutation ($id: ID!) { updateScorecard(id: $id, input: { name: "Khác" }, version: 3) { id } }', { id: draft.id }, english),
      world.admin.send('mutation ($id: ID!) { deleteScorecard(id: $id) { id } }', { id: draft.id }, english),
      world.admin.send(
        'mutation ($input: ScorecardItemCreateInput!) { createScorecardItem(input: $input) { id } }',
        { input: { scorecardId: draft.id, position: 99, ordinal: 'IX', name: 'Thêm', kind: 'SECTION' } },
        english,
      ),
    ];
    for (const answer of await Promise.all(writes)) {
      expect([codeOf(answer), answer.errors[0]?.message]).toEqual([
        'CONFLICT',
        '"Bảng chấm điểm thi đua" is frozen and given out; it stays as it is.',
      ]);
    }
  });

  test('its ranking is neither published, scored, nor turned into another by hand', async () => {
    const card = await newCard(world.admin, 2);
    const id = await rankingOf(card);
    const { ranking } = await world.admin.query<{ ranking: { version: number } }>('query ($id: ID!) { ranking(id: $id) { version } }', { id });
    const published = await world.admin.send('mutation ($id: ID!) { publishRanking(id: $id) { id } }', { id }, english);
    expect([codeOf(published), published.errors[0]?.message]).toEqual([
      'CONFLICT',
      'This ranking is the outcome of a scorecard. Publish the scorecard: its sheets are kept with it.',
    ]);
    const entered = await world.admin.send(
      'mutation ($id: ID!, $unit: ID!) { enterScores(rankingId: $id, scores: [{ organizationId: $unit, score: "1000" }]) { id } }',
      { id, unit: card.units[0] },
      english,
    );
    expect(codeOf(entered)).toBe('CONFLICT');
    const changed = await world.admin.send(
      'mutation ($id: ID!, $version: Int!) { updateRanking(id: $id, input: { method: ENTERED }, version: $version) { id } }',
      { id, version: ranking.version },
      english,
    );
    expect(codeOf(changed)).toBe('BAD_USER_INPUT');
  });

  test('who comes into the cluster later gets a sheet too', async () => {
    const card = await newCard(world.admin, 1);
    const { id } = await create(world.admin, 'Organization', { code: `MUON_${card.id}`, name: 'Phường Mới', kind: 'WARD' });
    await create(world.admin, 'ClusterMember', { clusterId: card.clusterId, organizationId: id, joinedOn: '2020-06-01' });
    expect(await sheetOf(world.admin, { ...card, units: [id] }, 0)).toMatchObject({ state: 'NOT_STARTED' });
  });
});

describe('publication', () => {
  test('waits for every unit: a missing sheet is not zero, it is waived with a reason or the unit is out; both are listed without a rank', async () => {
    const card = await newCard(world.admin, 4);
    await conclude(world.admin, card, 0, FULL);
    await conclude(world.admin, card, 1, { ...FULL, 'II.1': '200' });
    const refused = await publish(world.admin, card);
    expect([codeOf(refused), refused.errors[0]?.message]).toEqual([
      'CONFLICT',
      '2 units have no final sheet: Phường 2, Phường 3. A missing sheet is not zero points: conclude it, or waive it with a reason.',
    ]);
    const waive =
      'mutation ($id: ID!, $version: Int!, $reason: String) { sheet: waiveScoreSheet(id: $id, version: $version, reason: $reason) { version waiverReason missing { lines } } }';
    const third = await sheetOf(world.admin, card, 2);
    const bare = await world.admin.send(waive, { id: third.id, version: third.version, reason: '  ' }, english);
    expect(codeOf(bare)).toBe('BAD_USER_INPUT');
    const waived = await world.admin.query<{ sheet: unknown }>(waive, { id: third.id, version: third.version, reason: 'Sáp nhập từ tháng 7' });
    expect(waived.sheet).toMatchObject({ waiverReason: 'Sáp nhập từ tháng 7', missing: [] });
    const late = await send(world.admin, { ...third, version: 2 }, 'SELF_SCORING', FULL);
    expect([codeOf(late), late.errors[0]?.message]).toEqual(['CONFLICT', 'This sheet is waived. An administrator can take the waiver back.']);
    const { standings } = await world.admin.query<{ standings: { nodes: { id: string; version: number }[] } }>(
      'query ($unit: ID!) { standings(where: { organizationId: { eq: $unit } }) { nodes { id version } } }',
      { unit: card.units[3] },
    );
    await world.admin.query(
      'mutation ($id: ID!, $version: Int!) { updateStanding(id: $id, input: { exclusion: DISQUALIFIED }, version: $version) { id } }',
      { ...standings.nodes[0] },
    );
    const answer = await publish(world.admin, card);
    expect(answer.errors).toEqual([]);
    const { publishedSheets } = await world.admin.query<{ publishedSheets: unknown }>(
      'query ($id: ID!) { publishedSheets(where: { publicationId: { eq: $id } }) { nodes { organizationName rank outOf total exclusion waiverReason } } }',
      { id: answer.data?.publishScorecard.id },
    );
    expect(publishedSheets).toEqual({
      nodes: [
        { organizationName: 'Phường 0', rank: 1, outOf: 2, total: '950', exclusion: null, waiverReason: null },
        { organizationName: 'Phường 1', rank: 2, outOf: 2, total: '900', exclusion: null, waiverReason: null },
        { organizationName: 'Phường 2', rank: null, outOf: 2, total: null, exclusion: null, waiverReason: 'Sáp nhập từ tháng 7' },
        { organizationName: 'Phường 3', rank: null, outOf: 2, total: null, exclusion: 'DISQUALIFIED', waiverReason: null },
      ],
    });
  });

  test('is superseded, never edited: what was published reads as it was, by the names of then, when it is revised', async () => {
    const card = await newCard(world.admin, 2);
    await conclude(world.admin, card, 0, { ...FULL, 'II.1': '100' });
    await conclude(world.admin, card, 1, { ...FULL, 'II.1': '90' });
    const first = await publish(world.admin, card);
    const paper = async (publicationId: string | undefined) => {
      const { publishedSheets } = await world.admin.query<{ publishedSheets: { nodes: unknown[] } }>(
        `query ($id: ID!) { publishedSheets(where: { publicationId: { eq: $id } }) { nodes { rank paper { organizationName scorecardName
           rows { ordinal name kind maxScore departmentName scores { self appraised second standing } } content { standing } total { self standing } } } } }`,
        { id: publicationId },
      );
      return publishedSheets.nodes;
    };
    const before = await paper(first.data?.publishScorecard.id);
    expect(before).toMatchObject([
      {
        rank: 1,
        paper: {
          organizationName: 'Phường 0',
          rows: [
            {
              ordinal: 'I',
              kind: 'SECTION',
              maxScore: '700',
              departmentName: null,
              scores: { self: '700', appraised: '700', second: null, standing: '700' },
            },
            { ordinal: 'I.1', maxScore: '400', departmentName: 'Phòng Nội vụ', scores: { standing: '400' } },
            { ordinal: 'I.2' },
            { ordinal: 'II', maxScore: '250', scores: { standing: '100' } },
            { ordinal: 'II.1' },
            { ordinal: 'III', maxScore: '50', scores: { self: null, standing: null } },
            { ordinal: 'III.1' },
            { ordinal: 'III.2' },
          ],
          total: { self: '800', standing: '800' },
        },
      },
      { rank: 2 },
    ]);

    const sheet = await sheetOf(world.admin, card, 1);
    const closed = await sendAdvance(world.admin, sheet, 'REOPEN', { reason: 'Chấm nhầm' });
    expect([codeOf(closed), closed.errors[0]?.message]).toEqual([
      'CONFLICT',
      'The outcome of "Bảng chấm điểm thi đua" is published. Revise its ranking first, with a reason.',
    ]);
    await world.admin.query('mutation ($id: ID!) { reviseRanking(id: $id, reason: "Chấm nhầm") { id } }', {
      id: first.data?.publishScorecard.ranking.id,
    });
    await world.admin.query('mutation ($id: ID!) { updateDepartment(id: $id, input: { name: "Phòng Khác" }, version: 1) { id } }', {
      id: card.departments[0],
    });
    await world.admin.query('mutation ($id: ID!) { updateOrganization(id: $id, input: { name: "Phường Khác" }, version: 1) { id } }', {
      id: card.units[0],
    });
    let again = await advance(world.admin, sheet, 'REOPEN', { reason: 'Chấm nhầm' });
    expect(lineOf(again, 'II.1')['finalScore']).toBeNull();
    again = await save(world.admin, again, 'COUNCIL', { 'II.1': { score: '250', note: 'Chấm nhầm' } });
    await advance(world.admin, again, 'CONCLUDE');
    const second = await publish(world.admin, card);
    expect(second.data?.publishScorecard.ranking).toMatchObject({ revision: 2, state: 'PUBLISHED' });

    expect(await paper(first.data?.publishScorecard.id)).toEqual(before);
    expect(await paper(second.data?.publishScorecard.id)).toMatchObject([
      { rank: 1, paper: { organizationName: 'Phường 1', total: { standing: '950' } } },
      { rank: 2, paper: { organizationName: 'Phường Khác' } },
    ]);
    const { scorecardPublications } = await world.admin.query<{ scorecardPublications: unknown }>(
      'query ($id: ID!) { scorecardPublications(where: { scorecardId: { eq: $id } }, orderBy: [{ id: ASC }]) { nodes { ranking { state revision } } } }',
      { id: card.id },
    );
    expect(scorecardPublications).toEqual({
      nodes: [{ ranking: { state: 'SUPERSEDED', revision: 1 } }, { ranking: { state: 'PUBLISHED', revision: 2 } }],
    });
  });
});

describe('windows', () => {
  const past = { startsOn: '2020-01-01', endsOn: '2020-01-31' };
  const future = { startsOn: '2090-01-01', endsOn: '2090-01-31' };

  test('what comes late or early is refused in words; an administrator gives more days, with a reason', async () => {
    const card = await newCard(world.admin, 1, {
      SELF_SCORING: past,
      APPRAISAL: { ...future, startsOn: '2020-02-01', endsOn: '2020-02-28' },
      EXPLANATION: future,
      SECOND_APPRAISAL: future,
      COUNCIL: future,
    });
    const unit = await officersOf(world, card).unit(0);
    const sheet = await sheetOf(unit, card, 0);
    for (const who of [unit, world.admin]) {
      const late = await send(who, sheet, 'SELF_SCORING', FULL);
      expect([codeOf(late), late.errors[0]?.message]).toEqual([
        'CONFLICT',
        'The step SELF_SCORING ended on 2020-01-31. An administrator can extend it, with a reason.',
      ]);
    }
    const extend =
      'mutation ($id: ID!, $endsOn: Date!, $reason: String!, $version: Int!) { extendScoringWindow(id: $id, endsOn: $endsOn, reason: $reason, version: $version) { endsOn extensionReason history { by { name } changes { field } } } }';
    const window = { id: card.windows['SELF_SCORING'], version: 1 };
    expect(codeOf(await world.admin.send(extend, { ...window, endsOn: '2099-12-31', reason: ' ' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await world.admin.send(extend, { ...window, endsOn: '2020-01-30', reason: 'Bão' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await unit.send(extend, { ...window, endsOn: '2099-12-31', reason: 'Bão' }))).toBe('FORBIDDEN');
    const { extendScoringWindow } = await world.admin.query<Record<string, unknown>>(extend, { ...window, endsOn: '2099-12-31', reason: 'Bão' });
    expect(extendScoringWindow).toMatchObject({ endsOn: '2099-12-31', extensionReason: 'Bão' });
    const submitted = await advance(unit, await save(unit, sheet, 'SELF_SCORING', FULL), 'SUBMIT');
    await world.admin.query(extend, { id: card.windows['APPRAISAL'], version: 1, endsOn: '2099-12-31', reason: 'Bão' });
    const appraised = await advance(
      world.admin,
      await save(world.admin, submitted, 'APPRAISAL', { ...FULL, 'I.1': { score: '1', note: 'Giảm' } }),
      'FINISH_APPRAISAL',
    );
    const early = await send(unit, appraised, 'EXPLANATION', { 'I.1': { note: 'Đã nộp đủ' } });
    expect([codeOf(early), early.errors[0]?.message]).toEqual(['CONFLICT', 'The step EXPLANATION begins on 2090-01-01.']);
  });

  test("a sheet that is returned after the unit's days needs a day until when, and keeps the reason", async () => {
    const card = await newCard(world.admin, 1);
    const sheet = await advance(world.admin, await save(world.admin, await sheetOf(world.admin, card, 0), 'SELF_SCORING', FULL), 'SUBMIT');
    const department = await officersOf(world, card).department(0);
    expect(codeOf(await sendAdvance(department, sheet, 'RETURN'))).toBe('BAD_USER_INPUT');
    const appraised = await save(department, sheet, 'APPRAISAL', { 'I.1': '400' });
    const returned = await advance(department, appraised, 'RETURN', { reason: 'Thiếu tài liệu' });
    expect(returned).toMatchObject({ state: 'RETURNED' });
    const unit = await officersOf(world, card).unit(0);
    const again = await save(unit, returned, 'SELF_SCORING', { 'I.1': '390' });
    // It was appraised for another score.
    expect(lineOf(again, 'I.1')).toMatchObject({ selfScore: '390', appraisedScore: null });
    expect(await advance(unit, again, 'SUBMIT')).toMatchObject({ state: 'SUBMITTED', selfTotal: '940', appraisedTotal: null });
    const { scoreSheet } = await world.admin.query<{
      scoreSheet: { returnReason: string; history: { changes: { field: string; after: string }[] }[] };
    }>('query ($id: ID!) { scoreSheet(id: $id) { returnReason history { changes { field after } } } }', { id: sheet.id });
    expect(scoreSheet.returnReason).toBe('Thiếu tài liệu');
    const states = scoreSheet.history.flatMap(({ changes }) => changes.filter(({ field }) => field === 'state').map(({ after }) => after));
    expect(states).toEqual(['SUBMITTED', 'RETURNED', 'APPRAISING', 'SUBMITTED', 'SELF_SCORING']);
  });
});

describe('the values of a step', () => {
  let card: Card;
  beforeAll(async () => {
    card = await newCard(world.admin, 6);
  });

  test.each([
    ['above the maximum', 'SELF_SCORING', { 'I.1': '400.0001' }, 'lines.0.score', 'Item I.1 gives at most 400.'],
    ['below zero', 'SELF_SCORING', { 'I.1': '-0.5' }, 'lines.0.score', 'At least 0.'],
    ['a bonus above its maximum', 'SELF_SCORING', { 'III.1': '51' }, 'lines.0.score', 'Item III.1 gives at most 50.'],
  ])('%s is told at its place, and nothing is written', async (_, step, values, path, message) => {
    const sheet = await sheetOf(world.admin, card, 5);
    const answer = await send(world.admin, sheet, step, { 'I.2': '1', ...values } as Record<string, string>);
    expect(answer.errors[0]?.extensions?.['fields']).toEqual(
      [{ path: path.replace('0', '1'), message, key: expect.anything() }].map(({ key: _key, ...rest }) => expect.objectContaining(rest)),
    );
    expect(await sheetOf(world.admin, card, 5)).toEqual(sheet);
  });

  test('a cut needs a note, a deduction beyond what the unit owned up to needs one, a score that stays does not', async () => {
    const scored = await save(world.admin, await sheetOf(world.admin, card, 0), 'SELF_SCORING', { ...FULL, 'III.2': '2' });
    const sheet = await advance(world.admin, scored, 'SUBMIT');
    const answer = await send(world.admin, sheet, 'APPRAISAL', {
      'I.1': '399.99',
      'I.2': '300',
      'II.1': { score: '200', note: 'Thiếu' },
      'III.2': '3',
    });
    expect(Object(answer.errors[0]?.extensions?.['fields']).map(({ path, message }: Record<string, string>) => [path, message])).toEqual([
      ['lines.0.note', 'Item I.1: a cut needs a note that says why.'],
      ['lines.3.note', 'Item III.2: a cut needs a note that says why.'],
    ]);
    const appraised = await save(world.admin, sheet, 'APPRAISAL', { 'I.1': '400', 'I.2': '300', 'II.1': { score: '200', note: 'Thiếu' } });
    const early = await sendAdvance(world.admin, appraised, 'FINISH_APPRAISAL');
    expect(early.errors[0]?.message).toBe('The step APPRAISAL is not complete: 1 items lack a score (III.2).');
    const finished = await advance(world.admin, await save(world.admin, appraised, 'APPRAISAL', { 'III.2': '2' }), 'FINISH_APPRAISAL');
    expect(finished).toMatchObject({ selfTotal: '948', appraisedTotal: '898' });
    expect(codeOf(await send(world.admin, finished, 'EXPLANATION', { 'I.1': { note: 'Không bị giảm' } }))).toBe('BAD_USER_INPUT');
    const explained = await advance(world.admin, await save(world.admin, finished, 'EXPLANATION', { 'II.1': { note: 'Đủ' } }), 'EXPLAIN');
    const unanswered = await sendAdvance(world.admin, explained, 'FINISH_SECOND_APPRAISAL');
    expect(unanswered.errors[0]?.message).toBe('The step SECOND_APPRAISAL is not complete: 1 items lack a score (II.1).');
  });

  test('a submission that lacks a content score says which; bonus and deduction need no word', async () => {
    const sheet = await save(world.admin, await sheetOf(world.admin, card, 1), 'SELF_SCORING', { 'I.1': '0', 'III.1': '5' });
    const answer = await sendAdvance(world.admin, sheet, 'SUBMIT');
    expect([codeOf(answer), answer.errors[0]?.message]).toEqual([
      'CONFLICT',
      'The step SELF_SCORING is not complete: 2 items lack a score (I.2, II.1).',
    ]);
  });

  test('officers of two departments write their lines of one sheet at the same time, and both are kept', async () => {
    const officers = officersOf(world, card);
    const [first, second] = [await officers.department(0), await officers.department(1)];
    const sheet = await advance(world.admin, await save(world.admin, await sheetOf(world.admin, card, 2), 'SELF_SCORING', FULL), 'SUBMIT');
    const answers = await Promise.all([
      send(first, sheet, 'APPRAISAL', { 'I.1': '400', 'II.1': '250' }),
      send(second, sheet, 'APPRAISAL', { 'I.2': '300' }),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    expect(await sheetOf(world.admin, card, 2)).toMatchObject({ state: 'APPRAISING', appraisedTotal: '950' });
  });

  test('a stale line is a CONFLICT, all or nothing; the same sent again answers the same and changes nothing', async () => {
    const sheet = await sheetOf(world.admin, card, 3);
    const saved = await save(world.admin, sheet, 'SELF_SCORING', { 'I.1': '100', 'I.2': '50' });
    const repeated = await save(world.admin, sheet, 'SELF_SCORING', { 'I.1': '100', 'I.2': '50' });
    expect(repeated).toEqual(saved);
    const stale = await send(world.admin, sheet, 'SELF_SCORING', { 'I.1': '101', 'II.1': '7' });
    expect(codeOf(stale)).toBe('CONFLICT');
    expect(await sheetOf(world.admin, card, 3)).toEqual(saved);
    const raced = await Promise.all([1, 2, 3, 4].map((score) => send(world.admin, saved, 'SELF_SCORING', { 'II.1': String(score) })));
    expect(raced.map((answer) => codeOf(answer) ?? 'done').sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'done']);
  });

  test('each writes where it is theirs: a unit its own sheet, a department its own items, the council alone at the end', async () => {
    const officers = officersOf(world, card);
    const [own, foreign, first] = [await officers.unit(4), await officers.unit(3), await officers.department(0)];
    const sheet = await sheetOf(own, card, 4);
    expect(codeOf(await send(foreign, sheet, 'SELF_SCORING', FULL))).toBe('NOT_FOUND');
    expect(codeOf(await send(first, sheet, 'SELF_SCORING', FULL))).toBe('FORBIDDEN');
    expect(
      codeOf(
        await (await world.program('ANALYST')).send('mutation ($id: ID!) { advanceScoreSheet(id: $id, action: SUBMIT, version: 1) { id } }', {
          id: sheet.id,
        }),
      ),
    ).toBe('FORBIDDEN');
    const submitted = await advance(own, await save(own, sheet, 'SELF_SCORING', FULL), 'SUBMIT');
    expect(codeOf(await send(own, submitted, 'APPRAISAL', { 'I.1': '400' }))).toBe('FORBIDDEN');
    const elsewhere = await send(first, submitted, 'APPRAISAL', { 'I.1': '400', 'I.2': '300' });
    expect([codeOf(elsewhere), elsewhere.errors[0]?.message]).toEqual(['FORBIDDEN', 'Item I.2 is appraised by another department.']);
    const { scoreSheets } = await own.query<{ scoreSheets: unknown }>(
      '{ scoreSheets { nodes { organizationId rights { step actions } } totalCount } }',
    );
    expect(scoreSheets).toEqual({ nodes: [{ organizationId: card.units[4], rights: { step: null, actions: [] } }], totalCount: 1 });
    expect(
      (
        await first.query<{ scoreSheet: unknown }>(
          'query ($id: ID!) { scoreSheet(id: $id) { rights { step actions } missing { party departmentName lines } } }',
          { id: sheet.id },
        )
      ).scoreSheet,
    ).toEqual({
      rights: { step: 'APPRAISAL', actions: ['RETURN'] },
      missing: [
        { party: 'DEPARTMENT', departmentName: 'Phòng Nội vụ', lines: 2 },
        { party: 'DEPARTMENT', departmentName: 'Phòng Tư pháp', lines: 1 },
      ],
    });
    expect(
      (
        await foreign.query<{ sheetLines: { totalCount: number } }>(
          'query ($id: ID!) { sheetLines(where: { sheetId: { eq: $id } }) { totalCount } }',
          { id: sheet.id },
        )
      ).sheetLines.totalCount,
    ).toBe(0);
  });
});

test('a sheet of a hundred lines is written by one mutation, and adds up exactly', async () => {
  const draft = await newDraft(world.admin, 1, { contentTotal: '100', bonusTotal: '0' });
  const [departmentId] = draft.departments;
  const items = Array.from({ length: 100 }, (_, index) => ({
    ordinal: String(index + 1),
    name: `Nội dung ${index + 1}`,
    kind: 'CONTENT',
    maxScore: '1',
    departmentId,
  }));
  for (let from = 0; from < items.length; from += 50) {
    const part = items.slice(from, from + 50);
    const document = `mutation (${part.map((_, index) => `$i${index}: ScorecardItemCreateInput!`).join(', ')}) { ${part.map((_, index) => `m${index}: createScorecardItem(input: $i${index}) { id }`).join(' ')} }`;
    await world.admin.query(
      document,
      Object.fromEntries(part.map((item, index) => [`i${index}`, { scorecardId: draft.id, position: from + index, ...item }])),
    );
  }
  await addWindows(world.admin, draft.id);
  await world.admin.query(FREEZE, { id: draft.id, version: 1 });
  const card: Card = { ...draft, windows: {} };
  const values = Object.fromEntries(items.map(({ ordinal }) => [ordinal, '0.3333']));
  const sheet: Sheet = await save(world.admin, await sheetOf(world.admin, card, 0), 'SELF_SCORING', values);
  expect(sheet.selfTotal).toBe('33.33');
});

describe('evidence', () => {
  const add = 'mutation ($input: SheetEvidenceCreateInput!) { createSheetEvidence(input: $input) { id version } }';
  const seen = 'query ($id: ID!) { sheetEvidences(where: { line: { sheetId: { eq: $id } } }) { nodes { description file { name url } } } }';

  test('points for what needs a file are not handed in without one; who sees the sheet has the file, nobody else', async () => {
    const draft = await newDraft(world.admin, 2, { contentTotal: '10', bonusTotal: '0' });
    const [departmentId] = draft.departments;
    await create(world.admin, 'ScorecardItem', {
      scorecardId: draft.id,
      position: 1,
      ordinal: '1',
      name: 'Mô hình',
      kind: 'CONTENT',
      maxScore: '10',
      departmentId,
      evidenceRequired: true,
    });
    await addWindows(world.admin, draft.id);
    await world.admin.query(FREEZE, { id: draft.id, version: 1 });
    const card: Card = { ...draft, windows: {} };
    const officers = officersOf(world, card);
    const [unit, foreign] = [await person(card.units[0] ?? ''), await person(card.units[1] ?? '')];
    const department = await officers.department(0);
    const scored = await save(unit, await sheetOf(unit, card, 0), 'SELF_SCORING', { '1': '9' });
    const bare = await sendAdvance(unit, scored, 'SUBMIT');
    expect([codeOf(bare), bare.errors[0]?.message]).toEqual(['CONFLICT', '1 items need a file that bears them out (1).']);

    const stored = await upload(unit, 'minh-chung.pdf');
    const lineId = lineOf(scored, '1').id;
    expect(codeOf(await foreign.send(add, { input: { lineId, fileId: stored.id } }))).toMatch(/BAD_USER_INPUT|NOT_FOUND/);
    expect(codeOf(await department.send(add, { input: { lineId, fileId: stored.id } }))).toMatch(/BAD_USER_INPUT|FORBIDDEN/);
    await unit.query(add, { input: { lineId, fileId: stored.id, description: 'Quyết định công nhận' } });
    const submitted = await advance(unit, scored, 'SUBMIT');
    const evidence = {
      sheetEvidences: { nodes: [{ description: 'Quyết định công nhận', file: { name: 'minh-chung.pdf', url: `/files/${stored.id}` } }] },
    };
    expect(await department.query(seen, { id: submitted.id })).toEqual(evidence);
    expect(await unit.query(seen, { id: submitted.id })).toEqual(evidence);
    expect(await foreign.query(seen, { id: submitted.id })).toEqual({ sheetEvidences: { nodes: [] } });
    const download = async (client: Client) =>
      (await fetch(`${world.url}/files/${stored.id}`, { headers: authorization(client.credentials) })).status;
    expect([await download(department), await download(foreign)]).toEqual([200, 404]);
    const late = await unit.send(add, { input: { lineId, fileId: (await upload(unit, 'muon.pdf')).id } }, english);
    expect([codeOf(late), late.errors[0]?.message]).toEqual([
      'CONFLICT',
      'The sheet stands at SUBMITTED; values of the step SELF_SCORING are not taken now.',
    ]);
  });

  /** Someone with an account of their own: officers’ programs do not upload. */
  async function person(organizationId: string): Promise<Client> {
    const [email, password] = [`phuong-${organizationId}@thi-dua.test`, 'mot-mat-khau-dai'];
    await create(world.admin, 'User', { email, password, name: 'Cán bộ phường', role: 'ORGANIZATION_OFFICER', organizationId });
    return signIn(world.url, email, password);
  }

  async function upload(client: Client, name: string): Promise<{ readonly id: string }> {
    const response = await fetch(`${world.url}/files?name=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', ...authorization(client.credentials) },
      body: '%PDF-1.7',
    });
    return response.json() as Promise<{ readonly id: string }>;
  }
});
