import type { EnteredScore } from '../api/actions';
import type { StandingRecord } from '../api/records';
import { parseDecimal } from '../ui/decimal';

/** What was typed on one line of the sheet. */
export type SheetLine = { readonly score: string; readonly rank: string };
export type Sheet = Readonly<Record<string, SheetLine>>;

/** Whether a cell holds what can be saved: nothing, or a number (a rank: a whole one from 1). */
export const isScoreCell = (text: string, locale: string): boolean => text.trim() === '' || parseDecimal(text, locale) !== null;
export const isRankCell = (text: string): boolean => text.trim() === '' || /^[1-9]\d{0,5}$/.test(text.trim());

/** The lines that were typed on, as the service takes them; null while a cell is wrong. */
export const enteredScores = (sheet: Sheet, standings: readonly StandingRecord[], locale: string): readonly EnteredScore[] | null => {
  const lines = standings.flatMap(({ organization }) => {
    const line = sheet[organization.id];
    return line ? [{ organizationId: organization.id, ...line }] : [];
  });
  if (lines.some(({ score, rank }) => !isScoreCell(score, locale) || !isRankCell(rank))) return null;
  return lines.map(({ organizationId, score, rank }) => ({
    organizationId,
    score: parseDecimal(score, locale),
    rank: rank.trim() === '' ? null : Number(rank),
  }));
};
