import { afterEach, describe, expect, test } from '@jest/globals';
import { create, newCode } from '../api/records';
import type { DatabaseKind } from '../world/database';
import type { MailServer } from '../world/mail-server';
import { startMailServer } from '../world/mail-server';
import type { World } from '../world/start';
import { start } from '../world/start';
import { until } from './own-server';

const SERVERS = (['mariadb', 'mysql'] as const).filter((kind) => process.env[`TEST_${kind.toUpperCase()}_URL`] !== undefined);
const PEOPLE = 6;
const TASKS = 18;
const LEASE_MS = 1500;
const today = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);

let mails: MailServer;
let worlds: World[] = [];
afterEach(async () => {
  mails.behave({});
  const [first, ...others] = worlds;
  for (const world of others) await world.stop();
  await first?.stop();
  worlds = [];
  await mails.close();
});

const settings = () => ({
  SMTP_URL: mails.url,
  MAIL_FROM: 'nhac-viec@thi-dua.test',
  REMINDER_HOUR: '0',
  REMINDER_POLL_MS: '30',
  REMINDER_RETRY_MS: '30',
  REMINDER_LEASE_MS: String(LEASE_MS),
});

async function startWorld(database: DatabaseKind | World['database']): Promise<World> {
  const world = await start({ database, env: settings() });
  worlds.push(world);
  return world;
}

/** Departments with an officer each, and tasks for them that are due today. */
async function giveTasks({ admin }: World): Promise<void> {
  const { id: organizationId } = await create(admin, 'Organization', { code: newCode('ORG'), name: 'Quận', kind: 'DISTRICT' });
  const departments = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const { id } = await create(admin, 'Department', { code: newCode('DEP'), name: 'Phòng', organizationId });
      const email = `${newCode('can-bo').toLowerCase()}@thi-dua.test`;
      await create(admin, 'User', { email, name: 'Lan', role: 'DEPARTMENT_OFFICER', password: 'mot-mat-khau-dai', departmentId: id });
      return id;
    }),
  );
  for (let index = 0; index < TASKS; index += 1)
    await create(admin, 'Task', { code: `VIEC-${index}.`, name: 'Việc', dueOn: today, departmentId: departments[index % PEOPLE] });
}

interface Kept {
  readonly state: string;
  readonly messageId: string;
  readonly reminders: { readonly totalCount: number };
}

async function kept({ admin }: World): Promise<{ reminders: number; mails: readonly Kept[] }> {
  const answer = await admin.query<{ reminders: { totalCount: number }; reminderMails: { nodes: readonly Kept[] } }>(
    '{ reminders { totalCount } reminderMails(first: 1000) { nodes { state messageId reminders { totalCount } } } }',
  );
  return { reminders: answer.reminders.totalCount, mails: answer.reminderMails.nodes };
}

/** Waits until every task's reminder is in a mail, and every mail is at its end. */
const allEnded = (world: World) =>
  until(
    'every mail is at its end',
    async () => {
      const { mails: all } = await kept(world);
      const inMails = all.reduce((sum, { reminders }) => sum + reminders.totalCount, 0);
      return inMails === TASKS && all.every(({ state }) => state === 'SENT' || state === 'UNCERTAIN');
    },
    60_000,
  );

/** Nobody got a reminder twice; and whoever did not get it is told about in the panel of administrators. */
async function expectOnce(world: World): Promise<void> {
  const { reminders, mails: all } = await kept(world);
  expect(reminders).toBe(TASKS);
  const mentioned = mails.received.flatMap(({ to, text }) => [...text.matchAll(/VIEC-\d+\./g)].map(([code]) => `${to} ${code}`));
  expect(mentioned).toHaveLength(new Set(mentioned).size);
  const received = mails.received.map(({ messageId }) => messageId);
  expect(received).toHaveLength(new Set(received).size);
  for (const { state, messageId } of all) if (state === 'SENT') expect(received).toContain(messageId);
  const uncertain = all.filter(({ state }) => state === 'UNCERTAIN');
  const sent = all.filter(({ state }) => state === 'SENT').reduce((sum, mail) => sum + mail.reminders.totalCount, 0);
  expect(sent + uncertain.reduce((sum, mail) => sum + mail.reminders.totalCount, 0)).toBe(TASKS);
}

/** An embedded file has one instance: without a server there is nothing to try. */
(SERVERS.length > 0 ? describe : describe.skip).each(SERVERS.length > 0 ? SERVERS : (['mysql'] as const))('on %s', (kind) => {
  test('two instances remind everybody once', async () => {
    mails = await startMailServer();
    mails.behave({ delayMs: () => Math.random() * 10 });
    const first = await startWorld(kind);
    await startWorld(first.database);
    await giveTasks(first);
    await allEnded(first);
    await expectOnce(first);
    expect((await kept(first)).mails.map(({ state }) => state)).toEqual((await kept(first)).mails.map(() => 'SENT'));
  });

  test('what an instance was about to send when it was killed, the other one sends', async () => {
    mails = await startMailServer();
    const first = await startWorld(kind);
    const second = await startWorld(first.database);
    // Slow enough that one of the two is always in the middle of a mail.
    mails.behave({ delayMs: () => Math.random() * 80 });
    await giveTasks(first);
    await until('some mails have arrived', () => mails.received.length > 3);
    await second.kill();
    await allEnded(first);
    await expectOnce(first);
  });
});

test('everybody is reminded once although the service is killed again and again in the middle of it', async () => {
  mails = await startMailServer();
  const world = await startWorld('sqlite');
  mails.behave({ delayMs: () => Math.random() * 30 });
  await giveTasks(world);
  for (let life = 1; life <= 4; life += 1) {
    const before = mails.received.length;
    await until(
      'another mail has arrived',
      async () => mails.received.length > before || (await kept(world)).mails.every(({ state }) => state !== 'WAITING'),
    );
    await world.kill();
    await world.restart();
  }
  await allEnded(world);
  await expectOnce(world);
});

test('a mail whose end the server got and did not answer is not sent again by itself', async () => {
  mails = await startMailServer();
  const world = await startWorld('sqlite');
  mails.behave({ silentAtEnd: true });
  await create(world.admin, 'Task', { code: newCode('VIEC'), name: 'Việc', dueOn: today, departmentId: (await anyDepartment(world)).id });
  await until('the server has the mail', () => mails.received.length === 1);
  await world.kill();
  mails.behave({});
  await world.restart();
  await until('it counts as uncertain', async () => (await kept(world)).mails[0]?.state === 'UNCERTAIN');
  expect(mails.received).toHaveLength(1);
});

async function anyDepartment({ admin }: World) {
  const { id: organizationId } = await create(admin, 'Organization', { code: newCode('ORG'), name: 'Quận', kind: 'DISTRICT' });
  return create(admin, 'Department', { code: newCode('DEP'), name: 'Phòng', organizationId });
}

test('SIGTERM ends the service in time although the mail server is silent; the mail is sent after the next start', async () => {
  mails = await startMailServer();
  const world = await startWorld('sqlite');
  mails.behave({ delayMs: () => 60_000 });
  await create(world.admin, 'Task', { code: newCode('VIEC'), name: 'Việc', dueOn: today, departmentId: (await anyDepartment(world)).id });
  await until('the mail is being sent', async () => (await kept(world)).mails.some(({ state }) => state === 'CLAIMED'));
  mails.behave({});
  await world.restart();
  await until('it is sent', async () => (await kept(world)).mails.every(({ state }) => state === 'SENT'));
  expect(mails.received).toHaveLength(1);
});
