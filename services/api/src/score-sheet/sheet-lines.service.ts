import type { WriteContext } from '../context';
import type { Row, Scalar } from '../database/rows';
import { bigintOrNull, integer, text, textOrNull } from '../database/rows';
import { updateColumns } from '../database/update-columns';
import type { Decimal } from '../decimal';
import { formatDecimal } from '../decimal';
import type { FieldFault } from '../errors';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { modelOf } from '../record/model';
import { recordId } from '../record/values';
import { writeOver } from '../record/write';
import type { Step } from '../scorecard/window';
import { feedRanking } from './feed-ranking.service';
import { appraises } from './party';
import { ScoreSheet, SheetLine } from './score-sheet.entity';
import type { Line } from './sheet.query';
import { readLines } from './sheet.query';
import { lockSheet, requireOpenCard, requireOpenWindow } from './sheet-access';
import type { LineFault } from './sheet-total';
import { lineFault, totalsOf } from './sheet-total';
import { afterEntry, countsIn, ENTRIES, stateNamed } from './step';
import { totalColumns } from './total-columns';

/** What a step says to one line. What is left out stays as it is, null takes it away. */
export interface LineEntry {
  readonly lineId: string;
  readonly version: number;
  readonly score?: Decimal | null;
  readonly note?: string | null;
}

interface Change {
  readonly index: number;
  readonly line: Line;
  readonly version: number;
  readonly score: Decimal | null;
  readonly note: string | null;
}

/** The columns that a step writes; an explanation is words alone. */
const COLUMNS: Readonly<Record<Step, { readonly score: string | null; readonly note: string }>> = {
  SELF_SCORING: { score: 'selfScore', note: 'selfNote' },
  APPRAISAL: { score: 'appraisedScore', note: 'appraisalNote' },
  EXPLANATION: { score: null, note: 'explanation' },
  SECOND_APPRAISAL: { score: 'secondScore', note: 'secondNote' },
  COUNCIL: { score: 'councilScore', note: 'councilNote' },
};

const LINES_MAX = 1000;
const NOTE_MAX = 2000;

/** Writes the values of one step into lines of a sheet, all or nothing. Sent again it changes nothing. */
export async function saveSheetLines(ctx: WriteContext, sheetId: string, step: Step, entries: readonly LineEntry[]): Promise<Row> {
  checkEntries(entries);
  const sheet = await lockSheet(ctx, sheetId, [ENTRIES[step].by]);
  const lines = await readLines(ctx.tx, [integer(sheet, 'id')]);
  const changes = changesOf(step, lines, entries);
  refuseForeignItems(ctx, step, changes);
  const different = changes.filter((change) => isDifferent(step, change));
  if (different.length === 0) return sheet;
  const card = await requireOpenCard(ctx, sheet);
  refuseOtherStep(sheet, step);
  await requireOpenWindow(ctx, sheet, step, 'EVERYONE');
  refuseStale(different);
  refuseFaults(step, different);
  const written = await writeLines(ctx, step, different);
  const now = lines.map((line) => written.get(line.id) ?? line);
  const state = afterEntry(stateNamed(text(sheet, 'state')), step);
  const totals = totalsOf(now);
  const after = await writeOver(ctx, modelOf(ScoreSheet), sheet, { state, ...totalColumns(totals, state) });
  if (countsIn(state)) await feedRanking(ctx, card, integer(sheet, 'organizationId'), totals.standing);
  return after;
}

function checkEntries(entries: readonly LineEntry[]): void {
  if (entries.length === 0) throw badInput(fault('lines', 'noItems', {}));
  if (entries.length > LINES_MAX) throw badInput(fault('lines', 'tooManyItems', { max: LINES_MAX }));
  const seen = new Set<string>();
  const faults = entries.flatMap(({ lineId, note }, index): FieldFault[] => {
    const twice = seen.has(lineId);
    seen.add(lineId);
    return [
      ...(twice ? [fault(`lines.${index}.lineId`, 'listedTwice', {})] : []),
      ...([...(note ?? '')].length > NOTE_MAX ? [fault(`lines.${index}.note`, 'tooLong', { max: NOTE_MAX })] : []),
    ];
  });
  if (faults.length > 0) throw badInput(...faults);
}

function changesOf(step: Step, lines: readonly Line[], entries: readonly LineEntry[]): Change[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const unknown = entries.flatMap(({ lineId }, index) =>
    byId.has(recordId(lineId)) ? [] : [fault(`lines.${index}.lineId`, 'unknownReference', { type: SheetLine.name, id: lineId })],
  );
  if (unknown.length > 0) throw badInput(...unknown);
  return entries.flatMap(({ lineId, version, score, note }, index) => {
    const line = byId.get(recordId(lineId));
    if (!line) return [];
    return [
      {
        index,
        line,
        version,
        score: score === undefined ? scoreIn(step, line.row) : score,
        note: note === undefined ? textOrNull(line.row, COLUMNS[step].note) : note?.normalize('NFC').trim() || null,
      },
    ];
  });
}

function isDifferent(step: Step, { line, score, note }: Change): boolean {
  return score !== scoreIn(step, line.row) || note !== textOrNull(line.row, COLUMNS[step].note);
}

function scoreIn(step: Step, row: Row): Decimal | null {
  const column = COLUMNS[step].score;
  return column === null ? null : bigintOrNull(row, column);
}

function refuseForeignItems(ctx: WriteContext, step: Step, changes: readonly Change[]): void {
  if (ENTRIES[step].by !== 'DEPARTMENT') return;
  const foreign = changes.find(({ line }) => !appraises(ctx.who, line.departmentId));
  if (foreign) throw refusal('FORBIDDEN', 'notYourItem', { ordinal: foreign.line.ordinal });
}

function refuseOtherStep(sheet: Row, step: Step): void {
  const state = stateNamed(text(sheet, 'state'));
  if (!ENTRIES[step].from.includes(state)) throw refusal('CONFLICT', 'sheetNotAtStep', { step, state });
}

function refuseStale(changes: readonly Change[]): void {
  for (const { line, version } of changes) {
    if (line.version !== version) throw refusal('CONFLICT', 'staleVersion', { type: SheetLine.name, id: line.id, version, current: line.version });
  }
}

function refuseFaults(step: Step, changes: readonly Change[]): void {
  const faults = changes.flatMap(({ index, line, score, note }): FieldFault[] => {
    const kind = lineFault(step, line, score, note !== null);
    return kind === null ? [] : [faultAt(index, kind, line)];
  });
  if (faults.length > 0) throw badInput(...faults);
}

function faultAt(index: number, kind: LineFault, { ordinal, maxScore }: Line): FieldFault {
  const [score, note] = [`lines.${index}.score`, `lines.${index}.note`];
  switch (kind) {
    case 'NEGATIVE':
      return fault(score, 'tooSmall', { min: 0 });
    case 'ABOVE_MAXIMUM':
      return fault(score, 'aboveMaximum', { ordinal, max: formatDecimal(maxScore) });
    case 'CUT_NEEDS_NOTE':
      return fault(note, 'cutNeedsNote', { ordinal });
    case 'CHANGE_NEEDS_NOTE':
      return fault(note, 'changeNeedsNote', { ordinal });
    case 'EXPLANATION_HAS_NO_SCORE':
      return fault(score, 'explanationHasNoScore', {});
    case 'NOTHING_TO_EXPLAIN':
      return fault(note, 'nothingToExplain', { ordinal });
  }
}

async function writeLines(ctx: WriteContext, step: Step, changes: readonly Change[]): Promise<Map<number, Line>> {
  const updatedAt = instant(new Date());
  const updates = changes.map(({ line, score, note }) => ({
    line,
    values: { ...stepValues(step, line, score, note), version: line.version + 1, updatedAt },
  }));
  const columns = [...new Set(updates.flatMap(({ values }) => Object.keys(values)))];
  await updateColumns(
    ctx.tx,
    'sheet_line',
    columns,
    updates.map(({ line, values }) => ({
      id: line.id,
      values: columns.map((column) => ({ ...line.row, ...values })[column] ?? null).map(parameter),
    })),
  );
  return new Map(
    updates.map(({ line, values }) => {
      const row = { ...line.row, ...values };
      ctx.changes.push({ concept: SheetLine.name, id: line.id, before: line.row, after: row });
      return [line.id, withRow(line, row)];
    }),
  );
}

/** What a step writes. A unit that scores anew after a return takes the appraisal of that line away: it was of another score. */
function stepValues(step: Step, line: Line, score: Decimal | null, note: string | null): Readonly<Record<string, Scalar>> {
  const columns = COLUMNS[step];
  const own = { ...(columns.score === null ? {} : { [columns.score]: score === null ? null : String(score) }), [columns.note]: note };
  const scoredAnew = step === 'SELF_SCORING' && line.appraised !== null && score !== line.self;
  return scoredAnew ? { ...own, appraisedScore: null, appraisalNote: null } : own;
}

function withRow(line: Line, row: Row): Line {
  return {
    ...line,
    row,
    version: integer(row, 'version'),
    self: bigintOrNull(row, 'selfScore'),
    appraised: bigintOrNull(row, 'appraisedScore'),
    second: bigintOrNull(row, 'secondScore'),
    council: bigintOrNull(row, 'councilScore'),
    explained: textOrNull(row, 'explanation') !== null,
  };
}

function parameter(value: unknown): Scalar {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
