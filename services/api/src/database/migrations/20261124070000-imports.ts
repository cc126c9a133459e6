import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, index, instant, int, record, reference, table, text } from './table-parts';

/** Files on their way into the records: what was read of them, and their faults. */
export class Imports20261124070000 implements MigrationInterface {
  readonly name = 'Imports20261124070000';

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
      'import_job',
      [
        ...record(),
        choice('kind'),
        choice('state'),
        int('fileId', true),
        text('fileName', 255),
        choice('decimalMark', true),
        int('rowsRead'),
        int('rowsCreated'),
        int('rowsUpdated'),
        int('rowsUnchanged'),
        int('faultCount'),
        text('ignoredHeadings', 2000, true),
        int('createdById', true),
        instant('finishedAt', true),
        int('progress'),
        instant('heartbeatAt'),
        text('failureJson', 2000, true),
        text('columnsJson', 1000, true),
      ],
      [index('state', 'heartbeatAt'), index('fileId'), index('createdById')],
      [reference('fileId', 'stored_file'), reference('createdById', 'user')],
    ),
    table('import_page', [
      { name: 'jobId', type: 'integer', isPrimary: true },
      { name: 'ordinal', type: 'integer', isPrimary: true },
      int('changedCount'),
      { name: 'rowsJson', type: 'text' },
    ]),
    table('import_fault', [
      { name: 'jobId', type: 'integer', isPrimary: true },
      { name: 'ordinal', type: 'integer', isPrimary: true },
      int('rowNumber'),
      text('columnKey', 64, true),
      text('messageKey', 64),
      text('factsJson', 2000),
    ]),
  ];
}
