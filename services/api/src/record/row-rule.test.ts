import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Campaign } from '../campaign/campaign.entity';
import { Phase } from '../campaign/phase.entity';
import { systemClock } from '../clock';
import { buildServiceSchema } from '../concepts';
import type { Viewer } from '../context';
import type { Database } from '../database/database';
import { openDatabase } from '../database/database';
import type { Row } from '../database/rows';
import { entities } from '../entities';
import { noFeeds } from '../feed/feed.service';
import { Organization } from '../organization/organization.entity';
import { loadAggregate } from './aggregate';
import { loadPage, loadRecords } from './load';
import type { Model, RowRule } from './model';
import { allModels, linkModels, modelOf } from './model';
import { rightsOf, visibleTo } from './row-rule';
import type { Selection } from './selection';
import { columnsOnly } from './selection';
import type { Where } from './where';

// Campaigns refer to an organization or to none; a phase cannot be without its campaign. The rule hides one organization, or one campaign.
const HIDDEN: RowRule = ({ role }) => (role === 'ORGANIZATION_OFFICER' ? { code: { ne: 'HIDDEN' } } : null);

let folder: string;
let database: Database;
let statements = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-rules-'));
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'rules.db') }, entities);
  buildServiceSchema(noFeeds);
  await database.transaction(async ({ manager }) => {
    const record = { version: 1, createdAt: '2020-01-01 00:00:00.000', updatedAt: '2020-01-01 00:00:00.000', searchKey: '', sortKey: '' };
    const year = { ...record, name: 'Năm', year: 2020, startsOn: '2020-01-01', endsOn: '2020-12-31', state: 'OPEN' as const };
    for (const [id, code] of [
      [1, 'SHOWN'],
      [2, 'HIDDEN'],
    ] as const) {
      await manager.insert(Organization, { ...record, id, code, name: code, kind: 'WARD' });
      await manager.insert(Campaign, { ...year, id, code, organizationId: id });
      await manager.insert(Phase, { ...record, id, name: code, campaignId: id, ordinal: 1, startsOn: '2020-01-01', endsOn: '2020-06-30' });
    }
  });
});
beforeEach(() => {
  statements = 0;
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const viewer = (role: Viewer['role'], more: Partial<Viewer> = {}): Viewer => ({
  kind: 'session',
  credentialId: 1,
  userId: 1,
  role,
  organizationId: 1,
  departmentId: 1,
  organizationIds: [1],
  ...more,
});

/** Gives one concept the rule, and all the others none. */
function ruled(entity: typeof Organization | typeof Campaign): void {
  linkModels(
    allModels().map((model) => ({
      entity: model.entity,
      order: model.order,
      ...(model.entity === entity ? { policy: { read: ['ORGANIZATION_OFFICER', 'ANALYST'] as const, sees: HIDDEN } } : {}),
    })),
  );
}

const read = (who: Viewer) => ({
  reader: {
    dialect: database.dialect,
    rows: (sql: string, parameters: Parameters<Database['reader']['rows']>[1]): Promise<Row[]> => {
      statements += 1;
      return database.reader.rows(sql, parameters);
    },
  },
  visible: (model: Model): Where | null => visibleTo(who, model),
  clock: systemClock,
});
const officer = viewer('ORGANIZATION_OFFICER');
const withReference = (model: Model, property: string, columns: readonly string[]): Selection => {
  const relation = model.toOne.get(property);
  if (!relation) throw new Error(`expected ${model.name} to have "${property}"`);
  return { ...columnsOnly(['id', relation.column]), toOne: new Map([[property, { relation, selection: columnsOnly(columns) }]]) };
};

describe('an optional reference to a hidden record', () => {
  beforeAll(() => ruled(Organization));

  test.each([[['id']], [['id', 'code']]])('is null, whatever is asked of it: %j', async (columns) => {
    const campaigns = modelOf(Campaign);
    const rows = await loadRecords(read(officer), campaigns, {}, withReference(campaigns, 'organization', columns), 10);
    expect(rows.map((row) => [row['id'], row['organization'] === null])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test.each([
    ['meets no condition', { organization: { code: { eq: 'HIDDEN' } } }, []],
    ['nor its contrary', { organization: { code: { ne: 'SHOWN' } } }, []],
    ['but the contrary of any condition', { not: { organization: { code: { eq: 'SHOWN' } } } }, [2]],
  ])('%s', async (_name, where, expected) => {
    const rows = await loadRecords(read(officer), modelOf(Campaign), where, columnsOnly(['id']), 10);
    expect(rows.map((row) => row['id'])).toEqual(expected);
  });

  test('orders as if it were not there, and its values are in no cursor', async () => {
    const page = await loadPage(
      read(officer),
      modelOf(Campaign),
      { orderBy: [{ organization: { code: 'ASC' } }] },
      { nodes: columnsOnly(['id']), edges: true, cursors: true, pageInfo: true, totalCount: true },
    );
    expect(page.nodes.map((row) => row['id'])).toEqual([2, 1]);
    expect(page.totalCount).toBe(2);
    const cursors = page.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
    expect(cursors.join()).toContain('SHOWN');
    expect(cursors.join()).not.toContain('HIDDEN');
  });

  test('is in no group', async () => {
    const code = new Map([['organization', new Map([['code', new Map()]])]]);
    const rows = await loadAggregate(
      read(officer),
      modelOf(Campaign),
      { groupBy: [{ organization: { code: true } }] },
      new Map([
        ['count', new Map()],
        ['group', code],
      ]),
    );
    expect(rows.map(({ group, count }) => [JSON.stringify(group), count])).toEqual([
      ['{"organization":{"code":null}}', 1],
      ['{"organization":{"code":"SHOWN"}}', 1],
    ]);
  });

  test.each([
    [{ campaigns: { some: {} } }, [1]],
    [{ campaigns: { none: {} } }, []],
    [{ campaigns: { every: { year: { eq: 1 } } } }, []],
  ])('is not among those that have such records: %j', async (where, expected) => {
    const rows = await loadRecords(read(officer), modelOf(Organization), where, columnsOnly(['id']), 10);
    expect(rows.map((row) => row['id'])).toEqual(expected);
  });
});

describe('a record that requires a hidden one', () => {
  beforeAll(() => ruled(Campaign));

  test('is hidden with it', async () => {
    const phases = modelOf(Phase);
    const rows = await loadRecords(read(officer), phases, {}, withReference(phases, 'campaign', ['id', 'code']), 10);
    expect(rows.map((row) => row['campaign'])).toEqual([{ id: 1, code: 'SHOWN' }]);
    expect(statements).toBe(1);
  });

  test('is not counted, nor found through others', async () => {
    const [count] = await loadAggregate(read(officer), modelOf(Phase), {}, new Map([['count', new Map()]]));
    expect(count?.['count']).toBe(1);
    const owners = await loadRecords(
      read(officer),
      modelOf(Organization),
      { campaigns: { some: { phases: { some: {} } } } },
      columnsOnly(['id']),
      10,
    );
    expect(owners.map((row) => row['id'])).toEqual([1]);
  });

  test('is there for everyone else, at no statement more', async () => {
    const phases = modelOf(Phase);
    const rows = await loadRecords(read(viewer('ANALYST')), phases, {}, withReference(phases, 'campaign', ['id', 'code']), 10);
    expect(rows).toHaveLength(2);
    expect(statements).toBe(1);
    expect(visibleTo(viewer('ANALYST'), phases)).toBeNull();
  });

  test('is there for nobody whose role may not read what it requires', () => {
    linkModels(
      allModels().map(({ entity, order }) => ({ entity, order, ...(entity === Campaign ? { policy: { read: ['ANALYST'] as const } } : {}) })),
    );
    expect(visibleTo(viewer('ANALYST'), modelOf(Phase))).toBeNull();
    expect(visibleTo(viewer('INTEGRATOR'), modelOf(Phase))).toEqual({ campaign: { id: { in: [] } } });
  });
});

describe('rights', () => {
  beforeAll(() => {
    buildServiceSchema(noFeeds);
  });

  const any = '{ rankingChanged { cursor } }';

  test('are the same for those who see the same rows, and others for those who do not', () => {
    const own = rightsOf(officer, any);
    expect(rightsOf(viewer('ORGANIZATION_OFFICER', { userId: 9, credentialId: 9 }), any)).toBe(own);
    expect(rightsOf(viewer('ORGANIZATION_OFFICER', { organizationIds: [1, 2] }), any)).not.toBe(own);
    expect(rightsOf(viewer('ORGANIZATION_OFFICER', { organizationId: 2, organizationIds: [2] }), any)).not.toBe(own);
    expect(new Set((['ANALYST', 'ORGANIZATION_OFFICER', 'DEPARTMENT_OFFICER'] as const).map((role) => rightsOf(viewer(role), any))).size).toBe(3);
    expect(rightsOf(null, any)).toBe('');
  });

  test('tell people apart who are led to rows of their own', () => {
    const rights = (userId: number, asked: string | null) => rightsOf(viewer('ANALYST', { userId }), asked);
    const reminded = '{ rankingChanged { organization { tasks { nodes { reminders { nodes { id } } } } } } }';
    expect(rights(1, any)).toBe(rights(2, any));
    expect(rights(1, reminded)).not.toBe(rights(2, reminded));
    expect(rights(1, null)).not.toBe(rights(2, null));
  });
});
