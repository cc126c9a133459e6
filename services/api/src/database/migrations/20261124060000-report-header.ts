import type { MigrationInterface, QueryRunner, TableColumnOptions } from 'typeorm';
import { Table } from 'typeorm';

/** What a year's report has that no other record holds. */
export class ReportHeader20261124060000 implements MigrationInterface {
  readonly name = 'ReportHeader20261124060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'report_header',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'version', type: 'integer' },
          { name: 'createdAt', type: 'datetime', precision: 3 },
          { name: 'updatedAt', type: 'datetime', precision: 3 },
          { name: 'organizationId', type: 'integer' },
          { name: 'year', type: 'integer' },
          text('superior', 200),
          text('issuingBody', 200),
          text('documentNumber', 20),
          text('symbol', 40),
          text('place', 100),
          { name: 'issuedOn', type: 'date', isNullable: true },
          text('subject', 300),
          text('opening', 1500),
          text('highlights', 4000),
          text('difficulties', 1500),
          text('directions', 4000),
          text('recipients', 800),
          text('authority', 200),
          text('position', 100),
          text('signer', 100),
          text('note', 1000),
        ],
        indices: [{ name: 'uq_report_header_organizationId_year', columnNames: ['organizationId', 'year'], isUnique: true }],
        foreignKeys: [
          {
            columnNames: ['organizationId'],
            referencedTableName: 'organization',
            referencedColumnNames: ['id'],
            onDelete: 'RESTRICT',
            onUpdate: 'RESTRICT',
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('report_header');
  }
}

function text(name: string, length: number): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable: true };
}
