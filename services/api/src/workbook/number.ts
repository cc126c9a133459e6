import type { Decimal } from '../decimal';
import { DECIMAL_PLACES, parseDecimal } from '../decimal';

/** The mark before the decimals where a text could be read both ways: is "1.234" a thousand or one and a bit? */
export type DecimalMark = 'COMMA' | 'POINT';

export type NumberFault = 'notNumber' | 'tooManyPlaces' | 'tooLargeNumber';

/** What most cells hold, and what every rule reads alike: digits, and no mark or one that cannot separate thousands. */
const PLAIN = /^(-?\d+)(?:[.,](\d{1,2}|\d{4,}))?$/;

/**
 * A number as people type it: "1.234,5", "1,234.5", "1 234", "95%". A mark that cannot separate thousands is the decimal one ("1234.5" and "1234,5" are
 * the same under either rule); where both readings are possible ("1.234") the rule of the file decides.
 */
export function readNumber(typed: string, mark: DecimalMark): Decimal | NumberFault {
  const [, whole, places] = PLAIN.exec(typed) ?? [];
  if (whole !== undefined) return exact(places === undefined ? whole : `${whole}.${places}`);
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/%$/, '');
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return 'notNumber';
  const plain = unmarked(text, mark);
  return plain === null ? 'notNumber' : exact(plain);
}

/** A number as a spreadsheet keeps it. Its binary noise beyond the fifteenth digit is not the user's. */
export function readStoredNumber(stored: string): Decimal | NumberFault {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return 'notNumber';
  if (Math.abs(value) >= 1e15) return 'tooLargeNumber';
  return exact(written(value));
}

function written(value: number): string {
  const rounded = Number(value.toPrecision(15));
  // No number of an exponent below -7 has fewer than five places.
  return Math.abs(rounded) < 1e-6 ? (rounded === 0 ? '0' : '0.000001') : String(rounded);
}

function exact(plain: string): Decimal | NumberFault {
  const value = parseDecimal(plain);
  if (value !== undefined) return value;
  const [, whole = '', places = ''] = /^[+-]?(\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === '') return 'notNumber';
  return places.replace(/0+$/, '').length > DECIMAL_PLACES ? 'tooManyPlaces' : 'tooLargeNumber';
}

/** Without separators of thousands and with a point before the decimals; null where the marks make no number. */
function unmarked(text: string, mark: DecimalMark): string | null {
  const [point, comma] = [text.includes('.'), text.includes(',')];
  if (!point && !comma) return text;
  if (point && comma) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return separated(text, decimal === ',' ? '.' : ',', decimal);
  }
  const found = comma ? ',' : '.';
  const isDeclared = (mark === 'COMMA') === comma;
  const thousands = /^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(text);
  if (thousands && (!isDeclared || text.indexOf(found) !== text.lastIndexOf(found))) return text.replaceAll(found, '');
  return separated(text, '', found);
}

function separated(text: string, thousands: string, decimal: string): string | null {
  const parts = text.split(decimal);
  const [whole = '', places = ''] = parts;
  if (parts.length !== 2 || places === '') return null;
  if (thousands === '') return `${whole}.${places}`;
  return new RegExp(`^[+-]?\\d{1,3}(?:\\${thousands}\\d{3})+$`).test(whole) ? `${whole.replaceAll(thousands, '')}.${places}` : null;
}
