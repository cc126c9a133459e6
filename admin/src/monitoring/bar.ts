/** Where a bar ends and where its mark stands, in percent of its length. */
export type Bar = { readonly filled: number; readonly mark: number };

/** The bar of a target: what is reached and what is expected, both of the target. Drawn only, so that floats will do. */
export const barOf = ({ target, actual, expected }: { readonly target: string; readonly actual: string | null; readonly expected: string }): Bar => {
  const whole = Number(target);
  if (!(whole > 0)) return { filled: actual === null ? 0 : Number(actual) > whole ? 100 : 0, mark: 0 };
  return { filled: within((Number(actual ?? 0) / whole) * 100), mark: within((Number(expected) / whole) * 100) };
};

const within = (percent: number): number => Math.min(100, Math.max(0, percent));

/** "2021-01-01" to "2021-03-01" as officials name it: "01/2021", "quý I/2021", "01/2021 – 12/2021". */
export const periodName = (
  { from, to }: { readonly from: string; readonly to: string },
  quarter: (roman: string, year: string) => string,
): string => {
  const [month, year] = [Number(from.slice(5, 7)), from.slice(0, 4)];
  if (from === to) return `${from.slice(5, 7)}/${year}`;
  const isQuarter = year === to.slice(0, 4) && month % 3 === 1 && Number(to.slice(5, 7)) === month + 2;
  return isQuarter
    ? quarter(['I', 'II', 'III', 'IV'][(month - 1) / 3] ?? '', year)
    : `${from.slice(5, 7)}/${year} – ${to.slice(5, 7)}/${to.slice(0, 4)}`;
};

/** A decimal text rounded half away from zero to one place, in whole numbers alone: "41.6667" → "41.7". */
export const oneDecimal = (value: string): string => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return value;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const tenths = (BigInt(`${whole}${fraction.padEnd(2, '0').slice(0, 2)}`) + 5n) / 10n;
  const text = String(tenths).padStart(2, '0');
  const digits = text.endsWith('0') ? text.slice(0, -1) : `${text.slice(0, -1)}.${text.slice(-1)}`;
  return digits === '0' ? '0' : `${sign}${digits}`;
};
