import { refuseInStage } from '../campaign/stage';
import { dayInVietnam } from '../clock';
import type { WriteContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import { refusal } from '../errors';
import { modelOf } from '../record/model';
import { requireChange } from '../record/row-rule';
import { lockRecord } from '../record/write';
import type { Step, Window } from '../scorecard/window';
import { openingOn } from '../scorecard/window';
import { partiesOf } from './party';
import { ScoreSheet } from './score-sheet.entity';
import { readCard, readWindows } from './sheet.query';
import type { Bound, Party } from './step';
import { ENTRIES, stateNamed } from './step';

/** A sheet that the caller may change as one of these parties; no one else changes it until the commit. */
export async function lockSheet(ctx: WriteContext, id: string, parties: readonly Party[]): Promise<Row> {
  const model = modelOf(ScoreSheet);
  const sheet = await lockRecord(ctx, model, id);
  await requireChange(ctx, model, [integer(sheet, 'id')]);
  if (!partiesOf(ctx.who).some((party) => parties.includes(party))) throw refusal('FORBIDDEN', 'notYourStep', {});
  return sheet;
}

/** The scorecard of a sheet, where it may still change: its campaign is not closed, its outcome not published, the sheet not waived. */
export async function requireOpenCard(ctx: WriteContext, sheet: Row): Promise<Row> {
  const card = await readCard(ctx, integer(sheet, 'scorecardId'));
  await refuseInStage(ctx, integer(card, 'campaignId'), 'SCORE');
  if (card['rankingState'] !== 'PROVISIONAL') throw refusal('CONFLICT', 'scorecardPublished', { name: text(card, 'name') });
  if (textOrNull(sheet, 'waiverReason') !== null) throw refusal('CONFLICT', 'sheetWaived', {});
  return card;
}

/** Refuses what comes before a step's window or after it. */
export async function requireOpenWindow(ctx: WriteContext, sheet: Row, step: Step, bound: Bound): Promise<void> {
  if (bound === 'NOBODY' || (bound === 'OFFICERS' && ctx.who?.role === 'ADMINISTRATOR')) return;
  const windows = await readWindows(ctx.tx, [integer(sheet, 'scorecardId')]);
  const window = windowOf(windows.get(integer(sheet, 'scorecardId')) ?? [], step, textOrNull(sheet, 'returnedUntil'));
  const today = dayInVietnam(ctx.clock());
  const opening = openingOn(window, today);
  if (opening === 'BEFORE') throw refusal('CONFLICT', 'windowNotOpen', { step, start: window.startsOn });
  if (opening === 'OVER') throw refusal('CONFLICT', 'windowOver', { step, end: window.endsOn });
}

/** The window of a step for one sheet: a returned one may have been given longer to be sent again. */
export function windowOf(windows: readonly Window[], step: Step, returnedUntil: string | null): Window {
  const window = windows.find((each) => each.step === step);
  if (!window) throw new Error(`expected a frozen scorecard to have a window for ${step}`);
  return step === 'SELF_SCORING' && returnedUntil !== null && returnedUntil > window.endsOn ? { ...window, endsOn: returnedUntil } : window;
}

/** Evidence comes and goes while the unit has its sheet to score itself, or to explain a cut. */
export async function requireSelfScoring(ctx: WriteContext, sheetId: string): Promise<void> {
  const sheet = await lockSheet(ctx, sheetId, ['UNIT']);
  await requireOpenCard(ctx, sheet);
  const state = stateNamed(text(sheet, 'state'));
  const step = (['SELF_SCORING', 'EXPLANATION'] as const).find((each) => ENTRIES[each].from.includes(state));
  if (!step) throw refusal('CONFLICT', 'sheetNotAtStep', { step: 'SELF_SCORING', state });
  await requireOpenWindow(ctx, sheet, step, 'EVERYONE');
}
