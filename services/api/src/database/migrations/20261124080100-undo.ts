import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

const INDICES = [
  ['concept', 'at'],
  ['userId', 'at'],
];

/** What undoes what; and the whole history by concept and by person, newest first. */
export class Undo20261124080100 implements MigrationInterface {
  readonly name = 'Undo20261124080100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('audit_entry', new TableColumn({ name: 'undoesId', type: 'integer', isNullable: true }));
    for (const columnNames of INDICES) await runner.createIndex('audit_entry', new TableIndex({ columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const columnNames of INDICES) await runner.dropIndex('audit_entry', new TableIndex({ columnNames }));
    await runner.dropColumn('audit_entry', 'undoesId');
  }
}
