import type { Row } from '../database/rows';
import { integer } from '../database/rows';
import { refusal } from '../errors';
import { RankingChange } from '../ranking/ranking-change.entity';
import type { ReadContext } from '../record/load';
import { loadRecords } from '../record/load';
import { modelOf } from '../record/model';
import type { Selection } from '../record/selection';
import { isRecord } from '../record/values';
import type { Where } from '../record/where';
import { encodePosition } from './cursor';
import type { Head } from './head';

/** What a subscriber asks for. Subscribers with equal `group`s ask for the same and are served from the same reading. */
export interface ChangesRequest {
  readonly group: string;
  readonly read: ReadContext;
  readonly where: Where;
  readonly selection: Selection;
  /** The position after which to begin; null: from now on. */
  readonly after: number | null;
}

/** An event of the subscription. All subscribers of a group get the same object, so that what is made of it is made once. */
export interface ChangeEvent {
  readonly rankingChanged: Row;
}

interface Stretch {
  readonly events: readonly { readonly position: number; readonly event: ChangeEvent }[];
  /** Everything up to here has been read. */
  readonly to: number;
}

/** The cursor of a subscription's event, for transports that resume by it. */
export function cursorOfEvent(event: unknown): string | undefined {
  if (!isRecord(event) || !isRecord(event['rankingChanged'])) return undefined;
  const { id } = event['rankingChanged'];
  return typeof id === 'string' || typeof id === 'number' ? encodePosition(id) : undefined;
}

const STRETCH_MAX = 500;
const STRETCHES_KEPT = 64;

/** The feed's reading side: everything after a position, in order, each change once, then live. */
export interface Feed {
  /** Refuses a position that the feed has not reached: one of another database, or of one that was put back. */
  requireReached(position: number): Promise<void>;
  /** Resolves once it is decided where to begin: whatever is committed afterwards comes. */
  changes(request: ChangesRequest): Promise<AsyncIterableIterator<ChangeEvent>>;
}

/** For those who need the schema alone: nothing is served from it. */
export const noFeed: Feed = {
  changes: () => Promise.reject(new Error('this schema is not served: it has no feed')),
  requireReached: () => Promise.reject(new Error('this schema is not served: it has no feed')),
};

/** Every subscriber has a position of its own and pulls from it, so a slow one delays nobody and nothing piles up in memory. */
export function createFeed(head: Head): Feed {
  const stretches = new Map<string, Promise<Stretch>>();

  /** What lies after a position, read once for all of a group who stand there. */
  function stretch(request: ChangesRequest, from: number, to: number): Promise<Stretch> {
    const key = `${from} ${to} ${request.group}`;
    const known = stretches.get(key);
    if (known !== undefined) return known;
    const reading = readStretch(request, from, to);
    stretches.set(key, reading);
    reading.catch(() => stretches.delete(key));
    const oldest = stretches.keys().next().value;
    if (stretches.size > STRETCHES_KEPT && oldest !== undefined) stretches.delete(oldest);
    return reading;
  }

  async function requireReached(position: number): Promise<void> {
    if (position > (await head.look())) throw refusal('BAD_USER_INPUT', 'cursorAhead', {});
  }

  return {
    requireReached,
    changes: async (request) => {
      if (request.after !== null) await requireReached(request.after);
      return iterate(request, request.after ?? (await head.look()), head, stretch);
    },
  };
}

async function readStretch({ read, where, selection }: ChangesRequest, from: number, to: number): Promise<Stretch> {
  const rows = await loadRecords(
    read,
    modelOf(RankingChange),
    { and: [{ id: { gt: String(from), lte: String(to) } }, where] },
    selection,
    STRETCH_MAX,
  );
  const events = rows.map((row) => ({ position: integer(row, 'id'), event: { rankingChanged: row } }));
  return { events, to: rows.length === STRETCH_MAX ? (events.at(-1)?.position ?? to) : to };
}

function iterate(
  request: ChangesRequest,
  start: number,
  head: Head,
  stretch: (request: ChangesRequest, from: number, to: number) => Promise<Stretch>,
): AsyncIterableIterator<ChangeEvent> {
  let position = start;
  let ready: ChangeEvent[] = [];
  let closed = false;
  let cancel = (): void => undefined;

  async function next(): Promise<IteratorResult<ChangeEvent>> {
    while (!closed) {
      const event = ready.shift();
      if (event) return { done: false, value: event };
      const waiting = head.beyond(position);
      cancel = waiting.cancel;
      const to = await waiting.position;
      if (closed || to <= position) continue;
      const read = await stretch(request, position, to);
      ready = read.events.map(({ event: found }) => found);
      position = read.to;
    }
    return { done: true, value: undefined };
  }

  const close = async (): Promise<IteratorResult<ChangeEvent>> => {
    closed = true;
    cancel();
    return { done: true, value: undefined };
  };
  const iterator: AsyncIterableIterator<ChangeEvent> = { next, return: close, throw: close, [Symbol.asyncIterator]: () => iterator };
  return iterator;
}
