/** Decimals travel as texts ("1234.5") and stay texts: nothing here goes through a binary number. */

const SEPARATORS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } };

const separatorsOf = (locale: string) => (locale === 'en' ? SEPARATORS.en : SEPARATORS.vi);

/** "1234.5" → "1.234,5" in Vietnamese, "1,234.5" in English. What is no canonical decimal is answered as it is. */
export const formatDecimal = (value: string, locale: string): string => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return value;
  const { group, point } = separatorsOf(locale);
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign}${grouped}${fraction ? `${point}${fraction}` : ''}`;
};

/**
 * What a person typed as a canonical decimal; null if it is no number. The locale's separators count first; a single separator that cannot
 * group thousands ("12.5" in Vietnamese) is taken as the decimal point, as spreadsheets and other keyboards write it.
 */
export const parseDecimal = (text: string, locale: string): string | null => {
  const { group, point } = separatorsOf(locale);
  const compact = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  const own = new RegExp(`^(-?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${point}(\\d+))?$`).exec(compact);
  if (own) return canonical(own[1] ?? '', (own[2] ?? '').replaceAll(group, ''), own[3]);
  const other = /^(-?)(\d+)[.,](\d+)$/.exec(compact);
  return other ? canonical(other[1] ?? '', other[2] ?? '', other[3]) : null;
};

const canonical = (sign: string, whole: string, fraction = ''): string => {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const places = fraction.replace(/0+$/, '');
  const isZero = digits === '0' && places === '';
  return `${isZero ? '' : sign}${digits}${places ? `.${places}` : ''}`;
};
