import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, date, index, instant, int, named, note, owner, record, reference, table, text, unique } from './table-parts';

/** Tasks, what is said about them, and the steps of their lives. */
export class Task20261124020000 implements MigrationInterface {
  readonly name = 'Task20261124020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'task',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 300),
        text('description', 4000, true),
        int('departmentId', true),
        int('organizationId', true),
        int('responsibleId', true),
        int('parentId', true),
        date('dueOn'),
        int('progress'),
        choice('state'),
        text('stateReason', 2000, true),
        date('completedOn', true),
        note(),
      ],
      [
        unique('task', 'code'),
        index('state', 'dueOn'),
        index('departmentId', 'dueOn'),
        index('organizationId', 'dueOn'),
        index('responsibleId', 'dueOn'),
        index('dueOn'),
        index('parentId'),
      ],
      [
        reference('departmentId', 'department'),
        reference('organizationId', 'organization'),
        reference('responsibleId', 'user'),
        reference('parentId', 'task'),
      ],
    ),
    table(
      'task_comment',
      [...record(), int('taskId'), int('authorId'), text('text', 4000), instant('editedAt', true)],
      [index('taskId'), index('authorId')],
      [owner('taskId', 'task'), reference('authorId', 'user')],
    ),
    table(
      'task_move',
      [...record(), int('taskId'), choice('from', true), choice('to'), int('progress'), text('reason', 2000, true), int('byId', true)],
      [index('taskId'), index('byId')],
      [owner('taskId', 'task'), reference('byId', 'user')],
    ),
  ];
}
