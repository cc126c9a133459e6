import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, date, decimal, index, int, named, note, record, reference, table, text, unique } from './table-parts';

/** Evaluations of bodies and people by grade, and how many may be excellent. */
export class Evaluations20261124031000 implements MigrationInterface {
  readonly name = 'Evaluations20261124031000';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of tables()) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'evaluation',
      [
        ...record(),
        ...named(),
        text('name', 200),
        int('organizationId'),
        int('year'),
        int('campaignId', true),
        choice('kind'),
        choice('subject'),
        choice('grade', true),
        choice('measure', true),
        decimal('total', true),
        decimal('excellent', true),
        decimal('good', true),
        decimal('completed', true),
        decimal('notCompleted', true),
        int('decidedById', true),
        text('decidedByName', 200, true),
        int('decisionId', true),
        date('decidedOn', true),
        text('overruleReason', 2000, true),
        note(),
      ],
      [
        unique('evaluation', 'organizationId', 'year', 'name'),
        index('year', 'subject'),
        index('campaignId'),
        index('decidedById'),
        index('decisionId'),
      ],
      [
        reference('organizationId', 'organization'),
        reference('campaignId', 'campaign'),
        reference('decidedById', 'organization'),
        reference('decisionId', 'document'),
      ],
    ),
    table(
      'evaluation_ceiling',
      [...record(), int('campaignId'), choice('subject'), decimal('percent'), choice('base'), note()],
      [unique('evaluation_ceiling', 'campaignId', 'subject')],
      [reference('campaignId', 'campaign')],
    ),
  ];
}
