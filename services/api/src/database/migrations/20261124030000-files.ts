import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { index, instant, int, record, table, text, unique } from './table-parts';

/** Uploaded files, in the database itself: several instances see them, one backup has them. */
export class Files20261124030000 implements MigrationInterface {
  readonly name = 'Files20261124030000';

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
      'stored_file',
      [
        ...record(),
        text('name', 255),
        text('type', 127),
        int('size'),
        text('sha256', 64),
        text('contentKey', 32),
        int('uploadedById', true),
        instant('unattachedSince', true),
      ],
      [unique('stored_file', 'contentKey'), index('uploadedById', 'unattachedSince'), index('unattachedSince')],
    ),
    table('file_chunk', [
      { name: 'contentKey', type: 'varchar', length: '32', isPrimary: true },
      { name: 'ordinal', type: 'integer', isPrimary: true },
      { name: 'data', type: 'blob' },
    ]),
    table('file_upload', [{ name: 'contentKey', type: 'varchar', length: '32', isPrimary: true }, instant('startedAt')], [index('startedAt')]),
  ];
}
