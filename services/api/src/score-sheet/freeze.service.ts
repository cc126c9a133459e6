import { refuseInStage } from '../campaign/stage';
import { dayInVietnam } from '../clock';
import type { WriteContext } from '../context';
import { bigintAsText, forUpdate } from '../database/dialect';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { bigint, integer, text } from '../database/rows';
import { decimal, formatDecimal } from '../decimal';
import type { FieldFault } from '../errors';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { Ranking } from '../ranking/ranking.entity';
import { modelOf } from '../record/model';
import { insertRecord, lockRecord, lockVersion, requireVersion, writeOver } from '../record/write';
import { itemKind } from '../scorecard/names';
import type { SchemeFault } from '../scorecard/scheme';
import { schemeFaults } from '../scorecard/scheme';
import { Scorecard, ScoringWindow } from '../scorecard/scorecard.entity';
import { timetableFaults } from '../scorecard/window';
import { readWindows } from './sheet.query';

/** The most items that a scorecard may have. */
export const ITEMS_MAX = 500;
const REASON_MAX = 2000;

/** Freezes a scorecard and gives it out: from now on its items stay, every unit of the cluster has a sheet, and the ranking is there. */
export async function freezeScorecard(ctx: WriteContext, id: string, version: number): Promise<Row> {
  const model = modelOf(Scorecard);
  const card = await lockVersion(ctx, model, id, version);
  if (card['state'] !== 'DRAFT') throw refusal('CONFLICT', 'scorecardFrozen', { name: text(card, 'name') });
  await refuseInStage(ctx, integer(card, 'campaignId'), 'RANK');
  await refuseIncomplete(ctx, card);
  const ranking = await rankingFor(ctx, card);
  const frozen = await writeOver(ctx, model, card, { state: 'FROZEN', frozenAt: instant(ctx.clock()), rankingId: text(ranking, 'id') });
  await ctx.settle();
  await openSheets(ctx, [integer(card, 'id')]);
  return frozen;
}

/** Gives every unit that the rankings of these scorecards list a sheet with all lines, where it has none yet. Two statements. */
export async function openSheets(ctx: WriteContext, scorecardIds: readonly number[]): Promise<void> {
  if (scorecardIds.length === 0) return;
  const now = instant(new Date());
  await ctx.tx.run(
    `INSERT INTO \`score_sheet\` (\`scorecardId\`, \`organizationId\`, \`state\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT c.\`id\`, s.\`organizationId\`, 'NOT_STARTED', 1, ?, ? FROM \`scorecard\` c JOIN \`standing\` s ON s.\`rankingId\` = c.\`rankingId\`
       WHERE c.\`id\` IN (${places(scorecardIds)}) AND c.\`state\` = 'FROZEN'
         AND NOT EXISTS (SELECT 1 FROM \`score_sheet\` o WHERE o.\`scorecardId\` = c.\`id\` AND o.\`organizationId\` = s.\`organizationId\`)`,
    [now, now, ...scorecardIds],
  );
  await ctx.tx.run(
    `INSERT INTO \`sheet_line\` (\`sheetId\`, \`itemId\`, \`version\`, \`createdAt\`, \`updatedAt\`)
       SELECT s.\`id\`, i.\`id\`, 1, ?, ? FROM \`score_sheet\` s JOIN \`scorecard_item\` i ON i.\`scorecardId\` = s.\`scorecardId\`
       WHERE s.\`scorecardId\` IN (${places(scorecardIds)}) AND i.\`kind\` <> 'SECTION'
         AND NOT EXISTS (SELECT 1 FROM \`sheet_line\` l WHERE l.\`sheetId\` = s.\`id\`)`,
    [now, now, ...scorecardIds],
  );
}

/** Gives a step of a frozen scorecard more days, with a reason. Those that it had it keeps. */
export async function extendWindow(ctx: WriteContext, id: string, endsOn: string, reason: string, version: number): Promise<Row> {
  const why = reason.normalize('NFC').trim();
  if (why === '') throw badInput(fault('reason', 'required', {}));
  if ([...why].length > REASON_MAX) throw badInput(fault('reason', 'tooLong', { max: REASON_MAX }));
  const model = modelOf(ScoringWindow);
  const window = await lockRecord(ctx, model, id);
  requireVersion(model, window, version);
  const card = await lockRecord(ctx, modelOf(Scorecard), text(window, 'scorecardId'));
  await refuseInStage(ctx, integer(card, 'campaignId'), 'RANK');
  const faults: FieldFault[] = [
    ...(endsOn > text(window, 'endsOn') ? [] : [fault('endsOn', 'windowOnlyLonger', { end: text(window, 'endsOn') })]),
    ...(endsOn >= dayInVietnam(ctx.clock()) ? [] : [fault('endsOn', 'notInPast', {})]),
  ];
  if (faults.length > 0) throw badInput(...faults);
  return writeOver(ctx, model, window, { endsOn, extensionReason: why });
}

async function refuseIncomplete(ctx: WriteContext, card: Row): Promise<void> {
  const rows = await ctx.tx.rows(
    `SELECT \`kind\`, \`ordinal\`, ${bigintAsText(ctx.tx.dialect, '`maxScore`')} AS \`maxScore\` FROM \`scorecard_item\` WHERE \`scorecardId\` = ? ORDER BY \`position\`, \`id\``,
    [integer(card, 'id')],
  );
  const items = rows.map((row) => ({ kind: itemKind(text(row, 'kind')), maxScore: bigint(row, 'maxScore'), ordinal: text(row, 'ordinal') }));
  const scheme = { contentTotal: bigint(card, 'contentTotal'), bonusTotal: bigint(card, 'bonusTotal') };
  const windows = (await readWindows(ctx.tx, [integer(card, 'id')])).get(integer(card, 'id')) ?? [];
  const faults = [
    ...(items.length > ITEMS_MAX ? [fault('items', 'tooManyItems', { max: ITEMS_MAX })] : []),
    ...schemeFaults(items, scheme).map((each) => schemeFault(each, items)),
    ...timetableFaults(windows).map(({ step, kind }) =>
      kind === 'MISSING' ? fault(`windows.${step}`, 'windowMissing', { step }) : fault(`windows.${step}`, 'windowTooSoon', { step }),
    ),
  ];
  if (faults.length > 0) throw refusal('CONFLICT', 'scorecardIncomplete', { count: faults.length }, faults);
}

function schemeFault(found: SchemeFault, items: readonly { readonly ordinal: string }[]): FieldFault {
  switch (found.kind) {
    case 'EMPTY':
      return fault('items', 'noItems', {});
    case 'NO_POINTS':
      return fault(`items.${found.index}.maxScore`, 'itemWithoutPoints', { ordinal: items[found.index]?.ordinal ?? '' });
    case 'CONTENT_SUM':
      return fault('contentTotal', 'contentSum', { expected: formatDecimal(found.expected), found: formatDecimal(found.found) });
    case 'BONUS_SUM':
      return fault('bonusTotal', 'bonusSum', { expected: formatDecimal(found.expected), found: formatDecimal(found.found) });
  }
}

/** The ranking that a scorecard feeds: made with it, or one that is there and in which nobody has a place yet. */
async function rankingFor(ctx: WriteContext, card: Row): Promise<Row> {
  const model = modelOf(Ranking);
  const [league] = [[integer(card, 'campaignId'), integer(card, 'clusterId'), integer(card, 'departmentKey')]];
  const [latest] = await ctx.tx.rows(
    `SELECT \`id\` FROM \`ranking\` WHERE \`campaignId\` = ? AND \`clusterId\` = ? AND \`departmentKey\` = ? ORDER BY \`revision\` DESC LIMIT 1${forUpdate(ctx.tx.dialect)}`,
    league,
  );
  if (latest) {
    const ranking = await lockRecord(ctx, model, text(latest, 'id'));
    if (ranking['state'] !== 'PROVISIONAL' || integer(ranking, 'rankedCount') > 0)
      throw refusal('CONFLICT', 'rankingTaken', { id: text(ranking, 'id') });
    return writeOver(ctx, model, ranking, { method: 'SCORECARD' });
  }
  return insertRecord(ctx, model, {
    campaignId: text(card, 'campaignId'),
    clusterId: text(card, 'clusterId'),
    departmentId: card['departmentId'],
    departmentKey: integer(card, 'departmentKey'),
    method: 'SCORECARD',
    tieRule: 'STANDARD',
    tieBreakersJson: '[]',
    weight: decimal(1),
    size: 0,
    rankedCount: 0,
    state: 'PROVISIONAL',
    revision: 1,
    note: card['note'],
  });
}
