import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, date, flag, index, instant, int, owner, record, table, text, unique } from './table-parts';

/** Reminders of tasks, the mails that carry them, and how people want to be reminded. */
export class Reminder20261124020100 implements MigrationInterface {
  readonly name = 'Reminder20261124020100';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of tables()) await runner.createTable(each);
    await runner.query('INSERT INTO `reminder_run` (`id`) VALUES (1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'reminder_mail',
      [
        ...record(),
        int('recipientId'),
        date('day'),
        choice('state'),
        int('attempts'),
        instant('nextAttemptAt'),
        instant('sentAt', true),
        text('messageId', 200),
        text('lastError', 1000, true),
        text('claim', 36, true),
      ],
      [index('state', 'nextAttemptAt'), index('recipientId')],
      [owner('recipientId', 'user')],
    ),
    table(
      'reminder',
      [
        ...record(),
        int('taskId'),
        int('recipientId'),
        choice('kind'),
        date('day'),
        date('dueOn'),
        instant('readAt', true),
        int('mailId', true),
        flag('awaitsMail'),
      ],
      [
        unique('reminder', 'taskId', 'kind', 'recipientId', 'day'),
        index('recipientId', 'readAt'),
        index('awaitsMail', 'recipientId'),
        index('mailId'),
      ],
      [owner('taskId', 'task'), owner('recipientId', 'user'), owner('mailId', 'reminder_mail')],
    ),
    table('reminder_preference', [{ name: 'userId', type: 'integer', isPrimary: true }, flag('byMail'), text('locale', 2)]),
    table('reminder_run', [{ name: 'id', type: 'integer', isPrimary: true }, date('day', true), instant('at', true)]),
  ];
}
