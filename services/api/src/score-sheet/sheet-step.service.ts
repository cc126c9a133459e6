import { dayInVietnam } from '../clock';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { bigintOrNull, integer, text, textOrNull } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import type { Values } from '../record/write';
import { requireVersion, writeOver } from '../record/write';
import type { Step } from '../scorecard/window';
import { openingOn } from '../scorecard/window';
import { feedRanking } from './feed-ranking.service';
import { ScoreSheet } from './score-sheet.entity';
import type { Line } from './sheet.query';
import { readEvidenced, readLines, readWindows } from './sheet.query';
import { lockSheet, requireOpenCard, requireOpenWindow, windowOf } from './sheet-access';
import { isMissing, totalsOf } from './sheet-total';
import type { SheetAction } from './step';
import { countsIn, MOVES, stateNamed } from './step';
import { totalColumns } from './total-columns';

/** What goes with an act: why, and until when a returned sheet may be sent again. */
export interface ActDetails {
  readonly reason: string | null;
  readonly until: string | null;
}

/** What must be complete before a sheet can go on by an act. */
const COMPLETED: Partial<Readonly<Record<SheetAction, Step>>> = {
  SUBMIT: 'SELF_SCORING',
  FINISH_APPRAISAL: 'APPRAISAL',
  FINISH_SECOND_APPRAISAL: 'SECOND_APPRAISAL',
};

const ORDINALS_SHOWN = 10;
const REASON_MAX = 2000;

/** Takes a sheet on its way by an act, where the state, the windows, the role and what is filled in allow it. */
export async function advanceSheet(ctx: WriteContext, id: string, action: SheetAction, details: ActDetails, version: number): Promise<Row> {
  const move = MOVES[action];
  const sheet = await lockSheet(ctx, id, move.by);
  requireVersion(modelOf(ScoreSheet), sheet, version);
  const card = await requireOpenCard(ctx, sheet);
  const state = stateNamed(text(sheet, 'state'));
  if (!move.from.includes(state)) throw refusal('CONFLICT', 'actNotNow', { action, state });
  if (move.window) await requireOpenWindow(ctx, sheet, move.window, move.bound);
  const reason = reasonOf(details.reason, move.needsReason);
  const lines = await readLines(ctx.tx, [integer(sheet, 'id')]);
  await refuseIncomplete(ctx, action, lines);
  const totals = totalsOf(lines);
  const after = await writeOver(ctx, modelOf(ScoreSheet), sheet, {
    state: move.to,
    ...totalColumns(totals, move.to),
    ...(await columnsOf(ctx, sheet, action, reason, details.until)),
  });
  if (move.to === 'FINAL' || state === 'FINAL') await writeFinalScores(ctx, sheet, move.to === 'FINAL');
  if (countsIn(move.to) && bigintOrNull(sheet, 'total') !== totals.standing)
    await feedRanking(ctx, card, integer(sheet, 'organizationId'), totals.standing);
  return after;
}

async function columnsOf(ctx: WriteContext, sheet: Row, action: SheetAction, reason: string | null, until: string | null): Promise<Values> {
  if (action === 'SUBMIT') return { submittedAt: instant(ctx.clock()) };
  if (action === 'REOPEN') return { returnReason: reason };
  return action === 'RETURN' ? { returnReason: reason, returnedUntil: await returnedUntil(ctx, sheet, until) } : {};
}

/** A sheet goes back to be sent again: where the unit's own window would be over, it needs to be told until when. */
async function returnedUntil(ctx: WriteContext, sheet: Row, until: string | null): Promise<string | null> {
  const today = dayInVietnam(ctx.clock());
  if (until !== null && until < today) throw badInput(fault('until', 'notInPast', {}));
  const windows = (await readWindows(ctx.tx, [integer(sheet, 'scorecardId')])).get(integer(sheet, 'scorecardId')) ?? [];
  const own = windowOf(windows, 'SELF_SCORING', until ?? textOrNull(sheet, 'returnedUntil'));
  if (openingOn(own, today) === 'OVER') throw badInput(fault('until', 'returnNeedsDay', { end: own.endsOn }));
  return until ?? textOrNull(sheet, 'returnedUntil');
}

function reasonOf(given: string | null, isNeeded: boolean): string | null {
  const reason = given?.normalize('NFC').trim() || null;
  if (isNeeded && reason === null) throw badInput(fault('reason', 'required', {}));
  if ([...(reason ?? '')].length > REASON_MAX) throw badInput(fault('reason', 'tooLong', { max: REASON_MAX }));
  return reason;
}

async function refuseIncomplete(ctx: WriteContext, action: SheetAction, lines: readonly Line[]): Promise<void> {
  const step = COMPLETED[action];
  if (!step) return;
  const missing = lines.filter((line) => isMissing(step, line));
  if (missing.length > 0) throw refusal('CONFLICT', 'sheetIncomplete', { step, count: missing.length, ordinals: ordinalsOf(missing) });
  if (action !== 'SUBMIT') return;
  const claimed = lines.filter((line) => line.evidenceRequired && (line.self ?? 0n) > 0n);
  const evidenced =
    claimed.length === 0
      ? new Set<number>()
      : await readEvidenced(
          ctx.tx,
          claimed.map(({ id }) => id),
        );
  const bare = claimed.filter(({ id }) => !evidenced.has(id));
  if (bare.length > 0) throw refusal('CONFLICT', 'evidenceMissing', { count: bare.length, ordinals: ordinalsOf(bare) });
}

function ordinalsOf(lines: readonly Line[]): string {
  const shown = lines.slice(0, ORDINALS_SHOWN).map(({ ordinal }) => ordinal);
  return lines.length > ORDINALS_SHOWN ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** What each line came to, once the council has concluded. A deduction that nobody made, a bonus that nobody claimed came to nothing. */
async function writeFinalScores(ctx: WriteContext, sheet: Row, isFinal: boolean): Promise<void> {
  const value = isFinal ? 'COALESCE(`councilScore`, `secondScore`, `appraisedScore`, 0)' : 'NULL';
  await ctx.tx.run(`UPDATE \`sheet_line\` SET \`finalScore\` = ${value} WHERE \`sheetId\` = ?`, [integer(sheet, 'id')]);
}
