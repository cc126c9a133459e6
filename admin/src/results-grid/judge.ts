import { formatDecimal, parseDecimal } from '../ui/decimal';

/** What was reported for a target and the month of the sheet, as far as the sheet works with it. */
export type Reported = { readonly value: string | null; readonly note: string };

/** What was typed on a row; a cell that nobody touched is absent. */
export type Typed = { readonly value?: string; readonly note?: string };

/** What a row would become: nothing new, a report to be sent, or why it cannot be one (a key of the panel's texts). */
export type Judgement =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly value: string; readonly note: string | null }
  | { readonly kind: 'wrong'; readonly fault: string };

const DIGITS_MAX = 14;
const PLACES_MAX = 4;

/** The text with which the cell of a value begins. */
export const shownValue = ({ value }: Reported, locale: string): string => (value === null ? '' : formatDecimal(value, locale));

export const judge = (reported: Reported, typed: Typed, locale: string): Judgement => {
  const text = (typed.value ?? shownValue(reported, locale)).trim();
  const note = (typed.note ?? reported.note).trim();
  if (text === '') {
    if (reported.value !== null) return { kind: 'wrong', fault: 'app.grid.emptied' };
    return note === '' ? { kind: 'same' } : { kind: 'wrong', fault: 'app.grid.noteAlone' };
  }
  const value = parseDecimal(text, locale);
  if (value === null) return { kind: 'wrong', fault: 'app.decimal.invalid' };
  const [, whole = '', places = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (places.length > PLACES_MAX) return { kind: 'wrong', fault: 'app.grid.places' };
  if (whole.length > DIGITS_MAX) return { kind: 'wrong', fault: 'app.grid.digits' };
  return value === reported.value && note === reported.note.trim() ? { kind: 'same' } : { kind: 'changed', value, note: note || null };
};
