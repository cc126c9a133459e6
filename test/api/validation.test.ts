import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor } from './records';

type Fault = { readonly path: string; readonly message: string };

let world: World;
let records: ReturnType<typeof makersFor>;
beforeAll(async () => {
  world = await start();
  records = makersFor(world.admin);
});
afterAll(() => world.stop());

/** Sends a create and answers its faults; fails where it was taken. */
async function faultsOf(concept: string, input: Input, language = 'vi'): Promise<readonly Fault[]> {
  return refusedWith(`mutation ($input: ${concept}CreateInput!) { create${concept}(input: $input) { id } }`, { input }, language);
}

async function updateFaults(concept: string, id: string, input: Input, language = 'vi'): Promise<readonly Fault[]> {
  return refusedWith(
    `mutation ($id: ID!, $input: ${concept}UpdateInput!) { update${concept}(id: $id, input: $input, version: 1) { id } }`,
    { id, input },
    language,
  );
}

async function refusedWith(document: string, variables: Input, language: string): Promise<readonly Fault[]> {
  const { data, errors } = await world.admin.send(document, variables, { 'accept-language': language });
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  return errors[0]?.extensions?.['fields'] as readonly Fault[];
}

const pathsOf = (faults: readonly Fault[]) => faults.map(({ path }) => path).sort();

describe('all faults of an input', () => {
  test('are told at once, each at its place, with a sentence of its own', async () => {
    const wrong = { code: 'phúc đồng', name: '   ', kind: 'WARD', parentId: '999999', note: 'x'.repeat(2001) };
    const faults = await faultsOf('Organization', wrong);
    expect(pathsOf(faults)).toEqual(['input.code', 'input.name', 'input.note', 'input.parentId']);
    expect(Object.fromEntries(faults.map(({ path, message }) => [path, message]))).toEqual({
      'input.code': 'Chỉ dùng chữ in hoa không dấu, chữ số, "_", "-" và ".", bắt đầu bằng chữ hoặc số: PHUC_DONG.',
      'input.name': 'Cần nhập giá trị.',
      'input.note': 'Tối đa 2000 ký tự.',
      'input.parentId': expect.stringMatching(/^Không tìm thấy .+ "999999"\.$/),
    });
  });

  test('are told in English to who prefers it', async () => {
    const faults = await faultsOf('Organization', { code: 'a b', name: '', kind: 'WARD', parentId: '999999' }, 'en-GB,en;q=0.9,vi;q=0.5');
    expect(Object.fromEntries(faults.map(({ path, message }) => [path, message]))).toEqual({
      'input.code': 'Capital letters without accents, digits, "_", "-" and "." only, beginning with a letter or digit: PHUC_DONG.',
      'input.name': 'A value is needed here.',
      'input.parentId': 'There is no Organization "999999".',
    });
  });

  test('of an input that does not fit its type are told at once too', async () => {
    const faults = await faultsOf('Campaign', { code: 'C', year: 'năm', startsOn: '31/12/2020', endsOn: '2020-02-30', state: 'DONE', color: 'red' });
    expect(pathsOf(faults)).toEqual(['input', 'input.endsOn', 'input.name', 'input.startsOn', 'input.state', 'input.year']);
    expect(faults.find(({ path }) => path === 'input')?.message).toContain('"color"');
  });

  test('are told for an update in the same way', async () => {
    const { id } = await records.makers.Criterion();
    const faults = await updateFaults('Criterion', id, { maxScore: '-1', capPercent: '-0.0001', ordinal: 10_000, departmentId: '999999' });
    expect(pathsOf(faults)).toEqual(['input.capPercent', 'input.departmentId', 'input.maxScore', 'input.ordinal']);
  });
});

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['vi-VN', 'vi'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['vi,en;q=0.8', 'vi'],
  ['en;q=0.3,vi;q=0.4', 'vi'],
  ['fr,en;q=0.1', 'en'],
  ['fr', 'vi'],
  ['*', 'vi'],
])('with Accept-Language %j the sentence is in "%s"', async (header, language) => {
  const { errors } = await world.admin.send(
    'mutation { deleteOrganization(id: "0") { id } }',
    {},
    header === undefined ? {} : { 'accept-language': header },
  );
  expect(errors[0]?.message).toMatch(language === 'vi' ? /^Không tìm thấy / : /^There is no /);
});

describe('a value', () => {
  const organization = (given: Input) => ({ kind: 'WARD', name: 'Phường', code: 'OK', ...given });
  const campaign = (given: Input) => ({
    code: 'OK',
    name: 'Phong trào',
    year: 2020,
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    state: 'OPEN',
    ...given,
  });
  const user = (given: Input) => ({ email: 'a@b.vn', name: 'Cán bộ', role: 'ANALYST', password: 'mot-mat-khau-dai', ...given });

  test.each([
    ['Organization', organization({ code: '' }), 'input.code'],
    ['Organization', organization({ code: 'PHÚC' }), 'input.code'],
    ['Organization', organization({ code: '_A' }), 'input.code'],
    ['Organization', organization({ code: 'A'.repeat(65) }), 'input.code'],
    ['Organization', organization({ code: 'A\n' }), 'input.code'],
    ['Organization', organization({ name: 'x'.repeat(201) }), 'input.name'],
    ['Organization', organization({ name: '\t \n' }), 'input.name'],
    ['Organization', organization({ foundedOn: '2020-12-31', dissolvedOn: '2020-12-30' }), 'input.dissolvedOn'],
    ['Organization', organization({ foundedOn: '2021-02-29' }), 'input.foundedOn'],
    ['Organization', organization({ foundedOn: '2020-1-1' }), 'input.foundedOn'],
    ['Organization', organization({ foundedOn: '0000-01-01' }), 'input.foundedOn'],
    ['Organization', organization({ foundedOn: 20200101 }), 'input.foundedOn'],
    ['Campaign', campaign({ year: 1899 }), 'input.year'],
    ['Campaign', campaign({ year: 2201 }), 'input.year'],
    ['Campaign', campaign({ year: 2020.5 }), 'input.year'],
    ['Campaign', campaign({ endsOn: '2019-12-31' }), 'input.endsOn'],
    ['Campaign', campaign({ theme: 'x'.repeat(501) }), 'input.theme'],
    ['User', user({ email: 'khong-phai-thu' }), 'input.email'],
    ['User', user({ email: '' }), 'input.email'],
    ['User', user({ password: 'ngan' }), 'input.password'],
    ['User', user({ password: '' }), 'input.password'],
    ['User', user({ role: 'KING' }), 'input.role'],
  ])('of %s outside its bounds is refused: %j', async (concept, input, path) => {
    expect([...new Set(pathsOf(await faultsOf(concept, input)))]).toEqual([path]);
  });

  test('at its bound is taken, accents counted as written', async () => {
    const name = 'Ệ'.repeat(200);
    const made = await world.admin.query<{ made: Input }>(
      'mutation ($input: OrganizationCreateInput!) { made: createOrganization(input: $input) { name code note foundedOn dissolvedOn } }',
      {
        input: organization({
          code: 'A'.repeat(64),
          name: `  ${name.normalize('NFD')} `,
          note: 'ự'.repeat(2000),
          foundedOn: '2020-12-31',
          dissolvedOn: '2020-12-31',
        }),
      },
    );
    expect(made.made).toEqual({ name, code: 'A'.repeat(64), note: 'ự'.repeat(2000), foundedOn: '2020-12-31', dissolvedOn: '2020-12-31' });
  });
});

describe('an update', () => {
  test('leaves what it does not name as it is, and null takes a value away', async () => {
    const { id } = await records.makers.Organization({ name: 'Phường cũ', note: 'Ghi chú', foundedOn: '2003-11-06', kind: 'WARD' });
    const update = (input: Input, version: number) =>
      world.admin.query(
        'mutation ($id: ID!, $input: OrganizationUpdateInput!, $version: Int!) { updateOrganization(id: $id, input: $input, version: $version) { version name note foundedOn kind parentId } }',
        { id, input, version },
      );
    expect(await update({ name: 'Phường mới' }, 1)).toEqual({
      updateOrganization: { version: 2, name: 'Phường mới', note: 'Ghi chú', foundedOn: '2003-11-06', kind: 'WARD', parentId: null },
    });
    expect(await update({ note: null, foundedOn: null }, 2)).toEqual({
      updateOrganization: { version: 3, name: 'Phường mới', note: null, foundedOn: null, kind: 'WARD', parentId: null },
    });
    expect(await update({ note: '   ' }, 3)).toMatchObject({ updateOrganization: { version: 4, note: null } });
    expect(await update({}, 4)).toMatchObject({ updateOrganization: { version: 5, name: 'Phường mới' } });
  });

  test.each([
    ['Organization', ['code', 'name', 'kind']],
    ['Department', ['code', 'name', 'organizationId']],
    ['Indicator', ['code', 'name', 'unit', 'direction', 'aggregation', 'assigningLevel']],
    ['Campaign', ['code', 'name', 'year', 'startsOn', 'endsOn', 'state']],
    ['Criterion', ['departmentId', 'maxScore', 'rule', 'capPercent', 'bonusMax', 'ordinal']],
    ['Target', ['penalty']],
    ['User', ['email', 'name', 'role', 'active', 'password']],
    ['Ranking', ['method', 'tieRule', 'weight']],
    ['Phase', ['campaignId', 'ordinal', 'name', 'startsOn', 'endsOn']],
    ['ClusterLeader', ['clusterId', 'organizationId', 'year']],
    ['ClusterMember', ['clusterId', 'organizationId', 'joinedOn']],
  ] as const)('of a %s cannot take away what it needs', async (concept, fields) => {
    const { id } = await records.makers[concept]();
    const faults = await updateFaults(concept, id, Object.fromEntries(fields.map((field) => [field, null])), 'en');
    expect(pathsOf(faults)).toEqual(fields.map((field) => `input.${field}`).sort());
    expect([...new Set(faults.map(({ message }) => message))]).toEqual(['A value is needed here.']);
  });

  test('of what a record is about is refused with one sentence for each place', async () => {
    const { id } = await records.makers.Target();
    const faults = await updateFaults('Target', id, { criterionId: null, organizationId: '999999' }, 'en');
    expect(faults).toEqual([
      { path: 'input.criterionId', message: 'This cannot change once the record is there. Make a new one.' },
      { path: 'input.organizationId', message: 'This cannot change once the record is there. Make a new one.' },
    ]);
  });

  test('is checked together with what stays', async () => {
    const { id } = await records.makers.Campaign();
    expect(pathsOf(await updateFaults('Campaign', id, { endsOn: '2019-01-01' }))).toEqual(['input.endsOn']);
    const { id: targetId } = await records.makers.Target();
    expect(pathsOf(await updateFaults('Target', targetId, { penalty: '2' }))).toEqual(['input.penaltyReason']);
  });
});

describe('what records may not be together', () => {
  test('an organization is not below itself, at any distance, nor its own successor', async () => {
    const { id: top } = await records.makers.Organization();
    const { id: middle } = await records.makers.Organization({ parentId: top });
    const { id: bottom } = await records.makers.Organization({ parentId: middle });
    for (const parentId of [top, middle, bottom]) expect(pathsOf(await updateFaults('Organization', top, { parentId }))).toEqual(['input.parentId']);
    expect(pathsOf(await updateFaults('Organization', top, { successorId: top }))).toEqual(['input.successorId']);
  });

  test('an organization is a member of a cluster once at a time', async () => {
    const { id: clusterId } = await records.makers.Cluster();
    const { id: organizationId } = await records.makers.Organization();
    const member = (joinedOn: string, leftOn: string | null) => ({ clusterId, organizationId, joinedOn, leftOn });
    await records.makers.ClusterMember(member('2020-01-01', '2020-12-31'));
    for (const [from, to] of [
      ['2020-06-01', null],
      ['2019-01-01', '2020-01-01'],
      ['2020-12-31', '2021-01-01'],
      ['2019-01-01', null],
    ] as const) {
      expect(pathsOf(await faultsOf('ClusterMember', member(from, to)))).toEqual(['input.joinedOn']);
    }
    const { id } = await records.makers.ClusterMember(member('2021-01-01', null));
    expect(pathsOf(await updateFaults('ClusterMember', id, { joinedOn: '2020-12-31' }))).toEqual(['input.joinedOn']);
  });

  test('a phase lies inside its campaign', async () => {
    const { id: campaignId } = await records.makers.Campaign();
    const input: Input = await records.inputs.Phase({ campaignId });
    expect(pathsOf(await faultsOf('Phase', { ...input, startsOn: '2019-12-31' }))).toEqual(['input.startsOn']);
    expect(pathsOf(await faultsOf('Phase', { ...input, endsOn: '2021-01-01' }))).toEqual(['input.endsOn']);
    expect(pathsOf(await faultsOf('Phase', { ...input, startsOn: '2019-12-31', endsOn: '2021-01-01' }))).toEqual(['input.endsOn', 'input.startsOn']);
  });

  test.each([
    [null, ['input.bands']],
    [[], ['input.bands']],
    [[{ fromPercent: '10', score: '5' }], ['input.bands.0']],
    [
      [
        { fromPercent: '0', score: '5' },
        { fromPercent: '0', score: '6' },
      ],
      ['input.bands.1'],
    ],
    [[{ fromPercent: '0', score: '101' }], ['input.bands.0']],
    [[{ fromPercent: '0', score: '-1' }], ['input.bands.0']],
  ])('bands that do not fit together are refused: %j', async (bands, paths) => {
    const input: Input = await records.inputs.Criterion({ rule: 'BANDS', bands });
    expect(pathsOf(await faultsOf('Criterion', input))).toEqual(paths);
  });

  test('bands read back as they were written', async () => {
    const bands = [
      { fromPercent: '0', score: '0' },
      { fromPercent: '80.5', score: '50.25' },
      { fromPercent: '100', score: '100' },
    ];
    const { id } = await records.makers.Criterion({ rule: 'BANDS', bands });
    expect(await world.admin.query('query ($id: ID!) { criterion(id: $id) { rule bands { fromPercent score } } }', { id })).toEqual({
      criterion: { rule: 'BANDS', bands },
    });
  });
});
