import { refusal } from '../errors';
import { isRecord } from '../record/values';
import type { FeedName } from './cursor';
import { decodePosition, encodePosition } from './cursor';
import type { Head } from './head';

/** What lies after a position, and how far was looked. */
export interface Stretch<E> {
  readonly events: readonly E[];
  readonly to: number;
}

/** What a subscriber asks for. */
export interface FeedRequest<E> {
  /** The position after which to begin; null: from now on. */
  readonly after: number | null;
  /** Reads what lies in (from, to]; it may stop sooner and say so. */
  readonly read: (from: number, to: number) => Promise<Stretch<E>>;
  /** For screens: the first reading comes at once, also where there is nothing, and the next ones so many milliseconds apart. */
  readonly paceMs?: number;
}

/** The reading side of a feed: everything after a position, in order, each change once, then live. */
export interface Feed {
  /** Where the feed is now: whatever is committed afterwards comes after it. */
  position(): Promise<number>;
  /** Refuses a position that the feed has not reached: one of another database, or of one that was put back. */
  requireReached(position: number): Promise<void>;
  /** Resolves once it is decided where to begin: whatever is committed afterwards comes. */
  follow<E>(request: FeedRequest<E>): Promise<AsyncIterableIterator<E>>;
}

/** The feeds that a schema is served from. */
export interface Feeds {
  readonly rankings: Feed;
  readonly records: Feed;
}

const unserved = (): Promise<never> => Promise.reject(new Error('this schema is not served: it has no feed'));
const noFeed: Feed = { position: unserved, requireReached: unserved, follow: unserved };
/** For those who need the schema alone: nothing is served from it. */
export const noFeeds: Feeds = { rankings: noFeed, records: noFeed };

/** Every subscriber has a position of its own and pulls from it, so a slow one delays nobody and nothing piles up in memory. */
export function createFeed(head: Head): Feed {
  async function reached(position: number | null): Promise<number> {
    const now = await head.look();
    if (position !== null && position > now) throw refusal('BAD_USER_INPUT', 'cursorAhead', {});
    return now;
  }
  return {
    position: head.look,
    requireReached: async (position) => {
      await reached(position);
    },
    follow: async (request) => {
      const now = await reached(request.after);
      return iterate(request, request.after ?? now, now, head);
    },
  };
}

/** The position that a cursor names, null for none; refuses what is no cursor of this feed. */
export function positionOf(feed: FeedName, cursor: string | null | undefined): number | null {
  if (typeof cursor !== 'string') return null;
  const position = decodePosition(feed, cursor);
  if (position === null) throw refusal('BAD_USER_INPUT', 'malformedCursor', { cursor: cursor.slice(0, 80) });
  return position;
}

/** The cursor of a subscription's event, for transports that resume by it. */
export function cursorOfEvent(event: unknown): string | undefined {
  const [change] = isRecord(event) ? Object.values(event) : [];
  if (!isRecord(change)) return undefined;
  const { cursor, id } = change;
  if (typeof cursor === 'string') return cursor;
  return typeof id === 'string' || typeof id === 'number' ? encodePosition('change', id) : undefined;
}

function iterate<E>({ read, paceMs }: FeedRequest<E>, start: number, now: number, head: Head): AsyncIterableIterator<E> {
  let position = start;
  let ready: E[] = [];
  let greeted = paceMs === undefined;
  let readAt = 0;
  let closed = false;
  let cancel = (): void => undefined;

  async function news(): Promise<number> {
    const waiting = head.beyond(position);
    cancel = waiting.cancel;
    const to = await waiting.position;
    const restMs = paceMs === undefined ? 0 : readAt + paceMs - performance.now();
    if (restMs > 0 && !closed)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, restMs);
        cancel = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    return to;
  }

  async function next(): Promise<IteratorResult<E>> {
    while (!closed) {
      const event = ready.shift();
      if (event !== undefined) return { done: false, value: event };
      const to = greeted ? await news() : now;
      if (closed || (greeted && to <= position)) continue;
      greeted = true;
      readAt = performance.now();
      const stretch = await read(position, to);
      ready = [...stretch.events];
      position = stretch.to;
    }
    return { done: true, value: undefined };
  }

  const close = async (): Promise<IteratorResult<E>> => {
    closed = true;
    cancel();
    return { done: true, value: undefined };
  };
  const iterator: AsyncIterableIterator<E> = { next, return: close, throw: close, [Symbol.asyncIterator]: () => iterator };
  return iterator;
}
