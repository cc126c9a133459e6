import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../faults/own-server';
import type { Client } from '../world/client';
import { signIn } from '../world/client';
import type { MailServer, ReceivedMail } from '../world/mail-server';
import { startMailServer } from '../world/mail-server';
import type { World } from '../world/start';
import { start } from '../world/start';
import type { Input } from './records';
import { makersFor, newCode } from './records';

const PASSWORD = 'mot-mat-khau-dai';
const DAY_MS = 24 * 60 * 60 * 1000;
const dayIn = (days: number): string => new Date(Date.now() + 7 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);

interface Officer {
  readonly client: Client;
  readonly id: string;
  readonly email: string;
  readonly departmentId: string;
}

let mails: MailServer;
let world: World;
let records: ReturnType<typeof makersFor>;
beforeAll(async () => {
  mails = await startMailServer();
  world = await start({
    env: {
      SMTP_URL: mails.url,
      MAIL_FROM: 'Thi đua <nhac-viec@thi-dua.test>',
      PUBLIC_URL: 'https://thi-dua.example.vn',
      REMINDER_HOUR: '0',
      REMINDER_POLL_MS: '50',
      REMINDER_RETRY_MS: '20',
    },
  });
  records = makersFor(world.admin);
});
afterAll(async () => {
  await world.stop();
  await mails.close();
});

/** Someone with a department of their own. */
async function officer(): Promise<Officer> {
  const departmentId = (await records.makers.Department()).id;
  const email = `${newCode('officer').toLowerCase()}@thi-dua.test`;
  const { id } = await records.makers.User({ email, role: 'DEPARTMENT_OFFICER', password: PASSWORD, departmentId, name: 'Nguyễn Thị Lan' });
  return { id, email, departmentId, client: await signIn(world.url, email, PASSWORD) };
}
const received = ({ email }: Officer): ReceivedMail[] => mails.received.filter(({ to }) => to === email);
const notices = async ({ client }: Officer, where: Input = {}) => {
  const { reminders } = await client.query<{
    reminders: { totalCount: number; nodes: { id: string; kind: string; readAt: string | null; task: { id: string } }[] };
  }>(
    'query ($where: ReminderWhere) { reminders(where: $where) { totalCount nodes { id kind day dueOn readAt task { id name } recipient { name } } } }',
    { where },
  );
  return reminders;
};
const mailsOf = async (who: Officer) => {
  const { reminderMails } = await world.admin.query<{
    reminderMails: {
      nodes: { id: string; version: number; state: string; attempts: number; lastError: string | null; messageId: string; sentAt: string | null }[];
    };
  }>(
    'query ($id: ID!) { reminderMails(where: { recipientId: { eq: $id } }) { nodes { id version state attempts lastError messageId sentAt recipient { name } reminders { totalCount } } } }',
    { id: who.id },
  );
  return reminderMails.nodes;
};
const settled = (who: Officer, state: string) => until(`a mail is ${state}`, async () => (await mailsOf(who)).some((mail) => mail.state === state));

test('someone is reminded once of what is due, in the panel and by a mail that leads to the task', async () => {
  const lan = await officer();
  const { id } = await records.makers.Task({
    departmentId: lan.departmentId,
    dueOn: dayIn(0),
    name: 'Tổng vệ sinh & "xanh-sạch-đẹp"',
    code: 'KH18.01',
  });
  await settled(lan, 'SENT');
  const [mail] = received(lan);
  expect(mail).toMatchObject({ subject: 'Nhắc việc: Tổng vệ sinh & "xanh-sạch-đẹp"' });
  expect(mail?.text).toContain('Kính gửi Nguyễn Thị Lan');
  expect(mail?.text).toContain(`https://thi-dua.example.vn/admin/#/tasks/${id}/show`);
  expect(mail?.html).toContain('Tổng vệ sinh &#38; &#34;xanh-sạch-đẹp&#34;');
  expect(mail?.messageId).toBe((await mailsOf(lan))[0]?.messageId);
  expect(await notices(lan)).toMatchObject({ totalCount: 1, nodes: [{ kind: 'DUE_TODAY', day: dayIn(0), readAt: null, task: { id } }] });
  // Another change of the task, and a whole new look at everything, remind of nothing again.
  await world.admin.query('mutation ($id: ID!) { updateTask(id: $id, input: { note: "Đã nhắc" }, version: 1) { id } }', { id });
  await world.restart();
  const hoa = await officer();
  await records.makers.Task({ departmentId: hoa.departmentId, dueOn: dayIn(0) });
  await settled(hoa, 'SENT');
  expect(received(lan)).toHaveLength(1);
  expect(await notices(lan)).toMatchObject({ totalCount: 1 });
});

test('several reminders of one time go in one mail, the most pressing first', async () => {
  const lan = await officer();
  mails.behave({ busy: true });
  const input = (dueOn: string, code: string) => records.inputs.Task({ departmentId: lan.departmentId, dueOn, code, name: `Việc ${code.length}` });
  const inputs = [await input(dayIn(1), 'SOON_1'), await input(dayIn(3), 'SOON_3'), await input(dayIn(0), 'TODAY'), await input(dayIn(2), 'LATER')];
  const fields = inputs.map((_, index) => `t${index}: createTask(input: $i${index}) { id }`).join(' ');
  const variables = inputs.map((_, index) => `$i${index}: TaskCreateInput!`).join(', ');
  await world.admin.query(`mutation (${variables}) { ${fields} }`, Object.fromEntries(inputs.map((each, index) => [`i${index}`, each])));
  mails.behave({});
  await until('all three are mailed', () =>
    ['SOON_1', 'SOON_3', 'TODAY'].every((code) => received(lan).some(({ text }) => text.includes(`(${code})`))),
  );
  const all = received(lan)
    .map(({ text }) => text)
    .join();
  // What is due in two days was to be reminded of yesterday, before it was given.
  expect(all).not.toContain('LATER');
  expect((await notices(lan)).nodes.map(({ kind }) => kind).sort()).toEqual(['DUE_SOON', 'DUE_SOON', 'DUE_TODAY']);
});

describe('reminders in the panel', () => {
  test('are marked as read by those whom they are for, and seen by nobody else but administrators', async () => {
    const [lan, hoa] = [await officer(), await officer()];
    for (const days of [0, 1]) await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(days) });
    await until('there are two', async () => (await notices(lan)).totalCount === 2);
    expect(await notices(hoa)).toMatchObject({ totalCount: 0 });
    const [first] = (await notices(lan)).nodes;
    const mark = (who: Client, ids: readonly (string | undefined)[] | null) =>
      who.query<{ marked: number }>('mutation ($ids: [ID!]) { marked: markRemindersRead(ids: $ids) }', { ids });
    expect(await mark(hoa.client, [first?.id])).toEqual({ marked: 0 });
    expect(await mark(world.admin, [first?.id])).toEqual({ marked: 0 });
    expect(await mark(lan.client, [first?.id])).toEqual({ marked: 1 });
    expect(await mark(lan.client, [first?.id])).toEqual({ marked: 0 });
    expect(await notices(lan, { readAt: { isNull: true } })).toMatchObject({ totalCount: 1 });
    expect(await mark(lan.client, null)).toEqual({ marked: 1 });
    const seen = await world.admin.query<{ reminders: { totalCount: number } }>(
      'query ($id: ID!) { reminders(where: { recipientId: { eq: $id } }) { totalCount } }',
      { id: lan.id },
    );
    expect(seen.reminders.totalCount).toBe(2);
    const refused = await lan.client.send('{ reminderMails { totalCount } }');
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('mails', () => {
  test('are not sent to those who do not want them, who are reminded in the panel all the same', async () => {
    const lan = await officer();
    expect(await lan.client.query('{ reminderPreferences { byMail locale } }')).toEqual({ reminderPreferences: { byMail: true, locale: 'vi' } });
    await lan.client.query('mutation { setReminderPreferences(byMail: false, locale: en) { byMail } }');
    expect(await lan.client.query('{ reminderPreferences { byMail locale } }')).toEqual({ reminderPreferences: { byMail: false, locale: 'en' } });
    await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(0) });
    await until('the panel reminds', async () => (await notices(lan)).totalCount === 1);
    const hoa = await officer();
    await hoa.client.query('mutation { setReminderPreferences(byMail: true, locale: en) { byMail } }');
    await records.makers.Task({ departmentId: hoa.departmentId, dueOn: dayIn(0), name: 'Dọn vệ sinh' });
    await settled(hoa, 'SENT');
    expect(received(hoa)[0]?.subject).toBe('Reminder: Dọn vệ sinh');
    expect(await mailsOf(lan)).toEqual([]);
  });

  test('say nothing of what is done by the time they go out', async () => {
    const lan = await officer();
    mails.behave({ busy: true });
    const { id } = await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(0) });
    await until('it was tried', async () => (await mailsOf(lan)).some(({ lastError }) => lastError !== null));
    await world.admin.query('mutation ($id: ID!) { moveTask(id: $id, to: CANCELLED, reason: "Thôi", version: 1) { id } }', { id });
    // Still busy: an attempt that was under way before the task was called off must not get through either.
    await settled(lan, 'SKIPPED');
    mails.behave({});
    expect(received(lan)).toEqual([]);
  });

  test('that the server will not take now are tried again, with what it said in view, and given up in the end', async () => {
    const lan = await officer();
    mails.behave({ busy: true });
    await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(0) });
    await until('it was tried', async () => (await mailsOf(lan)).some(({ attempts, lastError }) => attempts > 1 && lastError !== null));
    expect((await mailsOf(lan))[0]?.lastError).toContain('try again later');
    mails.behave({});
    await settled(lan, 'SENT');
    expect((await mailsOf(lan))[0]).toMatchObject({ lastError: null, sentAt: expect.any(String) });
    expect(received(lan)).toHaveLength(1);
  });

  test('to an address that is refused for good fail at once, hold up no others, and are sent again by an administrator', async () => {
    const [lan, hoa] = [await officer(), await officer()];
    mails.behave({ refuse: (address) => (address === lan.email ? 550 : null) });
    await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(0) });
    await settled(lan, 'FAILED');
    await records.makers.Task({ departmentId: hoa.departmentId, dueOn: dayIn(0) });
    await settled(hoa, 'SENT');
    const [failed] = await mailsOf(lan);
    expect(failed).toMatchObject({ attempts: 1, lastError: expect.stringContaining('no such mailbox') });
    mails.behave({});
    const resend = (id: string | undefined, version: number | undefined) =>
      world.admin.send('mutation ($id: ID!, $version: Int!) { resendReminderMail(id: $id, version: $version) { state } }', { id, version });
    expect((await resend(failed?.id, failed?.version)).errors).toEqual([]);
    await settled(lan, 'SENT');
    const [sent] = await mailsOf(lan);
    expect(sent?.messageId).toBe(failed?.messageId);
    expect((await resend(sent?.id, sent?.version)).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/thi_dua_mails_total\{outcome="sent"\} [1-9]/);
  });

  test('wait while no server answers, and harm nothing else', async () => {
    const lan = await officer();
    await mails.close();
    const { id } = await records.makers.Task({ departmentId: lan.departmentId, dueOn: dayIn(0) });
    await until('it was tried', async () => (await mailsOf(lan)).some(({ lastError }) => lastError !== null));
    expect((await notices(lan)).nodes).toMatchObject([{ task: { id } }]);
    expect(await (await fetch(`${world.url}/metrics`)).text()).toMatch(/thi_dua_mails_waiting [1-9]/);
    await mails.open();
    await settled(lan, 'SENT');
    expect(received(lan)).toHaveLength(1);
  });
});
