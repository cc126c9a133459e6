import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a department typed stays apart from the score that counts, so that it outlives an exclusion. */
export class EnteredScore20261123190000 implements MigrationInterface {
  readonly name = 'EnteredScore20261123190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `standing` ADD COLUMN `enteredScore` bigint NULL');
    await runner.query("UPDATE `standing` SET `enteredScore` = `score` WHERE `rankingId` IN (SELECT `id` FROM `ranking` WHERE `method` = 'ENTERED')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `standing` DROP COLUMN `enteredScore`');
  }
}
