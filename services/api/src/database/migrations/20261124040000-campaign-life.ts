import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and why a campaign moved, what its progress is measured by, and the themes of its phases. */
export class CampaignLife20261124040000 implements MigrationInterface {
  readonly name = 'CampaignLife20261124040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column, type] of COLUMNS) await runner.query(`ALTER TABLE \`${table}\` ADD COLUMN \`${column}\` ${type} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS.toReversed()) await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN \`${column}\``);
  }
}

const COLUMNS = [
  ['campaign', 'stateReason', 'varchar(2000)'],
  ['campaign', 'stateChangedAt', 'datetime(3)'],
  ['campaign', 'onTrackPercent', 'bigint'],
  ['campaign', 'behindPercent', 'bigint'],
  ['phase', 'theme', 'varchar(500)'],
  ['criterion', 'frequency', 'varchar(32)'],
  ['criterion', 'expectation', 'varchar(32)'],
] as const;
