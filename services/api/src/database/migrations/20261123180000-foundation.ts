import type { MigrationInterface, QueryRunner, TableColumnOptions, TableForeignKeyOptions, TableIndexOptions } from 'typeorm';
import { Table } from 'typeorm';

/** The core of an emulation year: organizations, indicators, campaigns, rankings, results, the feed, and who may use them. */
export class Foundation20261123180000 implements MigrationInterface {
  readonly name = 'Foundation20261123180000';

  async up(runner: QueryRunner): Promise<void> {
    // Codes and texts are equal when they are equal to the letter, on every database.
    if (runner.dataSource.options.type !== 'better-sqlite3') await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    for (const table of tables()) await runner.createTable(table);
    await runner.query('INSERT INTO `feed_head` (`id`, `position`) VALUES (1, 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'audit_entry',
      [
        id(),
        text('concept', 64),
        int('recordId'),
        text('action', 16),
        long('before'),
        long('after'),
        int('userId', true),
        text('requestId', 100),
        instant('at'),
      ],
      [index('concept', 'recordId', 'id'), index('at')],
    ),
    table(
      'organization',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 200),
        text('kind', 32),
        int('parentId', true),
        date('foundedOn', true),
        date('dissolvedOn', true),
        int('successorId', true),
        note(),
      ],
      [unique('organization', 'code'), index('parentId'), index('successorId')],
      [reference('parentId', 'organization'), reference('successorId', 'organization')],
    ),
    table(
      'department',
      [...record(), ...named(), text('code', 64), text('name', 200), int('organizationId'), note()],
      [unique('department', 'code'), index('organizationId')],
      [reference('organizationId', 'organization')],
    ),
    table(
      'user',
      [
        ...record(),
        ...named(),
        text('email', 200),
        text('name', 200),
        text('role', 32),
        flag('active'),
        int('organizationId', true),
        int('departmentId', true),
        text('passwordHash', 200),
      ],
      [unique('user', 'email'), index('organizationId'), index('departmentId')],
      [reference('organizationId', 'organization'), reference('departmentId', 'department')],
    ),
    table(
      'session',
      [id(), text('tokenHash', 64), int('userId'), instant('createdAt'), instant('expiresAt')],
      [{ name: 'uq_session_token', columnNames: ['tokenHash'], isUnique: true }, index('userId'), index('expiresAt')],
    ),
    table(
      'api_token',
      [
        ...record(),
        text('name', 200),
        text('role', 32),
        date('expiresOn', true),
        int('createdById'),
        instant('lastUsedAt', true),
        instant('revokedAt', true),
        text('tokenHash', 64),
      ],
      [{ name: 'uq_api_token_token', columnNames: ['tokenHash'], isUnique: true }, index('createdById')],
      [reference('createdById', 'user')],
    ),
    table(
      'cluster',
      [...record(), ...named(), text('code', 64), text('name', 200), int('organizationId', true), note()],
      [unique('cluster', 'code'), index('organizationId')],
      [reference('organizationId', 'organization')],
    ),
    table(
      'cluster_member',
      [...record(), int('clusterId'), int('organizationId'), date('joinedOn'), date('leftOn', true), note()],
      [unique('cluster_member', 'clusterId', 'organizationId', 'joinedOn'), index('clusterId'), index('organizationId')],
      [reference('clusterId', 'cluster'), reference('organizationId', 'organization')],
    ),
    table(
      'cluster_leader',
      [...record(), int('clusterId'), int('organizationId'), int('year'), note()],
      [unique('cluster_leader', 'clusterId', 'year'), index('clusterId'), index('organizationId')],
      [reference('clusterId', 'cluster'), reference('organizationId', 'organization')],
    ),
    table(
      'indicator',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 300),
        text('unit', 50),
        text('direction', 32),
        text('aggregation', 32),
        text('assigningLevel', 32),
        int('departmentId', true),
        note(),
      ],
      [unique('indicator', 'code'), index('departmentId')],
      [reference('departmentId', 'department')],
    ),
    table(
      'campaign',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 300),
        int('year'),
        text('theme', 500, true),
        date('startsOn'),
        date('endsOn'),
        text('state', 32),
        int('organizationId', true),
        note(),
      ],
      [unique('campaign', 'code'), index('organizationId')],
      [reference('organizationId', 'organization')],
    ),
    table(
      'phase',
      [...record(), ...named(), int('campaignId'), int('ordinal'), text('name', 500), date('startsOn'), date('endsOn'), note()],
      [unique('phase', 'campaignId', 'ordinal'), index('campaignId')],
      [reference('campaignId', 'campaign')],
    ),
    table(
      'criterion',
      [
        ...record(),
        int('campaignId'),
        int('indicatorId'),
        int('departmentId'),
        decimal('maxScore'),
        text('rule', 32),
        decimal('capPercent'),
        decimal('bonusMax'),
        int('ordinal'),
        note(),
        text('bandsJson', 2000, true),
      ],
      [unique('criterion', 'campaignId', 'indicatorId'), index('campaignId'), index('indicatorId'), index('departmentId')],
      [reference('campaignId', 'campaign'), reference('indicatorId', 'indicator'), reference('departmentId', 'department')],
    ),
    table(
      'target',
      [
        ...record(),
        int('criterionId'),
        int('organizationId'),
        decimal('value', true),
        decimal('baseline', true),
        decimal('actual', true),
        decimal('achievement', true),
        text('outcome', 32, true),
        decimal('score', true),
        decimal('enteredScore', true),
        decimal('penalty'),
        text('penaltyReason', 2000, true),
        note(),
      ],
      [unique('target', 'criterionId', 'organizationId'), index('criterionId'), index('organizationId')],
      [reference('criterionId', 'criterion'), reference('organizationId', 'organization')],
    ),
    table(
      'ranking',
      [
        ...record(),
        int('campaignId'),
        int('clusterId'),
        int('departmentId', true),
        text('method', 32),
        text('tieRule', 32),
        decimal('weight'),
        int('size'),
        int('rankedCount'),
        text('state', 32),
        int('revision'),
        text('revisionReason', 2000, true),
        instant('publishedAt', true),
        note(),
        int('departmentKey'),
        text('tieBreakersJson', 200),
      ],
      [unique('ranking', 'campaignId', 'clusterId', 'departmentKey', 'revision'), index('campaignId'), index('clusterId'), index('departmentId')],
      [reference('campaignId', 'campaign'), reference('clusterId', 'cluster'), reference('departmentId', 'department')],
    ),
    table(
      'standing',
      [
        ...record(),
        int('rankingId'),
        int('organizationId'),
        decimal('score', true),
        int('rank', true),
        int('previousRank', true),
        text('exclusion', 32, true),
        note(),
        text('tieBreak', 160),
        int('enteredRank', true),
      ],
      [
        unique('standing', 'rankingId', 'organizationId'),
        index('rankingId'),
        index('organizationId'),
        index('rankingId', 'score', 'tieBreak'),
        index('rankingId', 'rank'),
      ],
      [{ ...reference('rankingId', 'ranking'), onDelete: 'CASCADE' }, reference('organizationId', 'organization')],
    ),
    table('feed_head', [
      { name: 'id', type: 'integer', isPrimary: true },
      { name: 'position', type: 'bigint' },
    ]),
    table(
      'ranking_change',
      [
        { name: 'id', type: 'bigint', isPrimary: true },
        instant('occurredAt'),
        text('cause', 32),
        int('rankingId'),
        int('organizationId'),
        int('previousRank', true),
        int('rank', true),
        decimal('previousScore', true),
        decimal('score', true),
        flag('official'),
      ],
      [index('rankingId', 'id'), index('organizationId', 'id')],
      [reference('rankingId', 'ranking'), reference('organizationId', 'organization')],
    ),
    table(
      'result',
      [
        ...record(),
        int('targetId'),
        int('organizationId'),
        int('indicatorId'),
        date('period'),
        decimal('value'),
        text('state', 32),
        note(),
        instant('reportedAt'),
        instant('verifiedAt', true),
        text('verificationNote', 2000, true),
        int('reportedById', true),
        int('verifiedById', true),
      ],
      [
        unique('result', 'targetId', 'period'),
        index('organizationId', 'indicatorId', 'period'),
        index('indicatorId', 'period'),
        index('state', 'reportedAt'),
      ],
      [reference('targetId', 'target'), reference('organizationId', 'organization'), reference('indicatorId', 'indicator')],
    ),
    table(
      'result_report',
      [
        id(),
        int('resultId'),
        int('targetId'),
        date('period'),
        decimal('value'),
        note(),
        text('idempotencyKey', 200, true),
        { name: 'changesAfter', type: 'bigint' },
        { name: 'changesTo', type: 'bigint' },
        instant('reportedAt'),
        int('reportedById', true),
      ],
      [{ name: 'uq_result_report_key', columnNames: ['idempotencyKey'], isUnique: true }, index('resultId')],
    ),
  ];
}

function table(name: string, columns: TableColumnOptions[], indices: TableIndexOptions[] = [], foreignKeys: TableForeignKeyOptions[] = []): Table {
  return new Table({ name, columns, indices, foreignKeys });
}

function id(): TableColumnOptions {
  return { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' };
}

function record(): TableColumnOptions[] {
  return [id(), int('version'), instant('createdAt'), instant('updatedAt')];
}

function named(): TableColumnOptions[] {
  return [text('searchKey', 600), text('sortKey', 600)];
}

function note(): TableColumnOptions {
  return text('note', 2000, true);
}

function text(name: string, length: number, isNullable = false): TableColumnOptions {
  return { name, type: 'varchar', length: String(length), isNullable };
}

function long(name: string): TableColumnOptions {
  return { name, type: 'text', isNullable: true };
}

function int(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'integer', isNullable };
}

/** Decimals are whole ten-thousandths. */
function decimal(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'bigint', isNullable };
}

function date(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'date', isNullable };
}

function instant(name: string, isNullable = false): TableColumnOptions {
  return { name, type: 'datetime', precision: 3, isNullable };
}

function flag(name: string): TableColumnOptions {
  return { name, type: 'boolean' };
}

function index(...columnNames: string[]): TableIndexOptions {
  return { columnNames };
}

function unique(tableName: string, ...columnNames: string[]): TableIndexOptions {
  return { name: `uq_${tableName}_${columnNames.join('_')}`.slice(0, 60), columnNames, isUnique: true };
}

function reference(column: string, referencedTableName: string): TableForeignKeyOptions {
  return { columnNames: [column], referencedTableName, referencedColumnNames: ['id'], onDelete: 'RESTRICT', onUpdate: 'RESTRICT' };
}
