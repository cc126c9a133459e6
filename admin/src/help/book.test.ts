import { describe, expect, test } from '@jest/globals';
import { menu } from '../layout/menu';
import { pages } from '../pages';
import { loadBook } from './book';
import { partsOf } from './rich-text';
import { subjectOf } from './subject';

/** Lists that are only reached within another page, and the explorer, which is no page of the panel. */
const OUTSIDE = new Set(['explorer']);
const subjects = new Set([
  'home',
  ...menu.flatMap(({ entries }) => entries.map(({ resource }) => resource)).filter((resource) => !OUTSIDE.has(resource)),
  ...pages.filter(({ list, show, edit, create }) => list || show || edit || create).map(({ name }) => subjectOf(`/${name}`)),
]);

describe.each(['vi', 'en'])('the help in %s', (locale) => {
  test('explains every page of the panel', async () => {
    const { topics } = await loadBook(locale);
    expect([...subjects].filter((subject) => !(subject in topics))).toEqual([]);
    expect(Object.keys(topics).filter((subject) => !subjects.has(subject))).toEqual([]);
  });

  test('leads only to pages that there are, and uses only words that it explains', async () => {
    const { topics, words } = await loadBook(locale);
    const places = new Set([...pages.map(({ name }) => name)]);
    for (const [subject, { steps, questions, purpose, neighbours, words: met }] of Object.entries(topics)) {
      const texts = [purpose, ...steps, ...questions.map(({ answer }) => answer)];
      const links = texts.flatMap((text) => partsOf(text).flatMap(({ kind, to }) => (kind === 'link' ? [to.split('/')[1] ?? ''] : [])));
      expect({ subject, lost: [...links, ...neighbours].filter((name) => !places.has(name)) }).toEqual({ subject, lost: [] });
      expect({ subject, unknown: met.filter((word) => !(word in words)) }).toEqual({ subject, unknown: [] });
    }
  });
});

test('both languages explain the same', async () => {
  const [vi, en] = await Promise.all([loadBook('vi'), loadBook('en')]);
  expect(Object.keys(en.words)).toEqual(Object.keys(vi.words));
  for (const [subject, { steps, questions, words, neighbours }] of Object.entries(vi.topics)) {
    const other = en.topics[subject];
    expect({ subject, steps: other?.steps.length, questions: other?.questions.length, words: other?.words, neighbours: other?.neighbours }).toEqual({
      subject,
      steps: steps.length,
      questions: questions.length,
      words,
      neighbours,
    });
  }
});
