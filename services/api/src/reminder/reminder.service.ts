import type { WriteContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import type { Locale } from '../messages/messages';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { lockRecord, requireVersion, writeOver } from '../record/write';
import { ReminderMail } from './reminder-mail.entity';

/** How someone wants to be reminded. */
export interface Preference {
  readonly byMail: boolean;
  readonly locale: Locale;
}

const READ_AT_ONCE = 1000;

/** Notes that the caller has seen reminders of theirs: those with these ids, or all. Others' are left alone. Answers how many were new to them. */
export async function markRead(ctx: WriteContext, ids: readonly string[] | null): Promise<number> {
  if (ids !== null && ids.length > READ_AT_ONCE) throw badInput(fault('ids', 'tooManyItems', { max: READ_AT_ONCE }));
  if (ids !== null && ids.length === 0) return 0;
  const [numbers, now] = [ids?.map(recordId) ?? [], instant(ctx.clock())];
  const among = ids === null ? '' : ` AND \`id\` IN (${places(numbers)})`;
  const { affected } = await ctx.tx.run(
    `UPDATE \`reminder\` SET \`readAt\` = ?, \`version\` = \`version\` + 1, \`updatedAt\` = ? WHERE \`recipientId\` = ? AND \`readAt\` IS NULL${among}`,
    [now, now, ctx.who?.userId ?? 0, ...numbers],
  );
  return affected;
}

/** Lets a mail that failed, or of which nobody knows, be tried again from the beginning. */
export async function resendMail(ctx: WriteContext, id: string, version: number): Promise<Row> {
  const model = modelOf(ReminderMail);
  const before = await lockRecord(ctx, model, id);
  requireVersion(model, before, version);
  const state = text(before, 'state');
  if (state !== 'FAILED' && state !== 'UNCERTAIN') throw refusal('CONFLICT', 'mailNotResendable', { state });
  return writeOver(ctx, model, before, { state: 'WAITING', claim: null, attempts: 0, lastError: null, nextAttemptAt: instant(ctx.clock()) });
}

export async function readPreference(ctx: WriteContext | Pick<WriteContext, 'reader' | 'who'>): Promise<Preference> {
  const [row] = await ctx.reader.rows('SELECT `byMail`, `locale` FROM `reminder_preference` WHERE `userId` = ?', [ctx.who?.userId ?? 0]);
  return { byMail: !row || integer(row, 'byMail') === 1, locale: row?.['locale'] === 'en' ? 'en' : 'vi' };
}

export async function savePreference(ctx: WriteContext, { byMail, locale }: Preference): Promise<Preference> {
  const userId = ctx.who?.userId ?? 0;
  await ctx.tx.rows('SELECT `id` FROM `user` WHERE `id` = ?', [userId]);
  await ctx.tx.run('DELETE FROM `reminder_preference` WHERE `userId` = ?', [userId]);
  await ctx.tx.run('INSERT INTO `reminder_preference` (`userId`, `byMail`, `locale`) VALUES (?, ?, ?)', [userId, byMail ? 1 : 0, locale]);
  return { byMail, locale };
}
