import type { RequestContext } from '../context';
import type { Row } from '../database/rows';
import { integer, text } from '../database/rows';
import { badInput, fault } from '../errors';
import type { Locale } from '../messages/messages';
import { say } from '../messages/messages';
import { selectionOfFields } from '../record/fields';
import type { ReadContext } from '../record/load';
import { loadRecords, readContext } from '../record/load';
import { modelNamed } from '../record/model';
import { isRecord } from '../record/values';
import { findIds } from './find.query';
import type { References } from './reference.query';
import { rememberReferences } from './reference.query';
import type { Subject } from './subject';
import { subjects } from './subject';
import { withoutName, wordsOf } from './words';

/** A record that was found. */
export interface Hit {
  readonly concept: string;
  readonly id: number;
  readonly title: string;
  readonly context: string;
}

interface Found extends Hit {
  /** How good it is; 0 is best. */
  readonly match: number;
}

/**
 * The records that have every one of the text's words, at most `first` of each concept, best first, together by concept, the concept with
 * the best find first. The number of statements does not depend on what there is.
 */
export async function search(ctx: RequestContext, typed: string, first: number, concepts: readonly string[] | null): Promise<readonly Hit[]> {
  const asked = subjectsOf(concepts);
  const words = wordsOf(typed);
  if (words.length === 0 || first === 0) return [];
  const reading = readContext(ctx);
  const references = rememberReferences(reading);
  const found = await Promise.all(asked.map((subject) => find(reading, ctx.locale, subject, withoutName(words, subject.called), first, references)));
  const groups = new Map<string, Found[]>();
  for (const hit of found.flat()) {
    const group = groups.get(hit.concept) ?? [];
    if (!group.some(({ id }) => id === hit.id)) groups.set(hit.concept, [...group, hit]);
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => a.match - b.match).slice(0, first))
    .toSorted((a, b) => (a[0]?.match ?? 0) - (b[0]?.match ?? 0))
    .flat();
}

/** What is looked for where these concepts are asked for; null: everything. */
function subjectsOf(concepts: readonly string[] | null): readonly Subject[] {
  if (concepts === null) return subjects;
  const unknown = concepts.find((name) => !subjects.some((subject) => shownConcept(subject) === name));
  if (unknown !== undefined) throw badInput(fault('concepts', 'unknownConcept', { name: unknown }));
  return subjects.filter((subject) => concepts.includes(shownConcept(subject)));
}

function shownConcept({ concept, shownOn }: Subject): string {
  return (shownOn && modelNamed(concept).toOne.get(shownOn)?.target().name) ?? concept;
}

async function find(
  ctx: ReadContext,
  locale: Locale,
  subject: Subject,
  words: readonly string[],
  first: number,
  references: References,
): Promise<Found[]> {
  const model = modelNamed(subject.concept);
  const ids = await findIds(ctx, model, subject, words, first, references);
  if (ids.size === 0) return [];
  const page = subject.shownOn === undefined ? 'id' : (model.toOne.get(subject.shownOn)?.column ?? 'id');
  const selection = selectionOfFields(model, [page, ...subject.title, ...subject.context]);
  const rows = await loadRecords(ctx, model, { id: { in: [...ids.keys()].map(String) } }, selection, first);
  const order = [...ids.keys()];
  return rows
    .toSorted((a, b) => order.indexOf(integer(a, 'id')) - order.indexOf(integer(b, 'id')))
    .map((row) => ({
      concept: shownConcept(subject),
      id: integer(row, page),
      title: valuesAt(row, subject.title)[0] ?? say(locale, 'overallRanking', {}),
      context: valuesAt(row, subject.context).join(' · '),
      match: ids.get(integer(row, 'id')) ?? 0,
    }));
}

function valuesAt(row: Row, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const [record, property] = holderOf(row, path);
    return record && record[property] !== null && record[property] !== undefined ? [text(record, property)] : [];
  });
}

function holderOf(row: Row, path: string): readonly [Row | null, string] {
  const [property = '', ...rest] = path.split('.');
  if (rest.length === 0) return [row, property];
  const next = row[property];
  return isRecord(next) ? holderOf(next, rest.join('.')) : [null, ''];
}
