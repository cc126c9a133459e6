import type { ScoringStep } from '@thi-dua/schema';
import type { LineEntry } from '../api/scorecard-actions';
import type { PaperRow, SheetRecord } from '../api/scorecard-records';
import { parseDecimal } from '../ui/decimal';
import { compareDecimals, sumOf } from '../ui/decimal-sum';

/** What someone has typed into a line, and what stood there when they began. */
type Own = { readonly score?: string; readonly note?: string; readonly from?: Said };

/** What someone has typed into the lines of a sheet, by the line's id. */
export type Typed = Readonly<Record<string, Own>>;

export type Said = { readonly score: string | null; readonly note: string | null };

/** What a step has said to a row so far. */
export const saidIn = (step: ScoringStep, row: PaperRow): Said => {
  switch (step) {
    case 'SELF_SCORING':
      return { score: row.scores.self, note: row.selfNote };
    case 'APPRAISAL':
      return { score: row.scores.appraised, note: row.appraisalNote };
    case 'EXPLANATION':
      return { score: null, note: row.explanation };
    case 'SECOND_APPRAISAL':
      return { score: row.scores.second, note: row.secondNote };
    case 'COUNCIL':
      return { score: row.councilScore, note: row.councilNote };
  }
};

/** Was a row cut against what the unit gave itself? A larger deduction is a cut. */
export const isCut = ({ kind, scores }: PaperRow): boolean => {
  if (scores.appraised === null) return false;
  const difference = compareDecimals(scores.appraised, scores.self ?? '0');
  return kind === 'DEDUCTION' ? difference > 0 : difference < 0;
};

/** May the caller write the step's values into a row? */
export const isWritable = (row: PaperRow, { step, departmentId }: SheetRecord['rights']): boolean => {
  if (step === null || row.lineId === null) return false;
  if (step === 'EXPLANATION') return isCut(row);
  return step === 'SELF_SCORING' || step === 'COUNCIL' || departmentId === null || row.departmentId === departmentId;
};

/** A typed score as a decimal; null where nothing is typed, undefined where it is no number that the row can take. */
export const scoreOf = (typed: string, row: PaperRow, locale: string): string | null | undefined => {
  if (typed.trim() === '') return null;
  const score = parseDecimal(typed, locale);
  if (score === null || compareDecimals(score, '0') < 0 || compareDecimals(score, row.maxScore) > 0) return undefined;
  return score;
};

/** Has someone else written what stands in the line since one began to type over it? */
export const isOvertaken = (step: ScoringStep, row: PaperRow, { from }: Own): boolean => {
  const said = saidIn(step, row);
  return from !== undefined && (from.score !== said.score || from.note !== said.note);
};

/**
 * What is to be sent: the lines that differ from what the service has. Null where something typed is no score, or would go over what someone else
 * has written meanwhile.
 */
export const entriesOf = (step: ScoringStep, rows: readonly PaperRow[], typed: Typed, locale: string): readonly LineEntry[] | null => {
  const entries: LineEntry[] = [];
  for (const row of rows) {
    const own = row.lineId === null ? undefined : typed[row.lineId];
    if (!own || row.lineId === null || row.lineVersion === null) continue;
    const said = saidIn(step, row);
    const score = own.score === undefined ? said.score : scoreOf(own.score, row, locale);
    if (score === undefined) return null;
    const note = own.note === undefined ? said.note : own.note.trim() || null;
    if (score === said.score && note === said.note) continue;
    if (isOvertaken(step, row, own)) return null;
    entries.push({ lineId: row.lineId, version: row.lineVersion, note, ...(step !== 'EXPLANATION' && { score }) });
  }
  return entries;
};

/** What the sheet would come to with what is typed, as the step counts: what it leaves alone stays as it is. */
export const liveTotal = (step: ScoringStep, rows: readonly PaperRow[], typed: Typed, locale: string): string | null => {
  const added: (string | null)[] = [];
  const taken: (string | null)[] = [];
  for (const row of rows) {
    if (row.kind === 'SECTION') continue;
    (row.kind === 'DEDUCTION' ? taken : added).push(countedScore(step, row, typed, locale));
  }
  return sumOf(added, taken);
};

const countedScore = (step: ScoringStep, row: PaperRow, typed: Typed, locale: string): string | null => {
  const own = row.lineId === null ? undefined : typed[row.lineId]?.score;
  const said = own === undefined ? saidIn(step, row).score : (scoreOf(own, row, locale) ?? null);
  if (step === 'SELF_SCORING' || step === 'APPRAISAL') return said;
  if (step === 'COUNCIL') return said ?? row.scores.second ?? row.scores.appraised;
  return said ?? row.scores.appraised;
};
