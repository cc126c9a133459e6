import type { MigrationInterface, QueryRunner, TableColumnOptions, TableForeignKeyOptions, TableIndexOptions } from 'typeorm';
import { Table } from 'typeorm';

/** Awards from proposal to decision, their forms and recipients, and the rules by which organizations are proposed. */
export class Awards20261124080000 implements MigrationInterface {
  readonly name = 'Awards20261124080000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'award_form',
      [
        ...named(),
        text('code', 64),
        text('name', 300),
        text('kind', 32),
        text('level', 32),
        flag('forCollectives'),
        flag('forIndividuals'),
        flag('forHouseholds'),
        text('basis', 200, true),
        text('article', 64, true),
        { name: 'voteThreshold', type: 'bigint', isNullable: true },
        int('membershipYears', true),
        int('ordinal'),
        flag('active'),
        text('note', 2000, true),
      ],
      [unique('award_form', 'code')],
    ),
    table(
      'award',
      [
        ...record(),
        int('formId'),
        int('campaignId', true),
        int('year'),
        int('organizationId'),
        text('recipientKind', 32),
        int('count'),
        text('state', 32),
        text('reason', 2000, true),
        date('proposedOn'),
        date('dossierOn'),
        text('dossierNote', 2000, true),
        text('council', 300, true),
        date('votedOn'),
        int('votesFor', true),
        int('votesAgainst', true),
        int('votesTotal', true),
        text('decisionNumber', 100, true),
        date('decisionOn'),
        text('signer', 200, true),
        date('endedOn'),
        text('endReason', 2000, true),
        text('note', 2000, true),
      ],
      [index('formId'), index('campaignId'), index('organizationId', 'year'), index('year', 'state')],
      [reference('formId', 'award_form'), reference('campaignId', 'campaign'), reference('organizationId', 'organization')],
    ),
    table(
      'award_recipient',
      [
        ...named(),
        int('awardId'),
        int('organizationId', true),
        text('name', 200, true),
        text('position', 200, true),
        text('unit', 300, true),
        int('membershipYears', true),
        text('note', 2000, true),
      ],
      [index('awardId'), index('organizationId')],
      [{ ...reference('awardId', 'award'), onDelete: 'CASCADE' }, reference('organizationId', 'organization')],
    ),
    table(
      'award_rule',
      [
        ...named(),
        text('code', 64),
        text('name', 300),
        int('formId'),
        int('campaignId', true),
        int('clusterId', true),
        int('departmentId', true),
        text('organizationKind', 32, true),
        int('rankMax', true),
        flag('noPenalty'),
        flag('allTargetsMet'),
        int('proposalsMax', true),
        flag('active'),
        text('note', 2000, true),
      ],
      [unique('award_rule', 'code'), index('formId'), index('campaignId'), index('clusterId'), index('departmentId')],
      [
        reference('formId', 'award_form'),
        reference('campaignId', 'campaign'),
        reference('clusterId', 'cluster'),
        reference('departmentId', 'department'),
      ],
    ),
  ];
}

function table(name: string, columns: TableColumnOptions[], indices: TableIndexOptions[], foreignKeys: TableForeignKeyOptions[] = []): Table {
  return new Table({ name, columns, indices, foreignKeys });
}

function record(): TableColumnOptions[] {
  const id = { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' } as const;
  const instant = (name: string): TableColumnOptions => ({ name, type: 'datetime', precision: 3 });
  return [id, int('version'), instant('createdAt'), instant('updatedAt')];
}

function named(): TableColumnOptions[] {
  return [...record(), text('searchKey', 600), text('sortKey', 600)];
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function int(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'integer', isNullable };
}

function date(name: string): TableColumnOptions {
  return { name, type: 'date', isNullable: true };
}

function flag(name: string): TableColumnOptions {
  return { name, type: 'boolean' };
}

function index(...columnNames: string[]): TableIndexOptions {
  return { columnNames };
}

function unique(tableName: string, column: string): TableIndexOptions {
  return { name: `uq_${tableName}_${column}`, columnNames: [column], isUnique: true };
}

function reference(column: string, referencedTableName: string): TableForeignKeyOptions {
  return { columnNames: [column], referencedTableName, referencedColumnNames: ['id'], onDelete: 'RESTRICT', onUpdate: 'RESTRICT' };
}
