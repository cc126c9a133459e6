import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Viewer } from '../context';
import type { Database } from '../database/database';
import { openDatabase } from '../database/database';
import { entities } from '../entities';
import { Organization } from '../organization/organization.entity';
import { hashToken } from './secret';
import { authenticate, isStillGood } from './sign-in.service';
import { User } from './user.entity';

const TOKEN = 'a-session';
// A district (1) with a ward (2), which has a cell (3); and another ward (4).
const PARENTS = [null, 1, 2, 1] as const;

let folder: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-still-good-'));
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'still-good.db') }, entities);
  await database.transaction(async ({ manager }) => {
    const record = { version: 1, createdAt: '2020-01-01 00:00:00.000', updatedAt: '2020-01-01 00:00:00.000', searchKey: '', sortKey: '' };
    for (const [index, parentId] of PARENTS.entries())
      await manager.insert(Organization, { ...record, id: index + 1, code: `O${index + 1}`, name: 'Phường', kind: 'WARD' as const, parentId });
    await manager.insert(User, {
      ...record,
      id: 1,
      email: 'a@b.vn',
      name: 'Cán bộ',
      role: 'ORGANIZATION_OFFICER' as const,
      active: true,
      passwordHash: '',
    });
  });
  await run(
    "INSERT INTO `session` (`tokenHash`, `userId`, `createdAt`, `expiresAt`) VALUES (?, 1, '2020-01-01 00:00:00.000', '2099-01-01 00:00:00.000')",
    [hashToken(TOKEN)],
  );
});
beforeEach(async () => {
  await run("UPDATE `user` SET `organizationId` = 2, `departmentId` = NULL, `role` = 'ORGANIZATION_OFFICER', `active` = 1", []);
  await run('UPDATE `organization` SET `parentId` = 2 WHERE `id` = 3', []);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (sql: string, parameters: readonly string[]) => database.transaction((tx) => tx.run(sql, parameters));
const viewer = async (): Promise<Viewer> => {
  const found = await authenticate(database, { sessionToken: TOKEN });
  if (!found) throw new Error('expected the session to be good');
  return found;
};

test("an officer's rights reach to the organizations below theirs", async () => {
  expect((await viewer()).organizationIds).toEqual([2, 3]);
  expect(await isStillGood(database, await viewer())).toBe(true);
});

test.each([
  ['another organization', 'UPDATE `user` SET `organizationId` = 4'],
  ['no organization', 'UPDATE `user` SET `organizationId` = NULL'],
  ['another role', "UPDATE `user` SET `role` = 'ANALYST'"],
  ['no organization below theirs any more', 'UPDATE `organization` SET `parentId` = 4 WHERE `id` = 3'],
])('whoever is given %s is not served any longer by what was opened before', async (_name, sql) => {
  const before = await viewer();
  await run(sql, []);
  expect(await isStillGood(database, before)).toBe(false);
  expect(await isStillGood(database, await viewer())).toBe(true);
});

test('an analyst costs no statement more, whatever lies below their organization', async () => {
  await run("UPDATE `user` SET `role` = 'ANALYST'", []);
  expect((await viewer()).organizationIds).toEqual([]);
});
