/**
 * An exact decimal number with four places, held as a whole number of ten-thousandths: 962.25 is 9622500n.
 * Columns keep the same whole number (BIGINT), so that equality, order and sums are exact on every database.
 */
export type Decimal = bigint;

export const DECIMAL_PLACES = 4;
const UNIT = 10n ** BigInt(DECIMAL_PLACES);
/** The largest magnitude that is read or stored: 14 digits before the point, 4 after it. Fits a signed BIGINT. */
export const DECIMAL_MAX: Decimal = 10n ** 18n - 1n;
const SHAPE = /^([+-]?)(\d{1,14})(?:\.(\d{1,4})0*)?$/;

/** Reads "962.25" or "-3"; at most 14 digits before the point and 4 after it. Anything else ("1e3", "1,5") answers undefined. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '0', fraction = ''] = match;
  const magnitude = BigInt(whole) * UNIT + BigInt(fraction.padEnd(DECIMAL_PLACES, '0'));
  return sign === '-' ? -magnitude : magnitude;
}

/** A decimal written in the source code; a malformed one is a programming error. */
export function decimal(text: string | number): Decimal {
  const value = parseDecimal(String(text));
  if (value === undefined) throw new RangeError(`expected a decimal with at most four places, found "${text}"`);
  return value;
}

/** Canonical text: no exponent, no trailing zeros ("962.25", "343", "-0.5"). Takes the column's whole number as any driver hands it out. */
export function formatDecimal(value: Decimal | number | string): string {
  const text = String(value);
  const negative = text.charCodeAt(0) === 45;
  const digits = (negative ? text.slice(1) : text).padStart(DECIMAL_PLACES + 1, '0');
  let end = digits.length;
  const point = end - DECIMAL_PLACES;
  while (end > point && digits.charCodeAt(end - 1) === 48) end -= 1;
  const fraction = digits.slice(point, end);
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** a ÷ b, rounded half away from zero to four places. Dividing by zero is a programming error. */
export function divide(a: Decimal, b: Decimal): Decimal {
  return divideRounded(a * UNIT, b);
}

/** a × b ÷ c with one rounding at the end. */
export function multiplyDivide(a: Decimal, b: Decimal, c: Decimal): Decimal {
  return divideRounded(a * b, c);
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const a = dividend < 0n ? -dividend : dividend;
  const b = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * a + b) / (2n * b);
  return negative ? -rounded : rounded;
}
