import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor } from './records';

interface Page {
  readonly nodes: readonly Input[];
  readonly edges: readonly { readonly cursor: string; readonly node: Input }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

let world: World;
beforeAll(async () => {
  world = await start();
  await fill();
});
afterAll(() => world.stop());

/** In the order in which Vietnamese readers expect them. */
const NAMES = [
  'An Bình',
  'Ăn Thịnh',
  'Ân Thi',
  'Bồ Đề',
  'Cự Khối',
  'Dương Xá',
  'Đa Tốn',
  'Đức Giang',
  'Ngọc Lâm',
  'Ngọc Thụy',
  'Phường 1',
  'Phường 1 (cũ)',
  'Phường 1 Đông',
  'Phường 02',
  'Phường 10',
  'Phường 100',
  'Phường A',
  'Thạch Bàn',
  'Tổ',
  'Tơ',
  'Ưu Điềm',
  'Zét',
];

/** Twelve targets of twelve organizations, many of them with the same value or with none; a campaign with ties in every column. */
async function fill(): Promise<void> {
  const { makers } = makersFor(world.admin);
  const { id: criterionId } = await makers.Criterion();
  const { id: otherCriterionId } = await makers.Criterion();
  const { id: rankingId } = await makers.Ranking();
  const { id: parentId } = await makers.Organization({ code: 'P_1', name: 'Ân Thi', foundedOn: '1999-01-01' });
  for (const [index, name] of [...NAMES].reverse().entries()) {
    const organizationId = (
      await makers.Organization({
        code: `N_${index}`,
        name,
        kind: index % 2 === 0 ? 'WARD' : 'PARTY_CELL',
        parentId: index % 3 === 0 ? parentId : null,
        foundedOn: index % 4 === 0 ? null : `20${10 + (index % 3)}-01-01`,
        note: index % 5 === 0 ? null : `Ghi chú ${index % 2}`,
      })
    ).id;
    if (index >= 12) continue;
    await makers.Target({
      criterionId: index % 2 === 0 ? criterionId : otherCriterionId,
      organizationId,
      value: [null, '0.1', '-2', '99999999999999.9999'][index % 4],
      baseline: index % 3 === 0 ? null : '7',
    });
    await makers.Standing({ rankingId, organizationId, exclusion: index % 3 === 0 ? 'MERGED' : null });
    await makers.User({ name: `Cán bộ ${index % 2}`, active: index % 2 === 0, organizationId: index % 3 === 0 ? organizationId : null });
    await makers.Campaign({
      year: 2019 + (index % 3),
      theme: index % 2 === 0 ? null : 'Đổi mới',
      organizationId: index % 2 === 0 ? organizationId : null,
    });
  }
}

const PAGE = 'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const page = async (many: string, type: string, args: Input, fields = PAGE) => {
  const { list } = await world.admin.query<{ list: Page }>(
    `query ($where: ${type}Where, $orderBy: [${type}OrderBy!], $first: Int, $after: String, $offset: Int) {
      list: ${many}(where: $where, orderBy: $orderBy, first: $first, after: $after, offset: $offset) { ${fields} }
    }`,
    args,
  );
  return list;
};
const refused = async (many: string, type: string, args: Input) => {
  const { errors, data } = await world.admin.send(
    `query ($orderBy: [${type}OrderBy!], $first: Int, $after: String, $offset: Int) { list: ${many}(orderBy: $orderBy, first: $first, after: $after, offset: $offset) { nodes { id } } }`,
    args,
  );
  expect(data).toBeNull();
  return errors;
};
const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => String(id));

/** All ids of a list, read page after page by cursor. */
async function walk(many: string, type: string, orderBy: readonly Input[], first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { pageInfo, ...rest }: Page = await page(many, type, { orderBy, first, after });
    ids.push(...idsOf({ pageInfo, ...rest }));
    expect(rest.edges.map(({ node }) => node['id'])).toEqual(rest.nodes.map(({ id }) => id));
    expect(pageInfo.endCursor).toBe(rest.edges.at(-1)?.cursor ?? null);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && ids.length < 1000);
  return ids;
}

/** Every key of an orderBy input, those of relations one step deep. */
async function orderKeys(type: string): Promise<readonly (readonly string[])[]> {
  interface Fields {
    readonly type: { readonly inputFields: readonly { readonly name: string; readonly type: { readonly name: string } }[] };
  }
  const fieldsOf = async (name: string) =>
    (await world.admin.query<Fields>(`{ type: __type(name: "${name}") { inputFields { name type { name } } } }`)).type.inputFields;
  const keys: string[][] = [];
  for (const field of await fieldsOf(`${type}OrderBy`)) {
    if (field.type.name === 'OrderDirection') keys.push([field.name]);
    else for (const inner of await fieldsOf(field.type.name)) if (inner.type.name === 'OrderDirection') keys.push([field.name, inner.name]);
  }
  return keys;
}

describe.each([
  { many: 'organizations', type: 'Organization' },
  { many: 'targets', type: 'Target' },
  { many: 'standings', type: 'Standing' },
  { many: 'users', type: 'User' },
  { many: 'campaigns', type: 'Campaign' },
])('walking through $many', ({ many, type }) => {
  test.each(['ASC', 'DESC', 'ASC_NULLS_LAST'])('gives every record once, in the order of the whole list, under every key %s', async (direction) => {
    const keys = await orderKeys(type);
    expect(keys.length).toBeGreaterThan(8);
    for (const key of keys) {
      const orderBy = [key.reduceRight<Input | string>((inner, name) => ({ [name]: inner }), direction) as Input];
      const whole = idsOf(await page(many, type, { orderBy, first: 1000 }));
      expect(new Set(whole).size).toBe(whole.length);
      const walked = await walk(many, type, orderBy, 9);
      expect({ key, walked }).toEqual({ key, walked: whole });
    }
  });
});

describe('order', () => {
  const valuesBy = async (field: string, orderBy: readonly Input[], many = 'targets', type = 'Target') => {
    const { nodes } = await page(
      many,
      type,
      { orderBy, first: 1000 },
      `nodes { ${field} } edges { cursor node { id } } pageInfo { hasNextPage } totalCount`,
    );
    return nodes.map((node) => node[field]);
  };
  const MAX = '99999999999999.9999';

  test('without a value comes first with ASC, last with DESC and ASC_NULLS_LAST; decimals stand by their value', async () => {
    const nulls = [null, null, null];
    const [low, small, large] = [
      ['-2', '-2', '-2'],
      ['0.1', '0.1', '0.1'],
      [MAX, MAX, MAX],
    ];
    expect(await valuesBy('value', [{ value: 'ASC' }])).toEqual([...nulls, ...low, ...small, ...large]);
    expect(await valuesBy('value', [{ value: 'ASC_NULLS_LAST' }])).toEqual([...low, ...small, ...large, ...nulls]);
    expect(await valuesBy('value', [{ value: 'DESC' }])).toEqual([...large, ...small, ...low, ...nulls]);
  });

  test('names stand as Vietnamese readers expect them: Đ after D, tones last, numbers by value', async () => {
    const { nodes } = await page(
      'organizations',
      'Organization',
      { where: { code: { startsWith: 'N_' } }, orderBy: [{ name: 'ASC' }], first: 1000 },
      'nodes { name } edges { cursor } pageInfo { hasNextPage } totalCount',
    );
    const names = nodes.map(({ name }) => String(name));
    expect(names).toEqual(NAMES);
    const at = (name: string) => names.indexOf(name);
    expect(at('Phường 02')).toBeLessThan(at('Phường 10'));
    expect(at('Dương Xá')).toBeLessThan(at('Đa Tốn'));
    expect(at('Phường 1')).toBeLessThan(at('Phường 1 (cũ)'));
  });

  test('lists of named records stand by name without being asked', async () => {
    const { nodes } = await page(
      'organizations',
      'Organization',
      { where: { code: { startsWith: 'N_' } }, first: 3 },
      'nodes { name } edges { cursor } pageInfo { hasNextPage } totalCount',
    );
    expect(nodes.map(({ name }) => name)).toEqual(NAMES.slice(0, 3));
  });

  test('the first key weighs most, and keys of what a record refers to weigh like its own', async () => {
    const nodes = (
      await page(
        'targets',
        'Target',
        { orderBy: [{ criterion: { id: 'DESC' } }, { organization: { name: 'ASC' } }], first: 1000 },
        'nodes { criterionId organization { name } } edges { cursor } pageInfo { hasNextPage } totalCount',
      )
    ).nodes;
    const sorted = [...nodes].sort(
      (a, b) => Number(b['criterionId']) - Number(a['criterionId']) || NAMES.indexOf(nameIn(a)) - NAMES.indexOf(nameIn(b)),
    );
    expect(nodes).toEqual(sorted);
  });
});

describe('pages', () => {
  test('have 25 records unless asked otherwise, and say how many there are on all pages', async () => {
    const { makers } = makersFor(world.admin);
    for (let index = 0; index < 30; index += 1) await makers.Indicator({ name: `Chỉ tiêu ${index}` });
    const list = await page('indicators', 'Indicator', { where: { name: { startsWith: 'Chỉ tiêu' } } });
    expect(list.nodes).toHaveLength(25);
    expect(list.totalCount).toBe(30);
    expect(list.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: list.edges[0]?.cursor,
      endCursor: list.edges[24]?.cursor,
    });
  });

  test('offset passes records over, alone and after a cursor', async () => {
    const orderBy = [{ value: 'DESC' }];
    const all = idsOf(await page('targets', 'Target', { orderBy, first: 1000 }));
    const third = await page('targets', 'Target', { orderBy, first: 4, offset: 8 });
    expect(idsOf(third)).toEqual(all.slice(8, 12));
    expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const { pageInfo } = await page('targets', 'Target', { orderBy, first: 3 });
    expect(idsOf(await page('targets', 'Target', { orderBy, first: 2, after: pageInfo.endCursor, offset: 1 }))).toEqual(all.slice(4, 6));
    expect(await page('targets', 'Target', { orderBy, offset: 1000 })).toMatchObject({
      nodes: [],
      totalCount: 12,
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  test('of size 0 have no records, but the count', async () => {
    expect(await page('targets', 'Target', { first: 0 })).toMatchObject({ nodes: [], edges: [], totalCount: 12, pageInfo: { hasNextPage: true } });
  });

  test('of the largest size are answered', async () => {
    expect((await page('targets', 'Target', { first: 1000 })).nodes).toHaveLength(12);
  });

  test.each([{ first: -1 }, { first: 1001 }, { offset: -1 }])('outside their bounds are BAD_USER_INPUT: %j', async (args) => {
    const errors = await refused('targets', 'Target', args);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: Object.keys(args)[0] }] } }]);
  });

  test('go on at the right place when records come and go in between', async () => {
    const { makers } = makersFor(world.admin);
    const codes = ['M_1', 'M_2', 'M_3', 'M_4'];
    for (const code of codes) await makers.Cluster({ code });
    const args = { where: { code: { startsWith: 'M_' } }, orderBy: [{ code: 'ASC' }], first: 2 };
    const fields = 'nodes { id code } edges { cursor } pageInfo { endCursor hasNextPage } totalCount';
    const first = await page('clusters', 'Cluster', args, fields);
    await makers.Cluster({ code: 'M_0' });
    await world.admin.query('mutation ($id: ID!) { deleteCluster(id: $id) { id } }', { id: first.nodes[1]?.['id'] });
    const second = await page('clusters', 'Cluster', { ...args, after: first.pageInfo.endCursor }, fields);
    expect(second.nodes.map(({ code }) => code)).toEqual(['M_3', 'M_4']);
  });
});

describe('cursors', () => {
  const forged = (...content: unknown[]) => Buffer.from(JSON.stringify(content)).toString('base64url');

  test.each([
    'x',
    '%%%',
    'eyJhIjoxfQ',
    forged(),
    forged('id ASC'),
    forged('id ASC', 1, 2),
    forged('id ASC', { a: 1 }),
    forged(null, 1),
    'x'.repeat(10_000),
  ])('that the list never answered are BAD_USER_INPUT: %s', async (after) => {
    expect(await refused('targets', 'Target', { orderBy: [{ id: 'ASC' }], after })).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('of another order are BAD_USER_INPUT', async () => {
    const { pageInfo } = await page('targets', 'Target', { orderBy: [{ value: 'ASC' }], first: 2 });
    for (const orderBy of [[{ value: 'DESC' }], [{ baseline: 'ASC' }], [{ value: 'ASC' }, { baseline: 'ASC' }], []]) {
      expect(await refused('targets', 'Target', { orderBy, after: pageInfo.endCursor })).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  test('of another list are BAD_USER_INPUT', async () => {
    const { pageInfo } = await page('organizations', 'Organization', { orderBy: [{ name: 'ASC' }], first: 2 });
    expect(await refused('departments', 'Department', { orderBy: [{ name: 'ASC' }], after: pageInfo.endCursor })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('whose values do not fit their columns are BAD_USER_INPUT, whatever the database thinks of them', async () => {
    for (const [many, type, field] of [
      ['targets', 'Target', 'value'],
      ['targets', 'Target', 'createdAt'],
      ['targets', 'Target', 'version'],
      ['organizations', 'Organization', 'foundedOn'],
      ['users', 'User', 'active'],
    ]) {
      const { pageInfo } = await page(String(many), String(type), { orderBy: [{ [String(field)]: 'DESC' }], first: 1 });
      const content: unknown = JSON.parse(Buffer.from(String(pageInfo.endCursor), 'base64url').toString());
      const signature: unknown = Array.isArray(content) ? content[0] : null;
      for (const value of ['abc', "' OR 1=1", true, '1e3', 1.5e300]) {
        const errors = await refused(String(many), String(type), { orderBy: [{ [String(field)]: 'DESC' }], after: forged(signature, value, 1) });
        expect({ field, value, errors }).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      }
    }
  });

  test('are refused in a list inside a record as well', async () => {
    const answer = await world.admin.send('{ organizations(first: 2) { nodes { children(after: "x") { nodes { id } } } } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('lists inside records', () => {
  test('have their own condition, order, page, count and cursor for each record', async () => {
    const { ranking } = await world.admin.query<{ ranking: Record<string, Page> }>(`{
      ranking(id: 1) {
        all: standings(first: 100, orderBy: [{ organization: { name: ASC } }]) { nodes { id organization { name } } totalCount }
        three: standings(first: 3, orderBy: [{ organization: { name: ASC } }]) { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage endCursor } }
        merged: standings(where: { exclusion: { eq: MERGED } }) { nodes { exclusion } totalCount }
        none: standings(where: { score: { gt: "5" } }) { nodes { id } totalCount pageInfo { hasNextPage } }
        counted: standings { totalCount }
      }
    }`);
    const { all, three, merged, none, counted } = ranking;
    expect(all?.nodes.map((node) => nameIn(node))).toEqual(NAMES.filter((name) => all?.nodes.some((node) => nameIn(node) === name)));
    expect(three).toMatchObject({ nodes: all?.nodes.slice(0, 3).map(({ id }) => ({ id })), totalCount: 12, pageInfo: { hasNextPage: true } });
    expect(merged).toEqual({ nodes: Array(4).fill({ exclusion: 'MERGED' }), totalCount: 4 });
    expect(none).toEqual({ nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } });
    expect(counted).toEqual({ totalCount: 12 });

    const next = await world.admin.query<{ ranking: Record<string, Page> }>(
      'query ($after: String) { ranking(id: 1) { standings(first: 100, after: $after, orderBy: [{ organization: { name: ASC } }]) { nodes { id } pageInfo { hasPreviousPage } } } }',
      { after: three?.pageInfo.endCursor },
    );
    expect(next.ranking['standings']).toEqual({ nodes: all?.nodes.slice(3).map(({ id }) => ({ id })), pageInfo: { hasPreviousPage: true } });
  });

  test('are paged for each of many records at once', async () => {
    const { criteria } = await world.admin.query<{ criteria: { nodes: { id: string; all: Page; page: Page }[] } }>(`{
      criteria(orderBy: [{ id: ASC }]) { nodes { id
        all: targets(first: 100, orderBy: [{ value: DESC }]) { nodes { id criterionId value } totalCount }
        page: targets(first: 2, offset: 1, orderBy: [{ value: DESC }]) { nodes { id criterionId value } totalCount pageInfo { hasNextPage } }
      } }
    }`);
    expect(criteria.nodes).toHaveLength(2);
    for (const { id, all, page: second } of criteria.nodes) {
      expect(all.totalCount).toBe(6);
      expect(new Set(all.nodes.map(({ criterionId }) => criterionId))).toEqual(new Set([id]));
      expect(second).toEqual({ nodes: all.nodes.slice(1, 3), totalCount: 6, pageInfo: { hasNextPage: true } });
    }
  });

  test('the same list twice under other names answers each with its own arguments, also through fragments', async () => {
    const answer = await world.admin.query<{ organization: Record<string, Page> }>(
      `query ($kind: OrganizationKind!, $with: Boolean!, $without: Boolean!) {
        organization(code: "P_1") {
          ...cells
          ... on Organization { wards: children(where: { kind: { eq: WARD } }, first: 1) { totalCount } }
          skipped: children @skip(if: $with) { totalCount }
          included: children @include(if: $with) { totalCount ...names @skip(if: $without) }
          left: children @include(if: $without) { totalCount }
        }
      }
      fragment cells on Organization { cells: children(where: { kind: { eq: $kind } }) { totalCount nodes { ...kind kind } } }
      fragment kind on Organization { kind }
      fragment names on OrganizationConnection { nodes { name parent { ... { code } } } }`,
      { kind: 'PARTY_CELL', with: true, without: false },
    );
    const { organization } = answer;
    expect(Object.keys(organization).sort()).toEqual(['cells', 'included', 'wards']);
    expect(organization['wards']).toEqual({ totalCount: 4 });
    expect(organization['cells']).toEqual({ totalCount: 4, nodes: Array(4).fill({ kind: 'PARTY_CELL' }) });
    expect(organization['included']).toMatchObject({ totalCount: 8 });
    for (const node of organization['included']?.nodes ?? []) expect(node).toEqual({ name: expect.any(String), parent: { code: 'P_1' } });
  });

  test('a field named twice is read with everything that either asks for', async () => {
    const answer = await world.admin.query(
      '{ organization(code: "P_1") { children(first: 1) { nodes { code } } children(first: 1) { nodes { parent { id } } totalCount nodes { parent { code } } } } }',
    );
    expect(answer).toMatchObject({
      organization: { children: { nodes: [{ code: expect.any(String), parent: { id: expect.any(String), code: 'P_1' } }], totalCount: 8 } },
    });
  });
});

function nameIn(node: Input): string {
  return String(Object(node['organization'])['name']);
}
