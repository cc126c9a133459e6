import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { int, reference, unique } from './table-parts';

/** Tasks belong to plans, each with its number in the plan. */
export class TaskPlan20261124035000 implements MigrationInterface {
  readonly name = 'TaskPlan20261124035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('task', [new TableColumn(int('planId', true)), new TableColumn(int('number', true))]);
    await runner.createIndex('task', new TableIndex(unique('task', 'planId', 'number')));
    await runner.createForeignKey('task', new TableForeignKey(reference('planId', 'plan')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('task', new TableForeignKey(reference('planId', 'plan')));
    await runner.dropIndex('task', 'uq_task_planId_number');
    await runner.dropColumns('task', ['planId', 'number']);
  }
}
