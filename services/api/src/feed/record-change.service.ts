import type { Role, Viewer } from '../context';
import type { Reader } from '../database/rows';
import { refusal } from '../errors';
import { conceptNamed } from '../history/change-log.service';
import { metFormerly, readSnapshots, told } from '../history/former-rights';
import type { Model } from '../record/model';
import { allModels } from '../record/model';
import { idsMeeting } from '../record/row-rule';
import type { Where } from '../record/where';
import { encodePosition } from './cursor';
import type { Stretch } from './feed.service';
import type { EntryFilter, RecordNews } from './record-change.query';
import { readNews } from './record-change.query';
import { createShared } from './shared';

/** Who asks, and where is read. */
export interface NewsReader {
  readonly who: Viewer;
  readonly reader: Reader;
}

/** Several changes of one concept, for screens. */
export interface ConceptNews {
  readonly concept: string;
  /** Null: too many to name. */
  readonly records: readonly RecordNews[] | null;
}

export interface GatheredNews {
  readonly cursor: string;
  readonly concepts: readonly ConceptNews[];
  readonly behind: boolean;
}

export interface NewsPage {
  readonly nodes: readonly RecordNews[];
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

/** Reads the changes of records that someone may be told of. */
export interface RecordChanges {
  /** Refuses types of records that there are not, and those that the caller may not read. */
  requireConcepts(who: Viewer, filter: EntryFilter): void;
  stretch(by: NewsReader, filter: EntryFilter, from: number, to: number): Promise<Stretch<RecordNews>>;
  gathered(by: NewsReader, filter: EntryFilter, from: number, to: number): Promise<Stretch<GatheredNews>>;
  page(by: NewsReader, filter: EntryFilter, from: number, to: number, first: number): Promise<NewsPage>;
}

const STRETCH_MAX = 500;
/** For screens what an import has written is read in few pieces. */
const GATHERED_MAX = 5000;
const NAMED_MAX = 100;
const LOOKED_THROUGH_MAX = 5000;

/** `readers` says which roles read which concept. */
export function createRecordChanges(readers: ReadonlyMap<string, readonly Role[]>): RecordChanges {
  /** The same stretch is read once for everybody; whom it may be told is seen to afterwards. */
  const shared = createShared<Stretch<RecordNews>>();
  const read = (reader: Reader, filter: EntryFilter, from: number, to: number, limit: number): Promise<Stretch<RecordNews>> =>
    shared(`${from} ${to} ${limit} ${JSON.stringify(filter)}`, () => readNews(reader, from, to, filter, limit));
  const reads = ({ role }: Viewer, concept: string): boolean => readers.get(concept)?.includes(role) ?? false;

  const stretch: RecordChanges['stretch'] = async (by, filter, from, to) => {
    const { events, to: reached } = await read(by.reader, filter, from, to, STRETCH_MAX);
    return { events: await toldOf(by, events, reads), to: reached };
  };
  return {
    requireConcepts: (who, { concepts }) => {
      for (const concept of concepts ?? []) {
        if (!reads(who, conceptNamed(concept))) throw refusal('FORBIDDEN', 'forbidden', { operation: concept, role: who.role });
      }
    },
    stretch,
    gathered: async (by, filter, from, to) => {
      const { events, to: reached } = from < to ? await read(by.reader, filter, from, to, GATHERED_MAX) : { events: [], to };
      const counts = new Map<string, number>();
      for (const { concept } of events) counts.set(concept, (counts.get(concept) ?? 0) + 1);
      const many = new Set([...counts].filter(([, count]) => count > NAMED_MAX).map(([concept]) => concept));
      const few = await toldOf(
        by,
        events.filter(({ concept }) => !many.has(concept)),
        reads,
      );
      const unnamed = [...many].filter((concept) => reads(by.who, concept)).map((concept) => ({ concept, records: null }));
      const event = { cursor: encodePosition('record', reached), concepts: [...unnamed, ...byConcept(few)], behind: reached < to };
      return { events: [event], to: reached };
    },
    page: async (by, filter, from, to, first) => {
      const nodes: RecordNews[] = [];
      let position = from;
      for (let looked = 0; position < to && nodes.length < first && looked < LOOKED_THROUGH_MAX; looked += STRETCH_MAX) {
        const next = await stretch(by, filter, position, to);
        nodes.push(...next.events);
        position = next.to;
      }
      const shown = nodes.slice(0, first);
      const end = nodes.length > first ? (shown.at(-1)?.position ?? position) : position;
      return { nodes: shown, hasNextPage: end < to, endCursor: encodePosition('record', end) };
    },
  };
}

function byConcept(news: readonly RecordNews[]): ConceptNews[] {
  const concepts = new Map<string, Map<number, RecordNews>>();
  for (const each of news) concepts.set(each.concept, (concepts.get(each.concept) ?? new Map()).set(each.recordId, each));
  return [...concepts].map(([concept, records]) => ({ concept, records: [...records.values()] }));
}

/** Those of the changes that someone may be told of: whose record they see, or saw as it was before or after. */
async function toldOf(
  { who, reader }: NewsReader,
  news: readonly RecordNews[],
  reads: (who: Viewer, concept: string) => boolean,
): Promise<readonly RecordNews[]> {
  const hidden = new Set<RecordNews>();
  for (const concept of new Set(news.map((each) => each.concept))) {
    const own = news.filter((each) => each.concept === concept);
    const model = allModels().find(({ name }) => name === concept);
    const rule = model && reads(who, concept) ? told(model)(who) : undefined;
    if (rule === null) continue;
    for (const each of model && rule ? await unseen(reader, model, own, rule) : own) hidden.add(each);
  }
  return hidden.size === 0 ? news : news.filter((each) => !hidden.has(each));
}

async function unseen(reader: Reader, model: Model, news: readonly RecordNews[], rule: Where): Promise<RecordNews[]> {
  const seen = await idsMeeting({ reader }, model, [...new Set(news.map(({ recordId }) => recordId))], rule);
  const rest = news.filter(({ recordId }) => !seen.has(recordId));
  if (rest.length === 0) return [];
  const states = await readSnapshots(
    reader,
    rest.map(({ position }) => position),
  );
  const hidden: RecordNews[] = [];
  for (const each of rest) {
    let sawOnce = false;
    for (const state of states.get(each.position) ?? []) sawOnce ||= await metFormerly(reader, model, state, rule);
    if (!sawOnce) hidden.push(each);
  }
  return hidden;
}
