import { allows, stageOf } from '../campaign/lifecycle';
import { dayInVietnam } from '../clock';
import type { RequestContext } from '../context';
import { places } from '../database/places';
import type { Row } from '../database/rows';
import { integer, text, textOrNull } from '../database/rows';
import type { Step } from '../scorecard/window';
import type { MissingPart, SheetRights } from './overview.type';
import { partiesOf } from './party';
import { rightsIn } from './rights';
import type { Line } from './sheet.query';
import { readLines, readWindows } from './sheet.query';
import { windowOf } from './sheet-access';
import { isMissing } from './sheet-total';
import type { Party, SheetState } from './step';
import { stateNamed } from './step';

const NONE: SheetRights = { step: null, actions: [], departmentId: null };

/** Who has a sheet, and the step that they are at; null: nobody. */
const WITH: Readonly<Record<SheetState, { readonly party: Party; readonly step: Step } | null>> = {
  NOT_STARTED: { party: 'UNIT', step: 'SELF_SCORING' },
  SELF_SCORING: { party: 'UNIT', step: 'SELF_SCORING' },
  RETURNED: { party: 'UNIT', step: 'SELF_SCORING' },
  SUBMITTED: { party: 'DEPARTMENT', step: 'APPRAISAL' },
  APPRAISING: { party: 'DEPARTMENT', step: 'APPRAISAL' },
  APPRAISED: { party: 'UNIT', step: 'EXPLANATION' },
  EXPLAINING: { party: 'UNIT', step: 'EXPLANATION' },
  SECOND_APPRAISAL: { party: 'DEPARTMENT', step: 'SECOND_APPRAISAL' },
  COUNCIL: { party: 'COUNCIL', step: 'COUNCIL' },
  FINAL: null,
};

/** What each of these sheets waits for, and from whom. Two statements, however many. */
export async function missingIn(ctx: RequestContext, sheets: readonly Row[]): Promise<Map<number, MissingPart[]>> {
  const open = sheets.filter((sheet) => textOrNull(sheet, 'waiverReason') === null && WITH[stateNamed(text(sheet, 'state'))] !== null);
  const lines = await readLines(
    ctx.reader,
    open.map((sheet) => integer(sheet, 'id')),
  );
  const names = await departmentNames(ctx, lines);
  const bySheet = new Map<number, Line[]>();
  for (const line of lines) bySheet.set(line.sheetId, [...(bySheet.get(line.sheetId) ?? []), line]);
  return new Map(
    sheets.map((sheet) => {
      const id = integer(sheet, 'id');
      return [id, open.includes(sheet) ? partsOf(stateNamed(text(sheet, 'state')), bySheet.get(id) ?? [], names) : []];
    }),
  );
}

/** What the caller may do with each of these sheets now. Two statements, however many. */
export async function rightsOver(ctx: RequestContext, sheets: readonly Row[]): Promise<Map<number, SheetRights>> {
  const cardIds = [...new Set(sheets.map((sheet) => integer(sheet, 'scorecardId')))];
  const parties = partiesOf(ctx.who);
  if (parties.length === 0 || cardIds.length === 0) return new Map(sheets.map((sheet) => [integer(sheet, 'id'), NONE]));
  const [windows, openCards] = [await readWindows(ctx.reader, cardIds), await readOpenCards(ctx, cardIds)];
  return new Map(
    sheets.map((sheet) => {
      const [cardId, id] = [integer(sheet, 'scorecardId'), integer(sheet, 'id')];
      if (!openCards.has(cardId) || textOrNull(sheet, 'waiverReason') !== null) return [id, NONE];
      const own = windows.get(cardId) ?? [];
      const forSheet = own.map(({ step }) => windowOf(own, step, textOrNull(sheet, 'returnedUntil')));
      const state = stateNamed(text(sheet, 'state'));
      const today = dayInVietnam(ctx.clock());
      const rights = rightsIn({ state, windows: forSheet, today, parties, isAdministrator: ctx.who?.role === 'ADMINISTRATOR' });
      return [id, { ...rights, departmentId: ctx.who?.role === 'DEPARTMENT_OFFICER' ? ctx.who.departmentId : null }];
    }),
  );
}

function partsOf(state: SheetState, lines: readonly Line[], names: ReadonlyMap<number, string>): MissingPart[] {
  const where = WITH[state];
  if (!where) return [];
  const missing = lines.filter((line) => isMissing(where.step, line));
  if (where.party !== 'DEPARTMENT') return [{ party: where.party, departmentId: null, departmentName: null, lines: missing.length }];
  const departments = [...new Set(missing.map(({ departmentId }) => departmentId))];
  // Everything is there: the secretary only has to pass it on.
  if (departments.length === 0) return [{ party: 'COUNCIL', departmentId: null, departmentName: null, lines: 0 }];
  return departments.map((departmentId) => ({
    party: departmentId === null ? 'COUNCIL' : 'DEPARTMENT',
    departmentId,
    departmentName: departmentId === null ? null : (names.get(departmentId) ?? null),
    lines: missing.filter((line) => line.departmentId === departmentId).length,
  }));
}

async function departmentNames(ctx: RequestContext, lines: readonly Line[]): Promise<Map<number, string>> {
  const ids = [...new Set(lines.flatMap(({ departmentId }) => departmentId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await ctx.reader.rows(`SELECT \`id\`, \`name\` FROM \`department\` WHERE \`id\` IN (${places(ids)})`, ids);
  return new Map(rows.map((row) => [integer(row, 'id'), text(row, 'name')]));
}

/** The scorecards whose sheets may still change. */
async function readOpenCards(ctx: RequestContext, ids: readonly number[]): Promise<Set<number>> {
  const rows = await ctx.reader.rows(
    `SELECT s.\`id\`, a.\`state\` FROM \`scorecard\` s JOIN \`campaign\` a ON a.\`id\` = s.\`campaignId\` JOIN \`ranking\` r ON r.\`id\` = s.\`rankingId\`
       WHERE r.\`state\` = 'PROVISIONAL' AND s.\`id\` IN (${places(ids)})`,
    ids,
  );
  return new Set(rows.filter((row) => allows(stageOf(text(row, 'state')), 'SCORE')).map((row) => integer(row, 'id')));
}
