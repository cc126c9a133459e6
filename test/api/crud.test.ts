import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Concept, Input } from './records';
import { makersFor } from './records';
import { storedRows } from './stored-rows';

interface Row {
  readonly concept: Concept;
  readonly one: string;
  readonly many: string;
  /** A field that an update changes, with its first and its new value. */
  readonly changing: { readonly field: string; readonly from: unknown; readonly to: unknown };
  /** A field that refers to another record. */
  readonly reference: string | null;
  /** The fields that no two records share. */
  readonly unique: readonly string[];
  /** The name of what depends on it, as a refusal says it, and the field by which it does. */
  readonly dependent: { readonly concept: Concept; readonly by: string; readonly said: string } | null;
}

const code = ['code'];
const ROWS: readonly Row[] = [
  {
    concept: 'Organization',
    one: 'organization',
    many: 'organizations',
    changing: { field: 'name', from: 'Phường Phúc Đồng', to: 'Phường Phúc Lợi' },
    reference: 'parentId',
    unique: code,
    dependent: { concept: 'Department', by: 'organizationId', said: '1 Department' },
  },
  {
    concept: 'Department',
    one: 'department',
    many: 'departments',
    changing: { field: 'name', from: 'Phòng Tư pháp', to: 'Phòng Y tế' },
    reference: 'organizationId',
    unique: code,
    dependent: { concept: 'Indicator', by: 'departmentId', said: '1 Indicator' },
  },
  {
    concept: 'Cluster',
    one: 'cluster',
    many: 'clusters',
    changing: { field: 'note', from: null, to: 'Gồm 14 phường' },
    reference: 'organizationId',
    unique: code,
    dependent: { concept: 'ClusterLeader', by: 'clusterId', said: '1 ClusterLeader' },
  },
  {
    concept: 'ClusterMember',
    one: 'clusterMember',
    many: 'clusterMembers',
    changing: { field: 'leftOn', from: null, to: '2025-06-30' },
    reference: 'organizationId',
    unique: [],
    dependent: null,
  },
  {
    concept: 'ClusterLeader',
    one: 'clusterLeader',
    many: 'clusterLeaders',
    changing: { field: 'year', from: 2020, to: 2021 },
    reference: 'clusterId',
    unique: ['clusterId', 'year'],
    dependent: null,
  },
  {
    concept: 'Indicator',
    one: 'indicator',
    many: 'indicators',
    changing: { field: 'unit', from: 'triệu đồng', to: '%' },
    reference: 'departmentId',
    unique: code,
    dependent: { concept: 'Criterion', by: 'indicatorId', said: '1 Criterion' },
  },
  {
    concept: 'Document',
    one: 'document',
    many: 'documents',
    changing: { field: 'signer', from: null, to: 'Nguyễn Văn Đức' },
    reference: 'issuerId',
    unique: [],
    dependent: { concept: 'PlanDocument', by: 'documentId', said: '1 PlanDocument' },
  },
  {
    concept: 'DocumentFile',
    one: 'documentFile',
    many: 'documentFiles',
    changing: { field: 'ordinal', from: 1, to: 2 },
    reference: 'fileId',
    unique: ['documentId', 'fileId'],
    dependent: null,
  },
  {
    concept: 'Plan',
    one: 'plan',
    many: 'plans',
    changing: { field: 'issuedOn', from: '2020-12-22', to: '2020-12-23' },
    reference: 'programmeId',
    unique: code,
    dependent: { concept: 'Project', by: 'planId', said: '1 Project' },
  },
  {
    concept: 'PlanDocument',
    one: 'planDocument',
    many: 'planDocuments',
    changing: { field: 'note', from: null, to: 'Căn cứ chính' },
    reference: 'documentId',
    unique: ['planId', 'documentId'],
    dependent: null,
  },
  {
    concept: 'PlanIndicator',
    one: 'planIndicator',
    many: 'planIndicators',
    changing: { field: 'targetValue', from: null, to: '91.69' },
    reference: 'indicatorId',
    unique: ['planId', 'ordinal'],
    dependent: null,
  },
  {
    concept: 'Project',
    one: 'project',
    many: 'projects',
    changing: { field: 'state', from: 'PLANNED', to: 'PREPARING' },
    reference: 'planId',
    unique: code,
    dependent: null,
  },
  {
    concept: 'Campaign',
    one: 'campaign',
    many: 'campaigns',
    changing: { field: 'year', from: 2020, to: 2021 },
    reference: 'organizationId',
    unique: code,
    dependent: { concept: 'Phase', by: 'campaignId', said: '1 Phase' },
  },
  {
    concept: 'Evaluation',
    one: 'evaluation',
    many: 'evaluations',
    changing: { field: 'notCompleted', from: null, to: '0.4' },
    reference: 'decidedById',
    unique: ['organizationId', 'year', 'name'],
    dependent: null,
  },
  {
    concept: 'EvaluationCeiling',
    one: 'evaluationCeiling',
    many: 'evaluationCeilings',
    changing: { field: 'percent', from: '20', to: '15' },
    reference: 'campaignId',
    unique: ['campaignId', 'subject'],
    dependent: null,
  },
  {
    concept: 'Phase',
    one: 'phase',
    many: 'phases',
    changing: { field: 'ordinal', from: 1, to: 2 },
    reference: 'campaignId',
    unique: ['campaignId', 'ordinal'],
    dependent: null,
  },
  {
    concept: 'Criterion',
    one: 'criterion',
    many: 'criteria',
    changing: { field: 'maxScore', from: '100', to: '62.5' },
    reference: 'indicatorId',
    unique: ['campaignId', 'indicatorId'],
    dependent: { concept: 'Target', by: 'criterionId', said: '1 Target' },
  },
  {
    concept: 'Target',
    one: 'target',
    many: 'targets',
    changing: { field: 'value', from: '1000', to: '1200.25' },
    reference: 'organizationId',
    unique: ['criterionId', 'organizationId'],
    dependent: { concept: 'Result', by: 'targetId', said: '1 Result' },
  },
  {
    concept: 'Result',
    one: 'result',
    many: 'results',
    changing: { field: 'value', from: '10.5', to: '11' },
    reference: null,
    unique: [],
    dependent: null,
  },
  {
    concept: 'Ranking',
    one: 'ranking',
    many: 'rankings',
    changing: { field: 'weight', from: '1', to: '2.5' },
    reference: 'clusterId',
    unique: ['campaignId', 'clusterId'],
    dependent: null,
  },
  {
    concept: 'ReportHeader',
    one: 'reportHeader',
    many: 'reportHeaders',
    changing: { field: 'signer', from: 'Nguyễn Thị Lan', to: 'Trần Văn Đông' },
    reference: 'organizationId',
    unique: ['organizationId', 'year'],
    dependent: null,
  },
  {
    concept: 'Standing',
    one: 'standing',
    many: 'standings',
    changing: { field: 'exclusion', from: null, to: 'MERGED' },
    reference: 'organizationId',
    unique: ['rankingId', 'organizationId'],
    dependent: null,
  },
  {
    concept: 'Task',
    one: 'task',
    many: 'tasks',
    changing: { field: 'dueOn', from: '2021-06-30', to: '2021-07-15' },
    reference: 'organizationId',
    unique: code,
    dependent: { concept: 'Task', by: 'parentId', said: '1 Task' },
  },
  {
    concept: 'TaskComment',
    one: 'taskComment',
    many: 'taskComments',
    changing: { field: 'text', from: 'Xong phần khảo sát', to: 'Xong phần khảo sát và lập danh sách' },
    reference: 'taskId',
    unique: [],
    dependent: null,
  },
  {
    concept: 'Scorecard',
    one: 'scorecard',
    many: 'scorecards',
    changing: { field: 'contentTotal', from: '950', to: '100' },
    reference: 'clusterId',
    unique: ['campaignId', 'clusterId'],
    dependent: null,
  },
  {
    concept: 'ScorecardItem',
    one: 'scorecardItem',
    many: 'scorecardItems',
    changing: { field: 'maxScore', from: '100', to: '62.5' },
    reference: 'departmentId',
    unique: ['scorecardId', 'ordinal'],
    dependent: null,
  },
  {
    concept: 'ScoringWindow',
    one: 'scoringWindow',
    many: 'scoringWindows',
    changing: { field: 'endsOn', from: '2020-12-15', to: '2020-12-20' },
    reference: 'scorecardId',
    unique: ['scorecardId', 'step'],
    dependent: null,
  },
  {
    concept: 'User',
    one: 'user',
    many: 'users',
    changing: { field: 'active', from: true, to: false },
    reference: 'departmentId',
    unique: ['email'],
    dependent: null,
  },
  {
    concept: 'AwardForm',
    one: 'awardForm',
    many: 'awardForms',
    changing: { field: 'article', from: null, to: 'Điều 25' },
    reference: null,
    unique: code,
    dependent: { concept: 'Award', by: 'formId', said: '1 Award' },
  },
  {
    concept: 'Award',
    one: 'award',
    many: 'awards',
    changing: { field: 'count', from: 1, to: 12 },
    reference: 'organizationId',
    unique: [],
    dependent: null,
  },
  {
    concept: 'AwardRecipient',
    one: 'awardRecipient',
    many: 'awardRecipients',
    changing: { field: 'unit', from: null, to: 'Chi bộ 7' },
    reference: 'organizationId',
    unique: [],
    dependent: null,
  },
  {
    concept: 'AwardFile',
    one: 'awardFile',
    many: 'awardFiles',
    changing: { field: 'description', from: null, to: 'Báo cáo thành tích' },
    reference: 'fileId',
    unique: ['awardId', 'fileId'],
    dependent: null,
  },
  {
    concept: 'AwardRule',
    one: 'awardRule',
    many: 'awardRules',
    changing: { field: 'rankMax', from: 1, to: 3 },
    reference: 'formId',
    unique: code,
    dependent: null,
  },
];
const WITH_CODE = ROWS.filter(({ unique }) => unique === code);
const WITH_REFERENCE = ROWS.filter(({ reference }) => reference !== null);
const WITH_UNIQUE = ROWS.filter(({ unique }) => unique.length > 0);
const WITH_DEPENDENT = ROWS.filter(({ dependent }) => dependent !== null);

let world: World;
let records: ReturnType<typeof makersFor>;
beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
});
afterAll(() => world.stop());

const read = async ({ one, changing }: Row, id: string) => {
  const { record } = await world.admin.query<{ record: Input | null }>(
    `query ($id: ID!) { record: ${one}(id: $id) { id version createdAt updatedAt ${changing.field} } }`,
    { id },
  );
  return record;
};
const create = ({ concept }: Row, input: Input) =>
  world.admin.send<{ made: Input }>(
    `mutation ($input: ${concept}CreateInput!) { made: create${concept}(input: $input) { id version } }`,
    { input },
    { 'accept-language': 'en' },
  );
const update = ({ concept, changing }: Row, id: string, input: Input, version: number) =>
  world.admin.send<{ record: Input }>(
    `mutation ($id: ID!, $input: ${concept}UpdateInput!, $version: Int!) { record: update${concept}(id: $id, input: $input, version: $version) { id version ${changing.field} } }`,
    { id, input, version },
    { 'accept-language': 'en' },
  );
const remove = ({ concept, changing }: Row, id: string) =>
  world.admin.send<{ record: Input }>(
    `mutation ($id: ID!) { record: delete${concept}(id: $id) { id version ${changing.field} } }`,
    { id },
    { 'accept-language': 'en' },
  );
const total = async ({ many }: Row) => {
  const answer = await world.admin.query<{ list: { totalCount: number } }>(`{ list: ${many}(first: 0) { totalCount } }`);
  return answer.list.totalCount;
};
const make = (row: Row, given: Input = {}) => records.makers[row.concept](given);

describe.each(ROWS)('$concept', (row) => {
  const { concept, changing, many } = row;

  test('is made in its first version and read back by its id', async () => {
    const made = await make(row, { [changing.field]: changing.from });
    const record = await read(row, made.id);
    expect(record).toMatchObject({ id: made.id, version: 1, [changing.field]: changing.from });
    expect(record?.['createdAt']).toBe(record?.['updatedAt']);
  });

  test('is found in its list', async () => {
    const { id } = await make(row);
    const { list } = await world.admin.query<{ list: Input }>(
      `query ($id: ID!) { list: ${many}(where: { id: { eq: $id } }) { nodes { id } edges { node { id } } totalCount } }`,
      { id },
    );
    expect(list).toEqual({ nodes: [{ id }], edges: [{ node: { id } }], totalCount: 1 });
  });

  test('takes a change and raises its version', async () => {
    const { id } = await make(row);
    const changed = await update(row, id, { [changing.field]: changing.to }, 1);
    expect(changed.errors).toEqual([]);
    expect(changed.data?.record).toEqual({ id, version: 2, [changing.field]: changing.to });
    expect(await read(row, id)).toMatchObject({ version: 2, [changing.field]: changing.to });
  });

  test('refuses a change made from a stale version and stays as it is', async () => {
    const { id } = await make(row);
    await update(row, id, { [changing.field]: changing.to }, 1);
    const stale = await update(row, id, { [changing.field]: changing.from }, 1);
    expect(stale.data).toBeNull();
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(stale.errors[0]?.message).toContain('you have version 1, it is 2');
    expect(await read(row, id)).toMatchObject({ version: 2, [changing.field]: changing.to });
  });

  test('is deleted, answered as it was, and gone', async () => {
    const { id } = await make(row, { [changing.field]: changing.from });
    const before = await total(row);
    const deleted = await remove(row, id);
    expect(deleted.data?.record).toEqual({ id, version: 1, [changing.field]: changing.from });
    expect(await read(row, id)).toBeNull();
    expect(await total(row)).toBe(before - 1);
  });

  test('leaves what was done to it in the history, with who did it', async () => {
    const { id } = await make(row);
    await update(row, id, { [changing.field]: changing.to }, 1);
    await remove(row, id);
    const entries = await storedRows(
      world.database,
      `SELECT \`action\`, \`userId\`, \`before\`, \`after\` FROM \`audit_entry\` WHERE \`concept\` = '${concept}' AND \`recordId\` = ${id} ORDER BY \`id\``,
    );
    const actions = entries.map(({ action }) => action);
    expect([actions[0], actions.at(-1)]).toEqual(['CREATED', 'DELETED']);
    expect(actions.slice(1, -1)).toContain('UPDATED');
    expect(new Set(entries.map(({ userId }) => Number(userId)))).toEqual(new Set([1]));
    expect(entries[0]).toMatchObject({ before: null, after: expect.stringContaining('"version":1') });
    expect(entries.at(-1)).toMatchObject({ before: expect.any(String), after: null });
    expect(JSON.stringify(entries)).not.toMatch(/argon2|mat-khau|passwordHash|tokenHash/);
  });

  test.each(['999999999', '0', '-1', 'abc', '1 OR 1=1', ''])('is NOT_FOUND under the unknown id "%s"', async (id) => {
    const before = await total(row);
    expect(await read(row, id)).toBeNull();
    for (const answer of [await update(row, id, { [changing.field]: changing.to }, 1), await remove(row, id)]) {
      expect(answer.data).toBeNull();
      expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(answer.errors[0]?.message).toContain(`${concept} "${id}"`);
    }
    expect(await total(row)).toBe(before);
  });
});

test.each(WITH_CODE)('$concept: is read by its code; an unknown code is null, id and code must belong together', async (row) => {
  const { one, concept } = row;
  const input: Input = await records.inputs[concept]();
  const { id } = await make(row, input);
  const other = await make(row);
  const answer = await world.admin.query(
    `query ($code: String!, $other: ID!) {
      found: ${one}(code: $code) { id }
      unknown: ${one}(code: "KHONG_CO") { id }
      neither: ${one} { id }
      different: ${one}(id: $other, code: $code) { id }
    }`,
    { code: input['code'], other: other.id },
  );
  expect(answer).toEqual({ found: { id }, unknown: null, neither: null, different: null });
});

test.each(WITH_REFERENCE)('$concept: a reference to nothing is told at its place, and nothing is written', async (row) => {
  const { reference, concept } = row;
  const input: Input = await records.inputs[concept]();
  const before = await total(row);
  for (const unknown of ['999999999', 'abc', '']) {
    const answer = await create(row, { ...input, [String(reference)]: unknown });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: `input.${reference}` }] } }]);
    expect(answer.errors[0]?.extensions?.['fields']).toMatchObject([{ message: expect.stringContaining(`"${unknown}"`) }]);
  }
  expect(await total(row)).toBe(before);
});

test.each(WITH_REFERENCE)('$concept: a change to a reference to nothing is told at its place', async (row) => {
  const { reference } = row;
  const { id } = await make(row);
  for (const unknown of ['999999999', 'abc']) {
    const answer = await update(row, id, { [String(reference)]: unknown }, 1);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: expect.anything() } }]);
    for (const { path } of Object(answer.errors[0]?.extensions?.['fields'])) expect(path).toBe(`input.${reference}`);
  }
  expect(await read(row, id)).toMatchObject({ version: 1 });
});

test.each(WITH_UNIQUE)('$concept: a second one with the same $unique is a CONFLICT at those fields', async (row) => {
  const { concept, unique } = row;
  const input: Input = await records.inputs[concept]();
  await create(row, input);
  const before = await total(row);
  const again = await create(row, { ...(await records.inputs[concept]()), ...Object.fromEntries(unique.map((field) => [field, input[field]])) });
  expect(again.data).toBeNull();
  expect(again.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  const fields = Object(again.errors[0]?.extensions?.['fields']);
  expect(fields.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(unique.map((field) => `input.${field}`)));
  expect(again.errors[0]?.message).toContain(concept);
  expect(await total(row)).toBe(before);
});

test.each(WITH_UNIQUE)('$concept: a change that would make it the double of another is refused', async (row) => {
  const { concept, unique } = row;
  const input: Input = await records.inputs[concept]();
  await create(row, input);
  const own: Input = await records.inputs[concept]();
  const different = concept === 'ClusterLeader' ? { year: 1999 } : concept === 'Phase' ? { ordinal: 9 } : {};
  const other = await make(row, { ...own, ...different });
  const answer = await update(row, other.id, Object.fromEntries(unique.map((field) => [field, input[field]])), other.version);
  expect(answer.data).toBeNull();
  // What a criterion, target, ranking or standing is about cannot change at all.
  const fixed = ['Criterion', 'Target', 'Ranking', 'Standing', 'Scorecard', 'ScorecardItem', 'ScoringWindow', 'AwardFile'].includes(concept);
  expect(answer.errors).toMatchObject([{ extensions: { code: fixed ? 'BAD_USER_INPUT' : 'CONFLICT' } }]);
});

test.each(WITH_DEPENDENT)('$concept: is not deleted while something depends on it, and the refusal names it', async (row) => {
  const { dependent, concept } = row;
  if (!dependent) throw new Error('expected a dependent');
  const { id } = await make(row);
  const { id: dependentId } = await records.makers[dependent.concept]({ [dependent.by]: id });
  const refused = await remove(row, id);
  expect(refused.data).toBeNull();
  expect(refused.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(refused.errors[0]?.message).toContain(dependent.said);
  expect(refused.errors[0]?.message).toContain(`${concept} "${id}"`);
  expect(await read(row, id)).not.toBeNull();
  await world.admin.query(`mutation ($id: ID!) { delete${dependent.concept}(id: $id) { id } }`, { id: dependentId });
  const deleted = await remove(row, id);
  expect(deleted.errors).toEqual([]);
});
