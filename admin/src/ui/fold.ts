/** Text as the service searches it: lower case, without accents. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').replace(/\s+/g, ' ').trim();

/** How well a text answers what was typed: 0 begins with it, 1 has it at the beginning of words, one after the other, 2 has each word, null not. */
export const wordsMatch = (text: string, typed: string): 0 | 1 | 2 | null => {
  const [where, what] = [` ${fold(text)}`, fold(typed)];
  if (what === '') return null;
  if (where.startsWith(` ${what}`)) return 0;
  if (where.includes(` ${what}`)) return 1;
  return what.split(' ').every((word) => where.includes(` ${word}`)) ? 2 : null;
};
