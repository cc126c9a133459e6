import { refuseInStage } from '../campaign/stage';
import type { WriteContext } from '../context';
import { bigintAsText, forUpdate } from '../database/dialect';
import { insertRows } from '../database/insert-rows';
import type { Parameter, Row } from '../database/rows';
import { bigintOrNull, integer, text, textOrNull } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { publishLeague } from '../publication/publish.service';
import { modelOf } from '../record/model';
import { insertRecord, lockVersion, requireVersion, writeOver } from '../record/write';
import { Scorecard } from '../scorecard/scorecard.entity';
import { feedRanking } from './feed-ranking.service';
import { ScoreSheet } from './score-sheet.entity';
import { ScorecardPublication } from './scorecard-publication.entity';
import { readCard } from './sheet.query';
import { lockSheet } from './sheet-access';
import { countsIn, stateNamed } from './step';

const NAMES_SHOWN = 20;
const REASON_MAX = 2000;

/**
 * Makes the outcome of a scorecard official: its ranking is published, and what every sheet said is kept as it is now. Every unit that is
 * ranked must have a final sheet, or be waived with a reason.
 */
export async function publishScorecard(ctx: WriteContext, id: string, version: number): Promise<Row> {
  const card = await lockVersion(ctx, modelOf(Scorecard), id, version);
  if (card['rankingId'] === null) throw refusal('CONFLICT', 'scorecardNotFrozen', { name: text(card, 'name') });
  await refuseInStage(ctx, integer(card, 'campaignId'), 'PUBLISH');
  const { rankingState } = await readCard(ctx, integer(card, 'id'));
  if (rankingState !== 'PROVISIONAL') throw refusal('CONFLICT', 'scorecardPublished', { name: text(card, 'name') });
  // Whoever writes a total locks its sheet first, then the ranking.
  await ctx.tx.rows(`SELECT \`id\` FROM \`score_sheet\` WHERE \`scorecardId\` = ? ORDER BY \`id\`${forUpdate(ctx.tx.dialect)}`, [
    integer(card, 'id'),
  ]);
  const units = await readUnits(ctx, card);
  refuseMissing(units);
  await publishLeague(ctx, text(card, 'rankingId'));
  await ctx.settle();
  return keepPublished(ctx, card);
}

/** Lets a scorecard be published without a unit's sheet; without a reason it takes that back. */
export async function waiveSheet(ctx: WriteContext, id: string, reason: string | null, version: number): Promise<Row> {
  const why = reason?.normalize('NFC').trim() || null;
  if (reason !== null && why === null) throw badInput(fault('reason', 'required', {}));
  if ([...(why ?? '')].length > REASON_MAX) throw badInput(fault('reason', 'tooLong', { max: REASON_MAX }));
  const model = modelOf(ScoreSheet);
  const sheet = await lockSheet(ctx, id, ['COUNCIL']);
  requireVersion(model, sheet, version);
  const card = await readCard(ctx, integer(sheet, 'scorecardId'));
  await refuseInStage(ctx, integer(card, 'campaignId'), 'SCORE');
  if (card['rankingState'] !== 'PROVISIONAL') throw refusal('CONFLICT', 'scorecardPublished', { name: text(card, 'name') });
  const state = stateNamed(text(sheet, 'state'));
  if (why !== null && state === 'FINAL') throw refusal('CONFLICT', 'sheetFinal', {});
  const after = await writeOver(ctx, model, sheet, { waiverReason: why, waivedAt: why === null ? null : instant(ctx.clock()) });
  if (countsIn(state)) await feedRanking(ctx, card, integer(sheet, 'organizationId'), why === null ? bigintOrNull(sheet, 'total') : null);
  return after;
}

/** The units that the ranking lists, each with the state of its sheet. */
function readUnits(ctx: WriteContext, card: Row): Promise<Row[]> {
  return ctx.tx.rows(
    `SELECT o.\`name\`, s.\`exclusion\`, h.\`state\`, h.\`waiverReason\` FROM \`standing\` s JOIN \`organization\` o ON o.\`id\` = s.\`organizationId\`
       LEFT JOIN \`score_sheet\` h ON h.\`scorecardId\` = ? AND h.\`organizationId\` = s.\`organizationId\`
       WHERE s.\`rankingId\` = ? ORDER BY o.\`sortKey\``,
    [integer(card, 'id'), integer(card, 'rankingId')],
  );
}

/** A sheet that is not there is missing, not zero. Who was merged, dissolved or disqualified is not waited for. */
function refuseMissing(units: readonly Row[]): void {
  const missing = units.filter((unit) => unit['exclusion'] === null && unit['state'] !== 'FINAL' && unit['waiverReason'] === null);
  if (missing.length === 0) return;
  const names = missing.slice(0, NAMES_SHOWN).map((unit) => text(unit, 'name'));
  throw refusal('CONFLICT', 'sheetsMissing', {
    count: missing.length,
    units: missing.length > NAMES_SHOWN ? `${names.join(', ')}, …` : names.join(', '),
  });
}

/** Keeps what was published, by its names of now. A handful of statements, whatever the number of units and lines. */
async function keepPublished(ctx: WriteContext, card: Row): Promise<Row> {
  const [names] = await ctx.tx.rows(
    `SELECT a.\`name\` AS \`campaignName\`, c.\`name\` AS \`clusterName\`, r.\`rankedCount\`, r.\`publishedAt\` FROM \`ranking\` r
       JOIN \`campaign\` a ON a.\`id\` = r.\`campaignId\` JOIN \`cluster\` c ON c.\`id\` = r.\`clusterId\` WHERE r.\`id\` = ?`,
    [integer(card, 'rankingId')],
  );
  if (!names) throw new Error(`expected ranking ${text(card, 'rankingId')} to be there when it is published`);
  const publication = await insertRecord(ctx, modelOf(ScorecardPublication), {
    scorecardId: text(card, 'id'),
    rankingId: text(card, 'rankingId'),
    scorecardName: text(card, 'name'),
    campaignName: text(names, 'campaignName'),
    clusterName: text(names, 'clusterName'),
    contentTotal: bigintOrNull(card, 'contentTotal'),
    bonusTotal: bigintOrNull(card, 'bonusTotal'),
    publishedAt: text(names, 'publishedAt'),
  });
  await keepSheets(ctx, card, integer(publication, 'id'), integer(names, 'rankedCount'));
  await keepLines(ctx, card, integer(publication, 'id'));
  return publication;
}

async function keepSheets(ctx: WriteContext, card: Row, publicationId: number, outOf: number): Promise<void> {
  const exact = (column: string): string => `${bigintAsText(ctx.tx.dialect, `h.\`${column}\``)} AS \`${column}\``;
  const now = instant(new Date());
  const rows = await ctx.tx.rows(
    `SELECT s.\`organizationId\`, o.\`name\`, s.\`rank\`, s.\`exclusion\`, h.\`waiverReason\`, ${['selfTotal', 'appraisedTotal', 'secondTotal', 'total'].map(exact).join(', ')}
       FROM \`standing\` s JOIN \`organization\` o ON o.\`id\` = s.\`organizationId\`
       LEFT JOIN \`score_sheet\` h ON h.\`scorecardId\` = ? AND h.\`organizationId\` = s.\`organizationId\` WHERE s.\`rankingId\` = ?`,
    [integer(card, 'id'), integer(card, 'rankingId')],
  );
  const columns = ['organizationName', 'rank', 'outOf', 'selfTotal', 'appraisedTotal', 'secondTotal', 'total', 'exclusion', 'waiverReason'];
  await insertRows(
    ctx.tx,
    'published_sheet',
    ['publicationId', 'organizationId', ...columns, 'version', 'createdAt', 'updatedAt'],
    rows.map((row): Parameter[] => [
      publicationId,
      integer(row, 'organizationId'),
      text(row, 'name'),
      row['rank'] === null ? null : integer(row, 'rank'),
      outOf,
      textOrNull(row, 'selfTotal'),
      textOrNull(row, 'appraisedTotal'),
      textOrNull(row, 'secondTotal'),
      row['waiverReason'] === null ? textOrNull(row, 'total') : null,
      textOrNull(row, 'exclusion'),
      textOrNull(row, 'waiverReason'),
      1,
      now,
      now,
    ]),
  );
}

const KEPT_VALUES = [
  'selfScore',
  'selfNote',
  'appraisedScore',
  'appraisalNote',
  'explanation',
  'secondScore',
  'secondNote',
  'councilScore',
  'councilNote',
  'finalScore',
] as const;

/** The lines are copied by the database: they may be thousands. Sections are kept too, so that the sheet reads as it did. */
async function keepLines(ctx: WriteContext, card: Row, publicationId: number): Promise<void> {
  const now = instant(new Date());
  const of = (alias: string): string => KEPT_VALUES.map((column) => `${alias}\`${column}\``).join(', ');
  await ctx.tx.run(
    `INSERT INTO \`published_line\` (\`sheetId\`, \`position\`, \`ordinal\`, \`name\`, \`kind\`, \`maxScore\`, \`departmentName\`, ${of('')}, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT p.\`id\`, ROW_NUMBER() OVER (PARTITION BY p.\`id\` ORDER BY i.\`position\`, i.\`id\`), i.\`ordinal\`, i.\`name\`, i.\`kind\`, i.\`maxScore\`, d.\`name\`, ${of('l.')}, 1, ?, ?
       FROM \`published_sheet\` p JOIN \`score_sheet\` h ON h.\`scorecardId\` = ? AND h.\`organizationId\` = p.\`organizationId\`
       JOIN \`scorecard_item\` i ON i.\`scorecardId\` = h.\`scorecardId\` LEFT JOIN \`department\` d ON d.\`id\` = i.\`departmentId\`
       LEFT JOIN \`sheet_line\` l ON l.\`sheetId\` = h.\`id\` AND l.\`itemId\` = i.\`id\` WHERE p.\`publicationId\` = ?`,
    [now, now, integer(card, 'id'), publicationId],
  );
}
