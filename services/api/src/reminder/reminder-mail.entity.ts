import { ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { User } from '../account/user.entity';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Instant, Text, WholeNumber } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Person } from '../history/history.type';

export const MailState = {
  WAITING: 'WAITING',
  CLAIMED: 'CLAIMED',
  SENDING: 'SENDING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  UNCERTAIN: 'UNCERTAIN',
  SKIPPED: 'SKIPPED',
} as const;
registerChoices(
  MailState,
  'MailState',
  'WAITING for its (next) attempt; CLAIMED by an instance that talks to the mail server; SENDING: its end is on the way; SENT: the server took it; FAILED: given up; UNCERTAIN: broken off after its end, so the server may have taken it, and it is not sent again by itself; SKIPPED: nothing in it was to be reminded of any more.',
);

@Entity()
@ObjectType({ description: 'Thư nhắc việc: one mail with the reminders that someone had at one time, and how its sending went.' })
@Index(['state', 'nextAttemptAt'])
export class ReminderMail extends BaseRecord {
  @ForeignKey(() => User, { owned: true, shownAs: () => Person }) recipientId!: number;
  recipient?: Person;
  @CalendarDate() day!: string;
  @Choice(MailState) state!: keyof typeof MailState;
  @WholeNumber({ description: 'How often it was tried.' }) attempts!: number;
  @Instant({ description: 'When it is tried next; while it is being sent, when that counts as broken off.' }) nextAttemptAt!: string;
  @Instant({ nullable: true }) sentAt!: string | null;
  @Text({ max: 200, description: 'The same on every attempt, so that a receiver can tell a double.' }) messageId!: string;
  @Text({ max: 1000, nullable: true }) lastError!: string | null;

  /** Who sent it last: whoever lost this claim may not go on. */
  @Column({ type: 'varchar', length: 36, nullable: true }) claim!: string | null;
}
