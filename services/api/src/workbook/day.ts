import { isDay } from '../calendar';

/** A day as YYYY-MM-DD out of "2020-12-31", "31/12/2020", "31-12-2020" or "31.12.2020"; the day comes first, as in Vietnam. Null where there is none. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return local ? dayOf(local[3], local[2], local[1]) : null;
}

/** The first day of a month out of "3/2020", "2020-03", "tháng 3/2020", "T3-2020", or any day in it. Null where there is none. */
export function readMonth(typed: string): string | null {
  const text = typed.trim();
  return monthIn(text) ?? monthIn(withoutWords(text));
}

function withoutWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^(?:tháng|thang|th|t)\.?\s*(?=\d)/iu, '')
    .replace(/\s*(?:năm|nam)\s*/iu, '/');
}

function monthIn(text: string): string | null {
  const local = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  if (local) return dayOf(local[2], local[1], '1');
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], '1');
  const day = readDay(text);
  return day === null ? null : `${day.slice(0, 7)}-01`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day behind a spreadsheet's day number. Excel counts a 29 February 1900 that never was, so its numbers below 61 are no sure days. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!Number.isFinite(serial) || days < 61 || days > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
