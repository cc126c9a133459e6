import type { Reader } from '../database/rows';
import { integer, text } from '../database/rows';
import { WORKING_STATES } from '../task/lifecycle';
import type { Addressee, MailItem } from './mail-text';
import { ReminderKind } from './reminder.entity';

/** Whom a mail goes to; null: to nobody any more. */
export interface Recipient extends Addressee {
  readonly email: string;
}

export async function readRecipient(reader: Reader, userId: number): Promise<Recipient | null> {
  const [row] = await reader.rows(
    `SELECT u.\`email\`, u.\`name\`, p.\`locale\` FROM \`user\` u LEFT JOIN \`reminder_preference\` p ON p.\`userId\` = u.\`id\`
       WHERE u.\`id\` = ? AND u.\`active\` = 1 AND (p.\`byMail\` IS NULL OR p.\`byMail\` = 1)`,
    [userId],
  );
  return row ? { email: text(row, 'email'), name: text(row, 'name'), locale: row['locale'] === 'en' ? 'en' : 'vi' } : null;
}

const ITEMS_MAX = 200;
const WORKING = WORKING_STATES.map((state) => `'${state}'`).join(', ');

/** What a mail is about as things stand now: tasks that are still being worked on, and still due when the reminder says. */
export async function readItems(reader: Reader, mailId: number): Promise<MailItem[]> {
  const rows = await reader.rows(
    `SELECT r.\`kind\`, t.\`id\`, t.\`code\`, t.\`name\`, t.\`dueOn\`, t.\`progress\` FROM \`reminder\` r JOIN \`task\` t ON t.\`id\` = r.\`taskId\`
       WHERE r.\`mailId\` = ? AND t.\`state\` IN (${WORKING}) AND t.\`dueOn\` = r.\`dueOn\` ORDER BY t.\`dueOn\`, t.\`id\` LIMIT ${ITEMS_MAX}`,
    [mailId],
  );
  return rows.map((row) => ({
    taskId: integer(row, 'id'),
    kind: kindOf(row['kind']),
    code: text(row, 'code'),
    name: text(row, 'name'),
    dueOn: text(row, 'dueOn'),
    progress: integer(row, 'progress'),
  }));
}

function kindOf(value: unknown): keyof typeof ReminderKind {
  const kind = Object.values(ReminderKind).find((name) => name === value);
  if (!kind) throw new Error(`expected a kind of reminder, found "${String(value)}"`);
  return kind;
}
