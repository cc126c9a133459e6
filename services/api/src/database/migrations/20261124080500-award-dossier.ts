import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { choice, index, int, owner, record, reference, table, text, unique } from './table-parts';

/** The files of an award's dossier, the document of its decision, and rules that ask for a grade. */
export class AwardDossier20261124080500 implements MigrationInterface {
  readonly name = 'AwardDossier20261124080500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('award', new TableColumn(int('documentId', true)));
    await runner.createIndex('award', new TableIndex(index('documentId')));
    await runner.createForeignKey('award', new TableForeignKey(reference('documentId', 'document')));
    await runner.addColumn('award_rule', new TableColumn(choice('grade', true)));
    await runner.createTable(
      table(
        'award_file',
        [...record(), int('awardId'), int('fileId'), text('description', 2000, true)],
        [unique('award_file', 'awardId', 'fileId'), index('fileId')],
        [owner('awardId', 'award'), reference('fileId', 'stored_file')],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('award_file');
    await runner.dropColumn('award_rule', 'grade');
    await runner.dropForeignKey('award', new TableForeignKey(reference('documentId', 'document')));
    await runner.dropIndex('award', new TableIndex(index('documentId')));
    await runner.dropColumn('award', 'documentId');
  }
}
