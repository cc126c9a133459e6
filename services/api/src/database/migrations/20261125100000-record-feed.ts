import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableIndex } from 'typeorm';

const UNIQUE = { name: 'uq_audit_entry_position', columnNames: ['position'], isUnique: true };

/** The history as a feed: each entry's place in it, and the place of the last. What was written so far stands in the order of its ids. */
export class RecordFeed20261125100000 implements MigrationInterface {
  readonly name = 'RecordFeed20261125100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('audit_entry', new TableColumn({ name: 'position', type: 'integer', isNullable: true }));
    // On SQLite the id is the place, and the column stays empty.
    if (runner.dataSource.options.type !== 'better-sqlite3') await runner.query('UPDATE `audit_entry` SET `position` = `id`');
    await runner.createIndex('audit_entry', new TableIndex(UNIQUE));
    await runner.query('INSERT INTO `feed_head` (`id`, `position`) SELECT 2, COALESCE(MAX(`position`), 0) FROM `audit_entry`');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM `feed_head` WHERE `id` = 2');
    await runner.dropIndex('audit_entry', new TableIndex(UNIQUE));
    await runner.dropColumn('audit_entry', 'position');
  }
}
