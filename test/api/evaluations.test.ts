import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor, newCode } from './records';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly unstated: string | null;
  readonly shares: readonly Input[];
  readonly ceiling: Input | null;
  readonly warnings: readonly Input[];
}

const FIELDS =
  'id version unstated shares { grade value percent } ceiling { limitPercent base allowed actualPercent isExceeded isOverruled } warnings { code message overruleReason }';

let world: World;
let records: ReturnType<typeof makersFor>;
let organizationId: string;
let campaignId: string;
beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
  organizationId = (await records.makers.Organization()).id;
  campaignId = (await records.makers.Campaign()).id;
  for (const subject of ['PARTY_MEMBER', 'PARTY_ORGANIZATION']) await records.makers.EvaluationCeiling({ campaignId, subject });
});
afterAll(() => world.stop());

const send = async (given: Input, client: Client = world.admin) => {
  const input = await records.inputs.Evaluation({ organizationId, campaignId, name: `Nhóm ${newCode()}`, ...given });
  return client.send<{ made: Shown }>(
    `mutation ($input: EvaluationCreateInput!) { made: createEvaluation(input: $input) { ${FIELDS} } }`,
    { input },
    { 'accept-language': 'en' },
  );
};
const made = async (given: Input): Promise<Shown> => {
  const { data, errors } = await send(given);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.made;
};
const update = (id: string, version: number, input: Input) =>
  world.admin.send<{ changed: Shown }>(
    `mutation ($id: ID!, $version: Int!, $input: EvaluationUpdateInput!) { changed: updateEvaluation(id: $id, version: $version, input: $input) { ${FIELDS} } }`,
    { id, version, input },
    { 'accept-language': 'en' },
  );
const faultsOf = async (given: Input) => {
  const { errors } = await send(given);
  return errors.map(({ extensions }) => [extensions?.['code'], extensions?.['fields']]);
};
const cells = { subject: 'PARTY_ORGANIZATION', measure: 'COUNT', total: '14', excellent: '3', good: '11', completed: null };

describe('the grades of a group', () => {
  test('need not be all of it: what is unstated is shown as that', async () => {
    expect(await made({})).toMatchObject({
      unstated: '0.4',
      shares: [
        { grade: 'EXCELLENT', value: '14.5', percent: '14.5' },
        { grade: 'GOOD', value: '77.3', percent: '77.3' },
        { grade: 'COMPLETED', value: '7.8', percent: '7.8' },
      ],
      ceiling: { limitPercent: '20', base: 'GOOD_OR_ABOVE', allowed: '18.36', actualPercent: '15.7952', isExceeded: false, isOverruled: false },
      warnings: [],
    });
  });

  test('are never more than all of it', async () => {
    expect(await faultsOf({ notCompleted: '0.5' })).toEqual([
      ['BAD_USER_INPUT', [{ path: 'input.excellent', message: 'The parts come to 100.1, more than the whole (100).' }]],
    ]);
    expect(await faultsOf({ ...cells, completed: '1' })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.excellent' }]]]);
    const { id } = await made(cells);
    const changed = await update(id, 1, { good: '12' });
    expect(changed.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('are counted in whole people, at least one of them is stated, and none is negative', async () => {
    expect(await faultsOf({ ...cells, excellent: '2.5' })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.excellent' }]]]);
    expect(await faultsOf({ excellent: null, good: null, completed: null })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.excellent' }]]]);
    expect(await faultsOf({ excellent: '-1' })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.excellent' }]]]);
    expect(await faultsOf({ measure: null })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.measure' }]]]);
  });
});

test('one body has a grade and no parts', async () => {
  const body = { kind: 'BODY', subject: 'PARTY_ORGANIZATION', measure: null, excellent: null, good: null, completed: null };
  expect(await made({ ...body, grade: 'EXCELLENT' })).toMatchObject({ shares: [], unstated: null, ceiling: null, warnings: [] });
  expect(await faultsOf(body)).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.grade' }]]]);
  expect(await faultsOf({ ...body, grade: 'GOOD', good: '1' })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.good' }]]]);
  expect(await faultsOf({ grade: 'GOOD' })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.grade' }]]]);
});

describe('the ceiling for "excellent"', () => {
  test('is warned of in the answer, not refused: 3 of 14 cells are 21.4 %', async () => {
    expect(await made(cells)).toMatchObject({
      ceiling: { allowed: '2', actualPercent: '21.4286', isExceeded: true, isOverruled: false },
      warnings: [
        {
          code: 'CEILING_EXCEEDED',
          message: 'Graded excellent: 21.4286 %, above the ceiling of 20 % (at most 2).',
          overruleReason: null,
        },
      ],
    });
  });

  test('is overruled with a reason, which is kept in the record and in its history', async () => {
    const { id } = await made(cells);
    const reason = 'Quận ủy cho phép vượt một chi bộ';
    const { data } = await update(id, 1, { overruleReason: reason });
    expect(data?.changed).toMatchObject({ ceiling: { isExceeded: true, isOverruled: true }, warnings: [{ overruleReason: reason }] });
    const { evaluation } = await world.admin.query(
      `{ evaluation(id: "${id}") { history(first: 1) { by { name } changes { field before after } } } }`,
    );
    expect(evaluation).toMatchObject({
      history: [{ by: { name: expect.any(String) }, changes: [{ field: 'overruleReason', before: null, after: reason }] }],
    });
  });

  test('follows when the administrator sets another, or counts it of another base', async () => {
    const other = (await records.makers.Campaign()).id;
    const { id: evaluation } = await made({ ...cells, campaignId: other });
    const check = async () => {
      const answer = await world.admin.query<{ evaluation: Shown }>(`{ evaluation(id: "${evaluation}") { ceiling { allowed isExceeded } } }`);
      return answer.evaluation.ceiling;
    };
    expect(await check()).toBeNull();
    const { id } = await records.makers.EvaluationCeiling({ campaignId: other, subject: 'PARTY_ORGANIZATION', percent: '25' });
    expect(await check()).toEqual({ allowed: '3', isExceeded: false });
    await world.admin.query(`mutation { updateEvaluationCeiling(id: "${id}", version: 1, input: { base: GOOD }) { id } }`);
    expect(await check()).toEqual({ allowed: '2', isExceeded: true });
  });
});

describe('the ceiling for "excellent" of bodies that are graded one by one', () => {
  const body = { kind: 'BODY', subject: 'PARTY_ORGANIZATION', measure: null, excellent: null, good: null, completed: null };
  const TOGETHER =
    'ceiling { allowed actualPercent isExceeded isOverruled together { organizationKind gradedBy counted excellent ungraded } } warnings { message overruleReason }';
  const read = async (id: string, client: Client = world.admin) => {
    const { data } = await client.send<{ evaluation: Pick<Shown, 'ceiling' | 'warnings'> }>(
      `{ evaluation(id: "${id}") { ${TOGETHER} } }`,
      {},
      { 'accept-language': 'en' },
    );
    return data?.evaluation;
  };
  /** A committee with so many cells, in a campaign of its own. */
  const committee = async (cells: number) => {
    const campaign = (await records.makers.Campaign()).id;
    await records.makers.EvaluationCeiling({ campaignId: campaign, subject: 'PARTY_ORGANIZATION' });
    const name = `Đảng bộ ${newCode()}`;
    const parentId = (await records.makers.Organization({ kind: 'PARTY_COMMITTEE', name })).id;
    const cellIds: string[] = [];
    for (let index = 0; index < cells; index += 1) cellIds.push((await records.makers.Organization({ kind: 'PARTY_CELL', parentId })).id);
    const grade = (cell: number, to: string, given: Input = {}) =>
      made({ ...body, campaignId: campaign, organizationId: cellIds[cell], grade: to, ...given });
    return { campaign, parentId, name, grade };
  };

  test('counts those of one kind below one body: the second excellent one of six exceeds it, and says so in the answer', async () => {
    const { grade, name, parentId, campaign } = await committee(6);
    expect(await grade(0, 'EXCELLENT')).toMatchObject({ ceiling: null, warnings: [] });
    for (const cell of [1, 2, 3, 4]) await grade(cell, 'GOOD');
    const { id } = await grade(5, 'GOOD');
    expect(await read(id)).toEqual({
      ceiling: {
        allowed: '1',
        actualPercent: '16.6667',
        isExceeded: false,
        isOverruled: false,
        together: { organizationKind: 'PARTY_CELL', gradedBy: name, counted: 6, excellent: 1, ungraded: 0 },
      },
      warnings: [],
    });
    const other = (await records.makers.Organization({ kind: 'PARTY_CELL' })).id;
    await made({ ...body, campaignId: campaign, organizationId: other, grade: 'EXCELLENT' });
    const raised = await update(id, 1, { grade: 'EXCELLENT' });
    expect(raised.data?.changed.warnings).toEqual([
      {
        code: 'CEILING_EXCEEDED',
        message: `Of 6 bodies counted together (${name}), 2 are graded excellent: 33.3333 %, above the ceiling of 20 % (at most 1).`,
        overruleReason: null,
      },
    ]);
    // Who decides counts more than where a body belongs: what this one grades stands by itself.
    await made({ ...body, campaignId: campaign, organizationId: other, decidedById: parentId, grade: 'GOOD' });
    expect(await read(id)).toMatchObject({ ceiling: { together: { counted: 7 } } });
  });

  test('counts nobody twice whom a distribution of the same body counts, and says how many are not graded', async () => {
    const { grade, parentId, campaign } = await committee(14);
    const { id } = await grade(0, 'EXCELLENT');
    await grade(1, 'GOOD');
    expect(await read(id)).toMatchObject({ ceiling: { allowed: '0', isExceeded: true, together: { counted: 2, ungraded: 12 } } });
    await made({ ...cells, total: '10', excellent: '2', good: '8', organizationId: parentId, campaignId: campaign });
    expect(await read(id)).toMatchObject({
      ceiling: { allowed: '2', isExceeded: false, together: { counted: 10, excellent: 2, ungraded: 4 } },
      warnings: [],
    });
  });

  test('is overruled for all by a reason with one of them', async () => {
    const { grade } = await committee(2);
    const { id } = await grade(0, 'EXCELLENT');
    const second = await grade(1, 'EXCELLENT');
    const reason = 'Cấp trên cho phép vì chỉ có hai chi bộ';
    await update(id, 1, { overruleReason: reason });
    expect(await read(second.id)).toMatchObject({ ceiling: { isExceeded: true, isOverruled: true }, warnings: [{ overruleReason: reason }] });
  });

  test('is not told to whoever does not see all of them', async () => {
    const { grade, campaign } = await committee(2);
    const { id } = await grade(0, 'EXCELLENT');
    await grade(1, 'EXCELLENT');
    const { evaluation } = await world.admin.query<{ evaluation: { organizationId: string } }>(`{ evaluation(id: "${id}") { organizationId } }`);
    const email = `${newCode('chi-uy').toLowerCase()}@thi-dua.test`;
    await records.makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId: evaluation.organizationId });
    expect(await read(id, await signIn(world.url, email, 'mot-mat-khau-dai'))).toEqual({ ceiling: null, warnings: [] });
    expect(await read(id)).toMatchObject({ ceiling: { isExceeded: true } });
    const analyst = await world.program('ANALYST');
    const { evaluations } = await analyst.query<{ evaluations: { nodes: { warnings: Input[] }[] } }>(
      `{ evaluations(where: { campaignId: { eq: "${campaign}" } }) { nodes { warnings { code } } } }`,
    );
    expect(evaluations.nodes.map(({ warnings }) => warnings.length)).toEqual([1, 1]);
  });
});

test('the campaign is of the same year', async () => {
  expect(await faultsOf({ year: 2021 })).toMatchObject([['BAD_USER_INPUT', [{ path: 'input.year' }]]]);
});

test('evaluations are counted by their grades', async () => {
  const own = (await records.makers.Organization()).id;
  const body = { kind: 'BODY', organizationId: own, measure: null, excellent: null, good: null, completed: null, subject: 'AGENCY' };
  for (const grade of ['EXCELLENT', 'GOOD', 'GOOD']) await made({ ...body, grade });
  const { evaluationsAggregate } = await world.admin.query(
    `{ evaluationsAggregate(where: { organizationId: { eq: "${own}" } }, groupBy: [{ grade: true }]) { group { grade } count } }`,
  );
  expect(evaluationsAggregate).toEqual(
    expect.arrayContaining([
      { group: { grade: 'EXCELLENT' }, count: 1 },
      { group: { grade: 'GOOD' }, count: 2 },
    ]),
  );
});

test('an officer of an organization sees its evaluations and those of the organizations below, and writes none', async () => {
  const ward = (await records.makers.Organization()).id;
  const cell = (await records.makers.Organization({ parentId: ward })).id;
  const [own, below, foreign] = await Promise.all([ward, cell, organizationId].map((id) => made({ organizationId: id, campaignId: null })));
  const email = `${newCode('can-bo').toLowerCase()}@thi-dua.test`;
  await records.makers.User({ email, role: 'ORGANIZATION_OFFICER', organizationId: ward });
  const officer = await signIn(world.url, email, 'mot-mat-khau-dai');
  const { evaluations } = await officer.query<{ evaluations: { nodes: Shown[]; totalCount: number } }>('{ evaluations { nodes { id } totalCount } }');
  expect(evaluations.nodes.map(({ id }) => id).sort()).toEqual([own?.id, below?.id].sort());
  expect(await officer.query(`{ evaluation(id: "${foreign?.id}") { id } }`)).toEqual({ evaluation: null });
  expect((await send({ organizationId: ward }, officer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
