import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { index } from './table-parts';

/** All that one request has written is found by it. */
export class UndoRequest20261125110000 implements MigrationInterface {
  readonly name = 'UndoRequest20261125110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('audit_entry', new TableIndex(index('requestId')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('audit_entry', new TableIndex(index('requestId')));
  }
}
