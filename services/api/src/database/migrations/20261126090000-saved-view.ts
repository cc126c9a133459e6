import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, int, owner, table, text } from './table-parts';

/** How people look at lists, under names of their own. */
export class SavedView20261126090000 implements MigrationInterface {
  readonly name = 'SavedView20261126090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'saved_view',
        [id(), int('userId'), text('list', 64), text('name', 100), text('query', 4000)],
        [index('userId', 'list')],
        [owner('userId', 'user')],
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('saved_view');
  }
}
