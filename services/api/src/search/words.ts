import { searchKey } from '../database/search-key';

/** Of a longer text the first words are looked for: each makes a statement longer. */
export const WORDS_MAX = 8;

/** The words of a text as they are looked for, each once. */
export function wordsOf(text: string): readonly string[] {
  const words = searchKey(text)
    .split(' ')
    .map((word) => word.replace(/^[,;:.!?"'“”()]+|[,;:.!?"'“”()]+$/g, ''))
    .filter(Boolean);
  return [...new Set(words)].slice(0, WORDS_MAX);
}

/** The words without the name of the concept that they begin with; all of them where nothing else is left. */
export function withoutName(words: readonly string[], called: readonly string[]): readonly string[] {
  const text = `${words.join(' ')} `;
  const name = called.find((each) => text.startsWith(`${each} `));
  const rest = name === undefined ? words : words.slice(name.split(' ').length);
  return rest.length === 0 ? words : rest;
}
