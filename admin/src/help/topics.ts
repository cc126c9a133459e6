import { wordsMatch } from '../ui/fold';
import { loadBook } from './book';
import { WORDS } from './subject';

/** Something that the help explains: a page, or a word. */
export type Topic = { readonly subject: string; readonly name: string; readonly text: string };

export const loadTopics = async (locale: string): Promise<readonly Topic[]> => {
  const { topics, words } = await loadBook(locale);
  return [
    ...Object.values(words).map(({ term, meaning }) => ({ subject: WORDS, name: term, text: meaning })),
    ...Object.entries(topics).map(([subject, { title, purpose }]) => ({ subject, name: title, text: purpose })),
  ];
};

const SHOWN = 4;

/** The topics whose name answers what was typed, the best first. */
export const matchingTopics = (topics: readonly Topic[], typed: string): readonly Topic[] =>
  topics
    .map((topic) => ({ topic, match: wordsMatch(topic.name, typed) }))
    .flatMap(({ topic, match }) => (match === null ? [] : [{ topic, match }]))
    .toSorted((a, b) => a.match - b.match)
    .map(({ topic }) => topic)
    .slice(0, SHOWN);
