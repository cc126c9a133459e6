import { connect as connectSocket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { authorization } from '../world/client';
import type { World } from '../world/start';
import { start } from '../world/start';
import { makersFor } from './records';
import { storedRows } from './stored-rows';

let world: World;
let before: unknown;
let logged = 0;
beforeAll(async () => {
  world = await start();
});
afterAll(() => world.stop());

const history = async () => (await storedRows(world.database, 'SELECT COUNT(*) AS c FROM `audit_entry`'))[0];
beforeEach(async () => {
  before = await history();
  logged = world.logs().length;
});
// Whatever was sent: nothing was written, the service still answers, and nothing in it broke.
afterEach(async () => {
  expect(await history()).toEqual(before);
  expect(await world.admin.query('{ organizations(first: 1) { totalCount } }')).toEqual({ organizations: { totalCount: expect.any(Number) } });
  expect(world.logs().slice(logged)).not.toMatch(/"level":(?:"error"|50)/);
});

interface Sent {
  readonly status: number;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly fields?: readonly { readonly path: string }[] };
  }[];
  readonly data?: unknown;
}

const send = async (body: string | Uint8Array | undefined, headers: Record<string, string> = {}, method = 'POST'): Promise<Sent> => {
  const response = await fetch(`${world.url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...authorization(world.admin.credentials), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : Buffer.from(body) }),
  });
  const { errors, data } = (await response.json()) as Sent;
  return { status: response.status, errors, data };
};
const CREATE = 'mutation ($input: OrganizationCreateInput!) { createOrganization(input: $input) { id } }';
const input = { code: 'KHONG_GHI', name: 'Không được ghi', kind: 'WARD' };

describe('a body', () => {
  test.each<[string, string | Uint8Array, Record<string, string>, number]>([
    ['that is no JSON', '{ "query": "{ __typename }"', {}, 400],
    ['that is empty', '', {}, 400],
    ['that is null', 'null', {}, 400],
    ['that is a text', '"{ __typename }"', {}, 400],
    ['that is a number', '1', {}, 400],
    ['that is a list of operations', JSON.stringify([{ query: CREATE, variables: { input } }]), {}, 400],
    ['without a query', '{}', {}, 400],
    ['whose query is no text', '{"query": 1}', {}, 400],
    ['whose query is empty', '{"query": ""}', {}, 400],
    ['whose variables are a list', JSON.stringify({ query: CREATE, variables: [input] }), {}, 400],
    ['whose variables are a text', JSON.stringify({ query: CREATE, variables: JSON.stringify({ input }) }), {}, 400],
    ['that is not UTF-8', new Uint8Array([...Buffer.from('{"query":"{ a(b: \\"'), 0xe1, 0xbb, ...Buffer.from('\\") }"}')]), {}, 400],
    ['in UTF-16', Buffer.from(JSON.stringify({ query: CREATE, variables: { input } }), 'utf16le'), {}, 400],
    [
      'that says it is in another character set',
      JSON.stringify({ query: CREATE, variables: { input } }),
      { 'content-type': 'application/json; charset=iso-8859-1' },
      415,
    ],
    ['of plain text', JSON.stringify({ query: CREATE, variables: { input } }), { 'content-type': 'text/plain' }, 415],
    ['of a form', 'query={ __typename }', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of more than two megabytes', JSON.stringify({ query: CREATE, variables: { input: { ...input, note: 'x'.repeat(2 * 1024 * 1024) } } }), {}, 413],
  ])('%s is refused', async (_what, body, headers, status) => {
    const answer = await send(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject([{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('that breaks off does no harm', async () => {
    const { hostname, port } = new URL(world.url);
    const socket = connectSocket(Number(port), hostname);
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    socket.end('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query":"mutation');
    await new Promise((resolve) => socket.once('close', resolve).resume());
  });

  test('of a method other than POST is refused', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await send(JSON.stringify({ query: CREATE, variables: { input } }), {}, method)).status).toBe(405);
  });

  test('cannot hide a mutation in a GET', async () => {
    const url = `${world.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1', ...authorization(world.admin.credentials) } });
    expect(response.status).toBe(405);
  });
});

const deepCondition = (depth: number) => Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), { code: { eq: 'X' } });

const nested = (depth: number) =>
  `{ organizations(first: 1) { nodes { id ${'children(first: 1) { nodes { id '.repeat(depth)}${'} } '.repeat(depth)} } } }`;

describe('a document', () => {
  test.each([
    ['with a mistake', '{ organizations(first: 1 { totalCount } }', 'BAD_USER_INPUT'],
    ['of nothing', '   ', 'BAD_USER_INPUT'],
    ['with an unknown field', '{ organizations { nodes { mau } } }', 'BAD_USER_INPUT'],
    ['with an unknown argument', '{ organizations(limit: 3) { totalCount } }', 'BAD_USER_INPUT'],
    ['with an unknown key in a condition', '{ organizations(where: { mau: { eq: "x" } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['with an operator that its column does not have', '{ organizations(where: { id: { contains: "1" } }) { totalCount } }', 'BAD_USER_INPUT'],
    ['with a value of the wrong type', '{ organizations(first: "3") { totalCount } }', 'BAD_USER_INPUT'],
    ['with a record where a field is needed', '{ organizations { nodes } }', 'BAD_USER_INPUT'],
    ['with an unknown fragment', '{ organizations { ...nothing } }', 'BAD_USER_INPUT'],
    [
      'with a fragment in itself',
      '{ organizations { ...a } } fragment a on OrganizationConnection { nodes { children { ...a } } }',
      'BAD_USER_INPUT',
    ],
    ['with two operations and no name', 'query a { __typename } query b { __typename }', 'BAD_USER_INPUT'],
    ['with a fragment alone', 'fragment a on Organization { id }', 'BAD_USER_INPUT'],
    ['that is a subscription', 'subscription { rankingChanged { cursor } }', 'BAD_USER_INPUT'],
    ['that is too deep', nested(12), 'TOO_COMPLEX'],
    ['that is far too deep', nested(2000), 'TOO_COMPLEX'],
    ['that may read too much', '{ organizations(first: 1000) { nodes { children(first: 1000) { nodes { id } } } } }', 'TOO_COMPLEX'],
    ['with a page beyond any', '{ organizations(first: 2147483647) { nodes { id } } }', 'TOO_COMPLEX'],
    [
      'with too many fields',
      `{ ${Array.from({ length: 3000 }, (_, index) => `a${index}: __typename b${index}: me { id }`).join(' ')} }`,
      'TOO_COMPLEX',
    ],
    [
      'with a condition that is too deep',
      `{ organizations(where: { ${'not: { '.repeat(60)} code: { eq: "X" } ${'}'.repeat(60)} }) { totalCount } }`,
      'TOO_COMPLEX',
    ],
    ['that is too long', `{ ${'__typename '.repeat(20_000)} }`, 'TOO_COMPLEX'],
    [
      'with fragments that double and double',
      `{ organizations { ...f0 } } ${Array.from({ length: 30 }, (_, index) => `fragment f${index} on OrganizationConnection { ${index === 29 ? 'totalCount' : `...f${index + 1} a: nodes { id } ...f${index + 1}`} }`).join(' ')}`,
      'TOO_COMPLEX',
    ],
    ['with very many brackets', `{ a(b: ${'['.repeat(9_000)}`, 'TOO_COMPLEX'],
  ])('%s is refused', async (_what, query, code) => {
    const answer = await send(JSON.stringify({ query }));
    expect(answer.status).toBe(400);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const error of answer.errors) expect(error).toMatchObject({ message: expect.any(String), extensions: { code } });
  });

  test('with an operation that it does not have is refused', async () => {
    expect(await send(JSON.stringify({ query: 'query a { __typename }', operationName: 'b' }))).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('at the limits is answered', async () => {
    expect((await world.admin.send(nested(4))).errors).toEqual([]);
    expect((await world.admin.send('{ organizations(first: 1000) { nodes { children(first: 100) { nodes { id } } } } }')).errors).toEqual([]);
  });
});

describe('a variable', () => {
  const faults = async (query: string, variables: unknown) => {
    const answer = await send(JSON.stringify({ query, variables }));
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    return answer.errors[0]?.extensions.fields?.map(({ path }) => path);
  };

  test('that is left out, null, of the wrong type or unknown is told at its place', async () => {
    expect(await faults(CREATE, {})).toEqual(['input']);
    expect(await faults(CREATE, { input: null })).toEqual(['input']);
    expect(await faults(CREATE, { input: 'x' })).toEqual(['input']);
    expect(await faults(CREATE, { input: { ...input, kind: 'KINGDOM' } })).toEqual(['input.kind']);
    expect(await faults(CREATE, { input: { ...input, name: 5 } })).toEqual(['input.name']);
    expect(await faults(CREATE, { input: { ...input, code: null } })).toEqual(['input.code']);
    expect(await faults(CREATE, { input: { ...input, foundedOn: {} } })).toEqual(['input.foundedOn']);
    expect(await faults(CREATE, { input: { ...input, passwordHash: 'x' } })).toEqual(['input']);
    expect(await faults(CREATE, { input: { ...input, id: 1, version: 9 } })).toEqual(['input', 'input']);
  });

  const list =
    'query ($where: OrganizationWhere, $orderBy: [OrganizationOrderBy!]) { organizations(where: $where, orderBy: $orderBy) { totalCount nodes { id } } }';
  const relations = (depth: number): unknown =>
    depth === 0 ? { code: { ne: 'X' } } : { parent: relations(depth - 1), successor: relations(depth - 1) };

  test.each([
    ['nested deeply', { where: deepCondition(17) }],
    [
      'nested over records that refer to each other',
      { where: Array.from({ length: 5 }).reduce<unknown>((inner) => ({ children: { every: inner } }), { code: { eq: 'X' } }) },
    ],
    [
      'of alternatives in alternatives',
      { where: Array.from({ length: 8 }).reduce<unknown>((inner) => ({ or: [inner, { note: { isNull: true } }] }), { code: { eq: 'X' } }) },
    ],
    ['of many conditions', { where: { or: Array.from({ length: 5000 }, (_, index) => ({ code: { eq: `C${index}` } })) } }],
    ['with many values', { where: { id: { in: Array.from({ length: 10_000 }, (_, index) => index) } } }],
    ['over many relations', { where: relations(4) }],
  ])('%s is taken', async (_what, variables) => {
    expect((await send(JSON.stringify({ query: list, variables }))).errors ?? []).toEqual([]);
  });

  test.each([
    ['nested too deeply', { where: deepCondition(60) }],
    ['nested far too deeply', { where: deepCondition(3_000) }],
    ['with more values than a statement holds', { where: { id: { in: Array.from({ length: 100_000 }, (_, index) => index) } } }],
    ['with too many values in all', { where: { or: Array.from({ length: 30_000 }, (_, index) => ({ code: { eq: `C${index}` } })) } }],
    ['over more relations than a statement joins', { where: relations(6) }],
    [
      'in an order over more relations than a statement joins',
      { orderBy: [{ parent: Array.from({ length: 60 }).reduce<unknown>((inner) => ({ parent: inner }), { code: 'ASC' }) }] },
    ],
  ])('%s is refused', async (_what, variables) => {
    const answer = await send(JSON.stringify({ query: list, variables }));
    expect(answer.errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }]);
  });

  test('that is more than one database takes is answered or refused, never a fault of the service', async () => {
    const where = Array.from({ length: 9 }).reduce<unknown>((inner) => ({ children: { every: inner } }), { code: { eq: 'X' } });
    const answer = await send(JSON.stringify({ query: list, variables: { where } }));
    expect((answer.errors ?? []).map(({ extensions }) => extensions.code)).toEqual(world.database.kind === 'sqlite' ? ['TOO_COMPLEX'] : []);
  });

  test('of a list is told with its position', async () => {
    const record = 'mutation ($input: [RecordResultInput!]!) { recordResults(input: $input) { results { id } } }';
    expect(
      await faults(record, {
        input: [
          { targetId: '1', period: '2020-01-01', value: '1' },
          { targetId: '1', period: 'May', value: 'much' },
        ],
      }),
    ).toEqual(['input.1.period', 'input.1.value']);
    expect(await faults(record, { input: [] })).toEqual(['input']);
  });

  test('whose condition does not fit its column is told at its place', async () => {
    const list = 'query ($where: TargetWhere) { targets(where: $where) { totalCount } }';
    expect(await faults(list, { where: { value: { gt: 'nhiều' } } })).toEqual(['where.value.gt']);
    expect(await faults(list, { where: { createdAt: { gt: '2020-12-31' } } })).toEqual(['where.createdAt.gt']);
    expect(await faults(list, { where: { createdAt: { gt: '9999-12-31T23:59:59-11:00' } } })).toEqual(['where.createdAt.gt']);
    expect(await faults(list, { where: { and: [{ or: [{ id: { in: [{}] } }] }] } })).toEqual(['where.and.0.or.0.id.in.0']);
  });
});

describe('text from outside', () => {
  test.each([
    "'); DROP TABLE organization; --",
    '" OR ""="',
    '`id`',
    '\\',
    '%',
    `\${process.exit(1)}`,
    '__MAGIC_MARK__',
    '<script>alert(1)</script>',
    '\u0000',
    '\u202e',
    '💐'.repeat(50),
  ])('is text and nothing else: %j', async (text) => {
    const { makers } = makersFor(world.admin);
    const { id } = await makers.Organization({ name: `Phường ${text}`, note: text });
    const read = await world.admin.query<{ organization: { name: string; note: string | null } }>(
      'query ($id: ID!) { organization(id: $id) { name note } }',
      { id },
    );
    expect(read.organization.name.startsWith('Phường')).toBe(true);
    const where = { name: { contains: text }, and: [{ name: { startsWith: `Phường ${text}` } }], search: text };
    expect((await world.admin.send('query ($where: OrganizationWhere) { organizations(where: $where) { totalCount } }', { where })).errors).toEqual(
      [],
    );
    const literal = JSON.stringify(text);
    expect((await world.admin.send(`{ organizations(where: { name: { contains: ${literal} } }) { totalCount } }`)).errors).toEqual([]);
    expect((await world.admin.send(`query { organizations(after: ${literal}) { totalCount nodes { id } } }`)).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    await world.admin.query('mutation ($id: ID!) { deleteOrganization(id: $id) { id } }', { id });
    before = await history();
  });
});

test('half a character is written as the sign for an unknown one, or refused, but never breaks the answer', async () => {
  const broken = await send(
    '{"query":"query ($where: OrganizationWhere) { organizations(where: $where) { totalCount } }","variables":{"where":{"name":{"contains":"\\ud800"},"search":"\\udc00"}}}',
  );
  expect(broken.errors ?? []).toEqual([]);
});

test('an address that is none is not found, and many at once are all answered', async () => {
  expect((await fetch(`${world.url}/khong-co`)).status).toBe(404);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => send(index % 2 === 0 ? '{' : JSON.stringify({ query: '{ __typename }' }))),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(50);
});
