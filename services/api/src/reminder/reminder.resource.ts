import { ADMINISTRATORS, EVERYONE } from '../access/policy';
import { personOf } from '../context';
import type { Resource } from '../graphql/resource';
import { Reminder } from './reminder.entity';
import { ReminderMail } from './reminder-mail.entity';

export const reminders: Resource = {
  entity: Reminder,
  one: 'reminder',
  many: 'reminders',
  // Administrators see everyone's, to know who was told what; others their own.
  policy: {
    read: EVERYONE,
    write: [],
    sees: (who) => (who.role === 'ADMINISTRATOR' ? null : { recipientId: { eq: String(personOf(who) ?? 0) } }),
  },
  order: [{ property: 'id', direction: 'DESC' }],
};

export const reminderMails: Resource = {
  entity: ReminderMail,
  one: 'reminderMail',
  many: 'reminderMails',
  policy: { read: ADMINISTRATORS, write: ADMINISTRATORS },
  order: [{ property: 'id', direction: 'DESC' }],
};
