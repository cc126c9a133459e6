import { ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { User } from '../account/user.entity';
import { BaseRecord } from '../graphql/base-record';
import { CalendarDate, Choice, ForeignKey, Instant, Unique } from '../graphql/columns';
import { registerChoices } from '../graphql/filters';
import { Person } from '../history/history.type';
import { Task } from '../task/task.entity';
import { ReminderMail } from './reminder-mail.entity';

export const ReminderKind = { DUE_SOON: 'DUE_SOON', DUE_TODAY: 'DUE_TODAY', OVERDUE: 'OVERDUE' } as const;
registerChoices(ReminderKind, 'ReminderKind', 'Sắp đến hạn, đến hạn hôm nay, quá hạn.');

@Entity()
@ObjectType({ description: 'Nhắc việc: that someone is reminded of a task. There is one for each task, kind, recipient and day, ever.' })
@Unique('taskId', 'kind', 'recipientId', 'day')
@Index(['recipientId', 'readAt'])
@Index(['awaitsMail', 'recipientId'])
export class Reminder extends BaseRecord {
  @ForeignKey(() => Task, { inverse: 'reminders', owned: true, indexed: false }) taskId!: number;
  task?: Task;
  @ForeignKey(() => User, { owned: true, indexed: false, shownAs: () => Person }) recipientId!: number;
  recipient?: Person;
  @Choice(ReminderKind) kind!: keyof typeof ReminderKind;
  @CalendarDate({ description: 'The day that it belongs to.' }) day!: string;
  @CalendarDate({ description: "The task's last day, as it was." }) dueOn!: string;
  @Instant({ nullable: true, description: 'When the recipient saw it in the panel.' }) readAt!: string | null;
  @ForeignKey(() => ReminderMail, { nullable: true, inverse: 'reminders', owned: true, description: 'The mail that carries it; for administrators.' })
  mailId!: number | null;
  mail?: ReminderMail | null;

  /** It is to go out by mail, and no mail has been made for it yet. */
  @Column({ type: 'boolean' }) awaitsMail!: boolean;
}

/** How someone wants to be reminded. Without one: by mail, in Vietnamese. */
@Entity()
export class ReminderPreference {
  @PrimaryColumn({ type: 'int' }) userId!: number;
  @Column({ type: 'boolean' }) byMail!: boolean;
  @Column({ type: 'varchar', length: 2 }) locale!: string;
}

/** The one row that whoever plans reminders holds, and when all of a day's were planned last. */
@Entity()
export class ReminderRun {
  @PrimaryColumn({ type: 'int' }) id!: number;
  @Column({ type: 'date', nullable: true }) day!: string | null;
  @Column({ type: 'datetime', precision: 3, nullable: true }) at!: Date | null;
}
