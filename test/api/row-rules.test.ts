import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { Answer, Client } from '../world/client';
import { signIn } from '../world/client';
import type { Office, World } from '../world/start';
import { start } from '../world/start';
import type { AnyOperation } from './any-operation';
import { everyOperation } from './any-operation';
import type { Expectation, Makers, Officer, Place, Rows, ShownConcept } from './officers';
import { EXPECTATIONS, isMade, OTHERS, SIGNING_IN, shownConcepts } from './officers';
import type { Input, Made } from './records';
import { makersFor } from './records';
import { storedRows } from './stored-rows';

const ROLES = ['DEPARTMENT_OFFICER', 'ORGANIZATION_OFFICER', 'ANALYST', 'INTEGRATOR'] as const;
type Role = (typeof ROLES)[number];

let world: World;
let make: Makers;
let schema: GraphQLSchema;
let operations: readonly AnyOperation[];
let concepts: readonly ShownConcept[];
let callers: Readonly<Record<Role, Client>>;
let own: Place;
let foreign: Place;

beforeAll(async () => {
  world = await start();
  make = makersFor(world.admin);
  schema = buildClientSchema(await world.anonymous.query(getIntrospectionQuery()));
  operations = await everyOperation(world.anonymous);
  concepts = shownConcepts(schema);
  const campaignId = (await make.makers.Campaign()).id;
  const clusterId = (await make.makers.Cluster()).id;
  own = await newPlace(campaignId, clusterId);
  foreign = await newPlace(campaignId, clusterId);
  callers = {
    DEPARTMENT_OFFICER: await newOfficer('DEPARTMENT_OFFICER', { departmentId: own.departmentId }),
    ORGANIZATION_OFFICER: await newOfficer('ORGANIZATION_OFFICER', { organizationId: own.organizationId }),
    ANALYST: await world.program('ANALYST'),
    INTEGRATOR: await world.program('INTEGRATOR'),
  };
});
afterAll(() => world.stop());

async function newOfficer(role: Officer, office: Office): Promise<Client> {
  const [email, password] = [`${role.toLowerCase()}@thi-dua.test`, 'mot-mat-khau-dai'];
  await make.makers.User({ email, role, password, ...office });
  return signIn(world.url, email, password);
}

async function newPlace(campaignId: string, clusterId: string): Promise<Place> {
  const { makers } = make;
  const { id: organizationId } = await makers.Organization();
  const { id: departmentId } = await makers.Department();
  const { id: criterionId } = await makers.Criterion({ campaignId, departmentId });
  const { id: newCriterionId } = await makers.Criterion({ campaignId, departmentId });
  const { id: targetId } = await makers.Target({ criterionId, organizationId });
  const { id: rankingId } = await makers.Ranking({ campaignId, clusterId, departmentId });
  return { organizationId, departmentId, campaignId, clusterId, criterionId, newCriterionId, targetId, rankingId };
}

const codeOf = ({ errors }: Pick<Answer<unknown>, 'errors'>) => errors[0]?.extensions?.['code'];
const isOfficer = (role: Role): role is Officer => role.endsWith('_OFFICER');
const rowsSeen = (expectation: Expectation, role: Role): Rows => (isOfficer(role) ? expectation.sees[role] : expectation.closed ? 'none' : 'all');
const mayWrite = (expectation: Expectation, verb: 'create' | 'update' | 'remove', role: Role): boolean =>
  isOfficer(role) && expectation[verb].includes(role);
/** Whether something was done, or refused for what it says and not for who says it. */
const isAllowed = (answer: Answer<unknown>): boolean =>
  !['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR'].includes(String(codeOf(answer)));
const history = async () => storedRows(world.database, 'SELECT MAX(`id`) AS n, COUNT(*) AS c FROM `audit_entry`');

test('every concept says what officers may do with its rows', () => {
  const missing = concepts.map(({ name }) => name).filter((name) => !(name in EXPECTATIONS));
  const sentences = missing.map(
    (name) =>
      `Say in test/api/officers.ts (EXPECTATIONS) which rows of "${name}" the officers see and write, and give its resource a policy that holds it (docs/roles.md).`,
  );
  expect(sentences).toEqual([]);
  expect(Object.keys(EXPECTATIONS).filter((name) => !concepts.some((concept) => concept.name === name))).toEqual([]);
});

test('every other operation says who may use it', () => {
  const generic = new Set(concepts.flatMap(fieldsOf));
  const others = operations.map(({ name }) => name).filter((name) => !generic.has(name) && !SIGNING_IN.includes(name));
  const sentences = others
    .filter((name) => !(name in OTHERS))
    .map((name) => `Say in test/api/officers.ts (OTHERS) which roles may use "${name}" beside administrators, and test there on which rows.`);
  expect(sentences).toEqual([]);
  expect(Object.keys(OTHERS).filter((name) => !others.includes(name))).toEqual([]);
});

test.each(ROLES)('what %s may not do is refused by name, and nothing is done', async (role) => {
  const before = await history();
  for (const { name, document } of operations.filter(({ type }) => type !== 'subscription')) {
    if (!isDeclared(name) || mayUse(role, name)) continue;
    const answer = await callers[role].send(document);
    expect({ name, code: codeOf(answer) }).toEqual({ name, code: 'FORBIDDEN' });
    expect(answer.errors[0]?.message).toContain(name);
  }
  expect(await history()).toEqual(before);
});

test.each(ROLES)('what %s may do is not refused by name', async (role) => {
  for (const { name, document } of operations.filter(({ type }) => type === 'query')) {
    if (mayUse(role, name)) {
      const answer = await callers[role].send(document);
      expect({ name, code: codeOf(answer) ?? 'none' }).toEqual({ name, code: expect.stringMatching(/^(none|NOT_FOUND|BAD_USER_INPUT|CONFLICT)$/) });
    }
  }
});

/** The tests above name what is not declared. */
function isDeclared(name: string): boolean {
  return name in OTHERS || concepts.some((concept) => concept.name in EXPECTATIONS && fieldsOf(concept).includes(name));
}

function fieldsOf({ one, many, aggregate, create, update, remove }: ShownConcept): readonly (string | null)[] {
  return [one, many, aggregate, create, update, remove];
}

function mayUse(role: Role, name: string): boolean {
  const others = OTHERS[name];
  if (others) return others.includes(role);
  const concept = concepts.find((each) => fieldsOf(each).includes(name));
  const expectation = concept && EXPECTATIONS[concept.name];
  if (!concept || !expectation) return false;
  for (const verb of ['create', 'update', 'remove'] as const) if (concept[verb] === name) return mayWrite(expectation, verb, role);
  return rowsSeen(expectation, role) !== 'none';
}

const walked = Object.entries(EXPECTATIONS).filter(([name]) => name !== 'User');

describe.each(walked)('rows of %s', (name, expectation) => {
  const rowsOf = new Map<Role, { readonly own: Made; readonly foreign: Made }>();
  const concept = () => {
    const found = concepts.find((each) => each.name === name);
    if (!found) throw new Error(`expected a list of ${name} in the schema`);
    return found;
  };
  const inputFor = async (place: Place): Promise<Input> => expectation.given(place, make.makers);

  beforeAll(async () => {
    if (!isMade(make, name)) return;
    const foreignRow = await make.makers[name](await inputFor(foreign));
    const ownRow = await make.makers[name](await inputFor(own));
    for (const role of ROLES) {
      const client = expectation.byThemselves && mayWrite(expectation, 'create', role) ? callers[role] : world.admin;
      const made = client === world.admin ? ownRow : await makersFor(client).makers[name](await inputFor(own));
      rowsOf.set(role, { own: made, foreign: foreignRow });
    }
  });

  test.each(ROLES)('%s reads those that are for them, in every way', async (role) => {
    const rows = rowsOf.get(role);
    if (!rows || expectation.closed) return;
    const { one, many, aggregate } = concept();
    const ids = [rows.own.id, rows.foreign.id].sort((a, b) => Number(a) - Number(b));
    const seen: readonly string[] = { all: ids, own: [rows.own.id], none: [] }[rowsSeen(expectation, role)];
    const client = callers[role];
    const where = { id: { in: ids } };
    const list = await client.query<Record<string, { nodes: { id: string }[]; totalCount: number }>>(
      `query ($where: ${name}Where) { ${many}(where: $where, orderBy: [{ id: ASC }]) { nodes { id } totalCount } }`,
      { where },
    );
    expect(list[many]).toEqual({ nodes: seen.map((id) => ({ id })), totalCount: seen.length });
    if (aggregate) {
      const grouped = await client.query<Record<string, { count: number }[]>>(
        `query ($where: ${name}Where) { ${aggregate}(where: $where, groupBy: [{ id: true }]) { count group { id } } }`,
        { where },
      );
      expect(grouped[aggregate]?.map(({ count }) => count)).toEqual(seen.map(() => 1));
    }
    for (const id of one ? ids : []) {
      const single = await client.query<Record<string, { id: string; history: unknown[] } | null>>(`{ ${one}(id: "${id}") { id history { id } } }`);
      expect(single[one ?? '']?.id ?? null).toBe(seen.includes(id) ? id : null);
    }
  });

  test.each(ROLES)('%s is told of changes of those that are for them', async (role) => {
    const rows = rowsOf.get(role);
    if (!rows) return;
    const recordIds = [rows.own.id, rows.foreign.id];
    const answer = await callers[role].send<{ recordChanges: { nodes: { recordId: string }[] } }>(
      'query ($where: RecordChangeWhere) { recordChanges(where: $where) { nodes { recordId } } }',
      { where: { concepts: [name], recordIds } },
    );
    const seen = { all: recordIds, own: [rows.own.id], none: [] }[rowsSeen(expectation, role)];
    if (seen.length === 0) expect(codeOf(answer)).toBe('FORBIDDEN');
    else expect([...new Set(answer.data?.recordChanges.nodes.map(({ recordId }) => recordId))].sort()).toEqual([...seen].sort());
  });

  test.each(ROLES)('%s writes those that are for them, and no others', async (role) => {
    const { create, update, remove } = concept();
    const rows = rowsOf.get(role);
    if (!rows || !isMade(make, name)) return;
    const client = callers[role];
    const inputOf = make.inputs[name];
    if (create) {
      const document = `mutation ($input: ${name}CreateInput!) { ${create}(input: $input) { id } }`;
      const create_ = async (place: Place): Promise<Answer<unknown>> => client.send(document, { input: await inputOf(await inputFor(place)) });
      if (!mayWrite(expectation, 'create', role)) expect(codeOf(await create_(own))).toBe('FORBIDDEN');
      else {
        expect({ role, allowed: isAllowed(await create_(own)) }).toEqual({ role, allowed: true });
        expect(['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']).toContain(codeOf(await create_(foreign)));
      }
    }
    const versionOf = async ({ id }: Made): Promise<number> =>
      (await world.admin.query<Record<string, Made>>(`{ row: ${concept().one}(id: "${id}") { id version } }`))['row']?.version ?? 0;
    const hidden = rowsSeen(expectation, role) === 'own';
    if (update) {
      const document = `mutation ($id: ID!, $version: Int!, $input: ${name}UpdateInput!) { ${update}(id: $id, version: $version, input: $input) { id } }`;
      const input: Input = expectation.change;
      const send = async (row: Made) => client.send(document, { id: row.id, version: await versionOf(row), input });
      const allowed = mayWrite(expectation, 'update', role);
      expect({ role, own: (await send(rows.own)).errors.map(({ extensions }) => extensions?.['code']) }).toEqual({
        role,
        own: allowed ? [] : ['FORBIDDEN'],
      });
      expect(codeOf(await send(rows.foreign))).toBe(allowed && hidden ? 'NOT_FOUND' : 'FORBIDDEN');
    }
    if (remove) {
      const send = (row: Made) => client.send(`mutation ($id: ID!) { ${remove}(id: $id) { id } }`, { id: row.id });
      const allowed = mayWrite(expectation, 'remove', role);
      expect(codeOf(await send(rows.foreign))).toBe(allowed && hidden ? 'NOT_FOUND' : 'FORBIDDEN');
      if (allowed) expect(isAllowed(await send(rows.own))).toBe(true);
      else expect(codeOf(await send(rows.own))).toBe('FORBIDDEN');
    }
  });
});

describe.each([
  ['DEPARTMENT_OFFICER', /phòng, ban/],
  ['ORGANIZATION_OFFICER', /đơn vị/],
] as const)('%s to whom nothing is assigned', (role, said) => {
  test('can do nothing and is told why', async () => {
    const nobody = await world.program(role);
    for (const { name, document } of operations.filter(({ type }) => type !== 'subscription')) {
      if (SIGNING_IN.includes(name) || !mayUse(role, name)) continue;
      const answer = await nobody.send(document);
      expect({ name, code: codeOf(answer) }).toEqual({ name, code: 'FORBIDDEN' });
      expect(answer.errors[0]?.message).toMatch(said);
      expect(answer.errors[0]?.message).toMatch(/quản trị viên/);
    }
    expect(await nobody.query('{ me { role } }')).toEqual({ me: { role } });
  });
});
