const PLACES = 4;
const UNIT = 10n ** BigInt(PLACES);

/** The exact sum of decimal texts; null where there is none. Those after the first list are taken away. */
export const sumOf = (added: readonly (string | null)[], taken: readonly (string | null)[] = []): string | null => {
  const plus = added.filter((text) => text !== null);
  const minus = taken.filter((text) => text !== null);
  if (plus.length + minus.length === 0) return null;
  const sum = plus.reduce((total, text) => total + unitsOf(text), 0n) - minus.reduce((total, text) => total + unitsOf(text), 0n);
  return textOf(sum);
};

/** −1, 0 or 1, as decimals, not as texts. */
export const compareDecimals = (left: string, right: string): number => {
  const difference = unitsOf(left) - unitsOf(right);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

const unitsOf = (text: string): bigint => {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?/.exec(text) ?? [];
  const units = BigInt(whole) * UNIT + BigInt(fraction.padEnd(PLACES, '0'));
  return sign === '-' ? -units : units;
};

const textOf = (units: bigint): string => {
  const digits = String(units < 0n ? -units : units).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
};
