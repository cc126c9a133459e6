import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor } from './records';

type Value = string | number | boolean | null;

let world: World;
const ids = new Map<string, string>();
beforeAll(async () => {
  world = await start();
  await fill();
});
afterAll(() => world.stop());

const NAMES = ['Phường Đức Giang', 'Phường Bồ Đề', 'phường bồ đề', 'Tổ dân phố 12', "100% hộ_dân's \\ ? kèm", 'Đảng uỷ', 'Zebra', 'Ủy ban'];
const FOUNDED = [null, '1954-10-10', '2003-11-06', '2004-01-01', null, '2020-02-29', '2025-07-01', '2004-01-01'];
const VALUES = [null, '-3.5', '0', '0.1', '0.3', '999.9999', '1000', '99999999999999.9999'];

/** Eight records of several concepts, some with values and some without. */
async function fill(): Promise<void> {
  const { makers } = makersFor(world.admin);
  const keep = async (name: string, made: Promise<{ id: string }>) => {
    const { id } = await made;
    ids.set(name, id);
    return id;
  };
  const city = await keep('city', makers.Organization({ code: 'CITY', name: 'Hà Nội', kind: 'CITY' }));
  const district = await keep('district', makers.Organization({ code: 'DISTRICT', name: 'Long Biên', kind: 'DISTRICT', parentId: city }));
  const { id: criterionId } = await makers.Criterion();
  const { id: rankingId } = await makers.Ranking();
  const ranks = [1, 2, 2, 4];
  const standings: Input[] = [];
  for (const [index, name] of NAMES.entries()) {
    const parentId = index < 5 ? district : null;
    const organizationId = await keep(
      name,
      makers.Organization({ code: `W${index}`, name, foundedOn: FOUNDED[index], parentId, note: index % 3 === 0 ? null : `Ghi chú ${index}` }),
    );
    await makers.Target({ criterionId, organizationId, value: VALUES[index], note: index === 0 ? 'đầu' : null });
    await makers.Standing({ rankingId, organizationId });
    await makers.Campaign({ code: `C${index}`, year: 2016 + (index >> 1) });
    await makers.User({
      email: `n${index}@thi-dua.test`,
      active: index % 2 === 0,
      role: index < 4 ? 'ANALYST' : 'INTEGRATOR',
      organizationId: index < 2 ? organizationId : null,
    });
    const rank = ranks[index];
    if (rank !== undefined) standings.push({ organizationId, rank });
  }
  await world.admin.query('mutation ($id: ID!, $scores: [ScoreInput!]!) { enterScores(rankingId: $id, scores: $scores) { id } }', {
    id: rankingId,
    scores: standings,
  });
  for (const name of ['Kết nối', 'Báo cáo', 'Cũ']) {
    const answer = await world.admin.query<{ createApiToken: { apiToken: { id: string } } }>(
      'mutation ($input: ApiTokenCreateInput!) { createApiToken(input: $input) { apiToken { id } } }',
      { input: { name, role: 'INTEGRATOR', expiresOn: name === 'Cũ' ? '2099-01-01' : null } },
    );
    if (name === 'Cũ') await world.admin.query('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: answer.createApiToken.apiToken.id });
  }
}

const list = async (many: string, type: string, where: Input) => {
  const { found } = await world.admin.query<{ found: { nodes: { id: string }[]; totalCount: number } }>(
    `query ($where: ${type}Where) { found: ${many}(where: $where, first: 1000, orderBy: [{ id: ASC }]) { nodes { id } totalCount } }`,
    { where },
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }) => id);
};
const organizations = async (where: Input) => {
  const found = await list('organizations', 'Organization', where);
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return found.map((id) => names.get(id) ?? id).sort();
};

interface Column {
  readonly many: string;
  readonly type: string;
  readonly field: string;
  readonly filter: string;
  /** Values that are asked for beside those that the records have. */
  readonly more: readonly Value[];
}

const COLUMNS: readonly Column[] = [
  {
    many: 'organizations',
    type: 'Organization',
    field: 'name',
    filter: 'StringFilter',
    more: ['Phường', 'phường', '%', '_', "'", '\\', '?', 'ồ', 'Bồ Đề'.normalize('NFD'), ''],
  },
  { many: 'organizations', type: 'Organization', field: 'note', filter: 'StringFilter', more: ['Ghi', 'chú 1'] },
  { many: 'organizations', type: 'Organization', field: 'id', filter: 'IdFilter', more: ['999999', 'abc', ''] },
  { many: 'organizations', type: 'Organization', field: 'parentId', filter: 'IdFilter', more: ['999999'] },
  { many: 'organizations', type: 'Organization', field: 'kind', filter: 'OrganizationKindFilter', more: ['PARTY_CELL'] },
  { many: 'organizations', type: 'Organization', field: 'foundedOn', filter: 'DateFilter', more: ['2004-01-02', '0001-01-01', '9999-12-31'] },
  { many: 'targets', type: 'Target', field: 'value', filter: 'DecimalFilter', more: ['0.2', '0.10', '-0.0001', '-99999999999999.9999'] },
  { many: 'targets', type: 'Target', field: 'outcome', filter: 'OutcomeFilter', more: ['MET', 'MISSED'] },
  { many: 'standings', type: 'Standing', field: 'rank', filter: 'IntFilter', more: [0, 3, -2147483648, 2147483647] },
  { many: 'campaigns', type: 'Campaign', field: 'year', filter: 'IntFilter', more: [1999] },
  {
    many: 'campaigns',
    type: 'Campaign',
    field: 'createdAt',
    filter: 'DateTimeFilter',
    more: ['2020-12-31T16:59:59Z', '2099-01-01T00:00:00.000+07:00'],
  },
  {
    many: 'apiTokens',
    type: 'ApiToken',
    field: 'revokedAt',
    filter: 'DateTimeFilter',
    more: ['2020-12-31T16:59:59.999Z', '2099-12-31T23:59:59-11:00'],
  },
  { many: 'users', type: 'User', field: 'active', filter: 'BooleanFilter', more: [true, false] },
];

describe.each(COLUMNS)('$type, $field', ({ many, type, field, filter, more }) => {
  const isText = filter === 'StringFilter';
  const compare = comparison(filter);
  /** What each operator means; a record without a value is different from every value, and neither below nor above any. */
  const meanings: Record<string, (own: Value, asked: Value) => boolean> = {
    eq: (own, asked) => own !== null && compare(own, asked) === 0,
    ne: (own, asked) => own === null || compare(own, asked) !== 0,
    lt: (own, asked) => own !== null && compare(own, asked) < 0,
    lte: (own, asked) => own !== null && compare(own, asked) <= 0,
    gt: (own, asked) => own !== null && compare(own, asked) > 0,
    gte: (own, asked) => own !== null && compare(own, asked) >= 0,
    contains: (own, asked) => own !== null && String(own).includes(String(asked).normalize('NFC')),
    startsWith: (own, asked) => own !== null && String(own).startsWith(String(asked).normalize('NFC')),
  };
  const lists: Record<string, (own: Value, asked: readonly Value[]) => boolean> = {
    in: (own, asked) => own !== null && asked.some((value) => compare(own, value) === 0),
    notIn: (own, asked) => own === null || asked.every((value) => compare(own, value) !== 0),
  };

  const recordsOf = async () => {
    const answer = await world.admin.query<{ all: { nodes: ({ id: string } & Record<string, Value>)[] } }>(
      `{ all: ${many}(first: 1000, orderBy: [{ id: ASC }]) { nodes { id ${field} } } }`,
    );
    return answer.all.nodes.map((node) => ({ id: node.id, own: node[field] ?? null }));
  };
  const operators = async () => {
    const answer = await world.admin.query<{ type: { inputFields: { name: string }[] } }>(
      `{ type: __type(name: "${filter}") { inputFields { name } } }`,
    );
    return answer.type.inputFields.map(({ name }) => name);
  };

  test('every operator finds exactly the records that meet it', async () => {
    const all = await recordsOf();
    expect(all.length).toBeGreaterThan(2);
    const asked = [...new Set([...all.map(({ own }) => own), ...more])].filter((value) => value !== null);
    const found: unknown[] = [];
    const expected: unknown[] = [];
    const ask = async (operator: string, value: unknown, meets: (own: Value) => boolean) => {
      found.push([operator, value, await list(many, type, { [field]: { [operator]: value } })]);
      expected.push([operator, value, all.filter(({ own }) => meets(own)).map(({ id }) => id)]);
    };
    for (const operator of await operators()) {
      const meaning = meanings[operator];
      const ofList = lists[operator];
      if (meaning) for (const value of asked) await ask(operator, value, (own) => meaning(own, value));
      if (ofList) for (const values of [[], asked.slice(0, 2), asked]) await ask(operator, values, (own) => ofList(own, values));
    }
    await ask('isNull', true, (own) => own === null);
    await ask('isNull', false, (own) => own !== null);
    await ask('eq', null, (own) => own === null);
    await ask('ne', null, (own) => own !== null);
    expect(found).toEqual(expected);
  });

  test('its filter has the operators that fit its kind, and no other', async () => {
    const ordered = ['lt', 'lte', 'gt', 'gte'];
    const equality = ['eq', 'ne', 'isNull'];
    const kinds: Record<string, string[]> = {
      StringFilter: [...equality, 'in', 'notIn', ...ordered, 'contains', 'startsWith'],
      BooleanFilter: equality,
      IntFilter: [...equality, 'in', 'notIn', ...ordered],
      DecimalFilter: [...equality, 'in', 'notIn', ...ordered],
      DateFilter: [...equality, 'in', 'notIn', ...ordered],
      DateTimeFilter: [...equality, 'in', 'notIn', ...ordered],
    };
    expect((await operators()).sort()).toEqual((kinds[filter] ?? [...equality, 'in', 'notIn']).sort());
  });

  test('not finds the others, those without a value included', async () => {
    const all = await recordsOf();
    const value = all.find(({ own }) => own !== null)?.own ?? more[0];
    const conditions: Input[] = [{ eq: value }, { ne: value }, ...(filter === 'DecimalFilter' || isText ? [{ lt: value }, { gte: value }] : [])];
    for (const condition of conditions) {
      const met = await list(many, type, { [field]: condition });
      const others = await list(many, type, { not: { [field]: condition } });
      expect([...met, ...others].sort()).toEqual(all.map(({ id }) => id).sort());
    }
  });
});

function comparison(filter: string): (a: Value, b: Value) => number {
  const by =
    <T extends bigint | number | string>(key: (value: Value) => T) =>
    (a: Value, b: Value) =>
      key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
  if (filter === 'DecimalFilter')
    return by(
      (value) => BigInt(Number(`${value}`.split('.')[0]) < 0 || `${value}`.startsWith('-') ? -1 : 1) * tenThousandths(`${value}`.replace('-', '')),
    );
  if (filter === 'IntFilter') return by(Number);
  if (filter === 'DateTimeFilter') return by((value) => Date.parse(String(value)));
  return by((value) => String(value).normalize('NFC'));
}

function tenThousandths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
}

describe('conditions together', () => {
  test('several keys, and several operators of one key, hold together', async () => {
    expect(await organizations({ kind: { eq: 'WARD' }, foundedOn: { gte: '2003-01-01', lt: '2005-01-01' }, code: { startsWith: 'W' } })).toEqual(
      ['phường bồ đề', 'Tổ dân phố 12', 'Ủy ban'].sort(),
    );
  });

  test('and, or and not nest; an empty "and" holds, an empty "or" does not', async () => {
    const wards = { code: { startsWith: 'W' } };
    expect(
      await organizations({
        ...wards,
        or: [{ name: { contains: 'Giang' } }, { and: [{ foundedOn: { isNull: true } }, { parentId: { isNull: false } }] }],
      }),
    ).toEqual(['Phường Đức Giang', "100% hộ_dân's \\ ? kèm"].sort());
    expect(await organizations({ ...wards, not: { or: [{ parentId: { isNull: false } }, { name: { eq: 'Zebra' } }] } })).toEqual(
      ['Đảng uỷ', 'Ủy ban'].sort(),
    );
    expect((await organizations({ ...wards, and: [] })).length).toBe(8);
    expect(await organizations({ ...wards, or: [] })).toEqual([]);
    expect(await organizations({ ...wards, not: { not: { name: { eq: 'Zebra' } } } })).toEqual(['Zebra']);
    expect((await organizations({ ...wards, not: {} })).length).toBe(0);
  });

  test('null conditions are no conditions', async () => {
    const nothing = { and: null, or: null, not: null, search: null, parent: null, name: null, departments: null };
    expect((await organizations({ ...nothing, code: { startsWith: 'W' } })).length).toBe(8);
  });
});

describe('conditions on what a record refers to', () => {
  test('are conditions on that record, any number of steps away', async () => {
    expect((await organizations({ parent: { code: { eq: 'DISTRICT' } } })).length).toBe(5);
    expect(await organizations({ parent: { code: { eq: 'DISTRICT' }, parent: { kind: { eq: 'CITY' } } }, foundedOn: { isNull: true } })).toEqual(
      ['Phường Đức Giang', "100% hộ_dân's \\ ? kèm"].sort(),
    );
    expect(
      (
        await list('targets', 'Target', {
          organization: { parent: { parent: { code: { eq: 'CITY' } } } },
          criterion: { indicator: { unit: { eq: 'triệu đồng' } } },
        })
      ).length,
    ).toBe(5);
  });

  test('a record that refers to nothing does not meet them, whatever they ask', async () => {
    expect(await organizations({ parent: {} })).not.toContain('Zebra');
    expect(await organizations({ parent: { parentId: { isNull: true } } })).toEqual(['district']);
    expect(await organizations({ parent: { kind: { ne: 'CITY' } } })).not.toContain('Zebra');
    expect(await organizations({ parent: { not: { kind: { eq: 'CITY' } } } })).not.toContain('city');
    expect(await organizations({ not: { parent: { kind: { eq: 'CITY' } } }, code: { startsWith: 'W' } })).toHaveLength(8);
  });

  test('the same relation in two branches is each time the same record', async () => {
    expect(await organizations({ parent: { code: { eq: 'CITY' } }, and: [{ parent: { kind: { eq: 'DISTRICT' } } }] })).toEqual([]);
  });
});

describe('conditions on the records that refer to it', () => {
  test('some, every and none', async () => {
    const valued = { value: { isNull: false } };
    expect(await organizations({ targets: { some: { note: { eq: 'đầu' } } } })).toEqual(['Phường Đức Giang']);
    expect((await organizations({ targets: { some: valued } })).length).toBe(7);
    expect(await organizations({ targets: { none: valued }, code: { startsWith: 'W' } })).toEqual(['Phường Đức Giang']);
    // Where there are none, every one is such.
    expect(await organizations({ targets: { every: valued } })).toEqual(expect.arrayContaining(['city', 'district', 'Zebra']));
    expect(await organizations({ targets: { every: valued } })).not.toContain('Phường Đức Giang');
    expect(await organizations({ targets: { every: { value: { gt: '0' } }, some: {} } })).toEqual(
      ['Tổ dân phố 12', "100% hộ_dân's \\ ? kèm", 'Đảng uỷ', 'Zebra', 'Ủy ban'].sort(),
    );
  });

  test('they nest, through other records and back', async () => {
    const inRanking = { standings: { some: { rank: { lte: 2 }, ranking: { campaign: { year: { eq: 2020 } } } } } };
    expect(await organizations(inRanking)).toEqual(['Phường Đức Giang', 'Phường Bồ Đề', 'phường bồ đề'].sort());
    expect(await organizations({ children: { some: inRanking } })).toEqual(['district']);
    expect(await organizations({ children: { some: { children: { some: inRanking } } } })).toEqual(['city']);
    expect(
      await organizations({
        children: { none: {} },
        code: { notIn: ['CITY', 'DISTRICT'] },
        parent: { children: { some: { name: { eq: 'Tổ dân phố 12' } } } },
      }),
    ).toHaveLength(5);
    expect(
      await organizations({ not: { targets: { some: { organization: { name: { startsWith: 'P' } } } } }, code: { startsWith: 'W' } }),
    ).toHaveLength(6);
  });
});

describe('search', () => {
  const found = (search: string) => organizations({ search, code: { startsWith: 'W' } });

  test.each([
    ['without accents', 'bo de'],
    ['with accents', 'Bồ Đề'],
    ['with accents typed as separate marks', 'Bồ Đề'.normalize('NFD')],
    ['in capitals', 'BỒ ĐỀ'],
    ['in another order', 'de phuong BO'],
    ['with blanks around', '   bồ    đề '],
  ])('finds a name %s', async (_how, words) => {
    expect(await found(words)).toEqual(['Phường Bồ Đề', 'phường bồ đề'].sort());
  });

  test('takes đ and d for the same', async () => {
    expect(await found('duc')).toEqual(['Phường Đức Giang']);
    expect(await found('đuc')).toEqual(['Phường Đức Giang']);
    expect(await found('dang uy')).toEqual(['Đảng uỷ']);
  });

  test('needs every word, and finds parts of words and codes', async () => {
    expect(await found('phuong zebra')).toEqual([]);
    expect(await found('ebr')).toEqual(['Zebra']);
    expect(await organizations({ search: 'district' })).toEqual(['district']);
  });

  test('takes signs for what they are', async () => {
    expect(await found('100%')).toEqual(["100% hộ_dân's \\ ? kèm"]);
    expect(await found('%')).toEqual(["100% hộ_dân's \\ ? kèm"]);
    expect(await found('o_d')).toEqual(["100% hộ_dân's \\ ? kèm"]);
    expect(await found("dan's \\ ?")).toEqual(["100% hộ_dân's \\ ? kèm"]);
    expect(await found("' OR 1=1 --")).toEqual([]);
  });

  test('without words is no condition', async () => {
    expect(await found('')).toHaveLength(8);
    expect(await found('  ')).toHaveLength(8);
  });

  test('finds the name that a record has now', async () => {
    const { makers } = makersFor(world.admin);
    const { id } = await makers.Cluster({ name: 'Khối đoàn thể' });
    const clusters = (search: string) => list('clusters', 'Cluster', { search });
    expect(await clusters('doan the')).toEqual([id]);
    await world.admin.query('mutation ($id: ID!) { updateCluster(id: $id, version: 1, input: { name: "Khối trường học" }) { id } }', { id });
    expect(await clusters('doan the')).toEqual([]);
    expect(await clusters('truong hoc')).toEqual([id]);
  });
});
