import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, date, decimal, index, int, named, note, owner, record, reference, table, text, unique } from './table-parts';

/** Documents, the plans that rest on them, and their projects. */
export class Plans20261124030500 implements MigrationInterface {
  readonly name = 'Plans20261124030500';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of tables()) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

function tables(): Table[] {
  return [
    table(
      'document',
      [
        ...record(),
        ...named(),
        text('number', 100, true),
        text('title', 500),
        choice('kind'),
        int('issuerId', true),
        text('issuerName', 200, true),
        date('issuedOn', true),
        text('signer', 200, true),
        text('abstract', 2000, true),
        int('replacedById', true),
        note(),
      ],
      [index('number'), index('kind', 'issuedOn'), index('issuedOn'), index('issuerId'), index('replacedById')],
      [reference('issuerId', 'organization'), reference('replacedById', 'document')],
    ),
    table(
      'document_file',
      [...record(), int('documentId'), int('fileId'), int('ordinal'), note()],
      [unique('document_file', 'documentId', 'fileId'), index('fileId')],
      [owner('documentId', 'document'), reference('fileId', 'stored_file')],
    ),
    table(
      'plan',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('number', 100),
        text('title', 500),
        int('year'),
        int('organizationId'),
        date('issuedOn'),
        text('signer', 200, true),
        int('programmeId', true),
        int('fileId', true),
        note(),
      ],
      [unique('plan', 'code'), index('organizationId', 'year'), index('year', 'issuedOn'), index('programmeId'), index('fileId')],
      [reference('organizationId', 'organization'), reference('programmeId', 'document'), reference('fileId', 'stored_file')],
    ),
    table(
      'plan_document',
      [...record(), int('planId'), int('documentId'), note()],
      [unique('plan_document', 'planId', 'documentId'), index('documentId')],
      [owner('planId', 'plan'), reference('documentId', 'document')],
    ),
    table(
      'plan_indicator',
      [
        ...record(),
        int('planId'),
        int('ordinal'),
        int('indicatorId', true),
        text('name', 300, true),
        text('unit', 50, true),
        decimal('targetValue', true),
        text('targetText', 300, true),
        note(),
      ],
      [unique('plan_indicator', 'planId', 'ordinal'), index('indicatorId')],
      [owner('planId', 'plan'), reference('indicatorId', 'indicator')],
    ),
    table(
      'project',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 300),
        int('organizationId'),
        choice('investorKind'),
        int('investorId', true),
        choice('state'),
        decimal('budget', true),
        decimal('disbursed', true),
        date('startsOn', true),
        date('endsOn', true),
        int('planId', true),
        text('location', 300, true),
        note(),
      ],
      [unique('project', 'code'), index('organizationId', 'state'), index('investorId'), index('planId', 'investorKind')],
      [reference('organizationId', 'organization'), reference('investorId', 'organization'), reference('planId', 'plan')],
    ),
  ];
}
