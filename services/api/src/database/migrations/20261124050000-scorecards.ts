import type { MigrationInterface, QueryRunner, Table } from 'typeorm';
import { choice, date, decimal, flag, index, instant, int, named, note, owner, record, reference, table, text, unique } from './table-parts';

/** Scorecards, the units' sheets with the values of every step, and what was published of them. */
export class Scorecards20261124050000 implements MigrationInterface {
  readonly name = 'Scorecards20261124050000';

  async up(runner: QueryRunner): Promise<void> {
    for (const each of tables()) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables().reverse()) await runner.dropTable(name);
  }
}

const TOTALS = ['selfTotal', 'appraisedTotal', 'secondTotal', 'total'];

function tables(): Table[] {
  return [
    table(
      'scorecard',
      [
        ...record(),
        ...named(),
        text('code', 64),
        text('name', 300),
        int('campaignId'),
        int('clusterId'),
        int('departmentId', true),
        choice('state'),
        decimal('contentTotal'),
        decimal('bonusTotal'),
        instant('frozenAt', true),
        int('rankingId', true),
        note(),
        int('departmentKey'),
      ],
      [
        unique('scorecard', 'code'),
        unique('scorecard', 'campaignId', 'clusterId', 'departmentKey'),
        index('clusterId'),
        index('departmentId'),
        index('rankingId'),
      ],
      [
        reference('campaignId', 'campaign'),
        reference('clusterId', 'cluster'),
        reference('departmentId', 'department'),
        reference('rankingId', 'ranking'),
      ],
    ),
    table(
      'scorecard_item',
      [
        ...record(),
        int('scorecardId'),
        int('position'),
        text('ordinal', 20),
        text('name', 1000),
        choice('kind'),
        decimal('maxScore'),
        int('departmentId', true),
        int('criterionId', true),
        flag('evidenceRequired'),
        note(),
      ],
      [unique('scorecard_item', 'scorecardId', 'ordinal'), index('scorecardId', 'position'), index('departmentId'), index('criterionId')],
      [owner('scorecardId', 'scorecard'), reference('departmentId', 'department'), reference('criterionId', 'criterion')],
    ),
    table(
      'scoring_window',
      [...record(), int('scorecardId'), choice('step'), date('startsOn'), date('endsOn'), text('extensionReason', 2000, true)],
      [unique('scoring_window', 'scorecardId', 'step')],
      [owner('scorecardId', 'scorecard')],
    ),
    table(
      'score_sheet',
      [
        ...record(),
        int('scorecardId'),
        int('organizationId'),
        choice('state'),
        ...TOTALS.map((name) => decimal(name, true)),
        instant('submittedAt', true),
        text('returnReason', 2000, true),
        date('returnedUntil', true),
        text('waiverReason', 2000, true),
        instant('waivedAt', true),
      ],
      [unique('score_sheet', 'scorecardId', 'organizationId'), index('organizationId')],
      [reference('scorecardId', 'scorecard'), reference('organizationId', 'organization')],
    ),
    table(
      'sheet_line',
      [...record(), int('sheetId'), int('itemId'), ...values()],
      [unique('sheet_line', 'sheetId', 'itemId'), index('itemId')],
      [owner('sheetId', 'score_sheet'), reference('itemId', 'scorecard_item')],
    ),
    table(
      'sheet_evidence',
      [...record(), int('lineId'), int('fileId'), text('description', 500, true)],
      [unique('sheet_evidence', 'lineId', 'fileId'), index('fileId')],
      [owner('lineId', 'sheet_line'), reference('fileId', 'stored_file')],
    ),
    table(
      'scorecard_publication',
      [
        ...record(),
        int('scorecardId'),
        int('rankingId'),
        text('scorecardName', 300),
        text('campaignName', 300),
        text('clusterName', 200),
        decimal('contentTotal'),
        decimal('bonusTotal'),
        instant('publishedAt'),
      ],
      [unique('scorecard_publication', 'rankingId'), index('scorecardId')],
      [reference('scorecardId', 'scorecard'), reference('rankingId', 'ranking')],
    ),
    table(
      'published_sheet',
      [
        ...record(),
        int('publicationId'),
        int('organizationId'),
        text('organizationName', 200),
        int('rank', true),
        int('outOf'),
        ...TOTALS.map((name) => decimal(name, true)),
        choice('exclusion', true),
        text('waiverReason', 2000, true),
      ],
      [unique('published_sheet', 'publicationId', 'organizationId'), index('organizationId')],
      [reference('publicationId', 'scorecard_publication'), reference('organizationId', 'organization')],
    ),
    table(
      'published_line',
      [
        ...record(),
        int('sheetId'),
        int('position'),
        text('ordinal', 20),
        text('name', 1000),
        choice('kind'),
        decimal('maxScore'),
        text('departmentName', 200, true),
        ...values(),
      ],
      [unique('published_line', 'sheetId', 'position')],
      [reference('sheetId', 'published_sheet')],
    ),
  ];
}

/** What the steps say to a line. */
function values() {
  return [
    decimal('selfScore', true),
    text('selfNote', 2000, true),
    decimal('appraisedScore', true),
    text('appraisalNote', 2000, true),
    text('explanation', 2000, true),
    decimal('secondScore', true),
    text('secondNote', 2000, true),
    decimal('councilScore', true),
    text('councilNote', 2000, true),
    decimal('finalScore', true),
  ];
}
