import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

const COLUMNS = [
  { name: 'organizationId', target: 'organization' },
  { name: 'departmentId', target: 'department' },
];

/** A program that works in an officer's role does so for an organization or a department, as the officer does. */
export class TokenRights20261124010000 implements MigrationInterface {
  readonly name = 'TokenRights20261124010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns(
      'api_token',
      COLUMNS.map(({ name }) => new TableColumn({ name, type: 'integer', isNullable: true })),
    );
    for (const { name, target } of COLUMNS) {
      await runner.createIndex('api_token', new TableIndex({ columnNames: [name] }));
      await runner.createForeignKey(
        'api_token',
        new TableForeignKey({
          columnNames: [name],
          referencedTableName: target,
          referencedColumnNames: ['id'],
          onDelete: 'RESTRICT',
          onUpdate: 'RESTRICT',
        }),
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('api_token');
    for (const { name } of COLUMNS) {
      for (const key of table?.foreignKeys.filter(({ columnNames }) => columnNames.includes(name)) ?? [])
        await runner.dropForeignKey('api_token', key);
      for (const index of table?.indices.filter(({ columnNames }) => columnNames.includes(name)) ?? []) await runner.dropIndex('api_token', index);
    }
    await runner.dropColumns(
      'api_token',
      COLUMNS.map(({ name }) => name),
    );
  }
}
