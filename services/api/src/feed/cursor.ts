/** What is fed: moves in rankings, and changes of records. Each feed counts its own positions. */
export type FeedName = 'change' | 'record';

/** The opaque cursor of a position in a feed. */
export function encodePosition(feed: FeedName, position: number | string): string {
  return Buffer.from(`${feed}:${position}`).toString('base64url');
}

/** The position of a cursor of that feed; null for anything else, also for the other feed's. */
export function decodePosition(feed: FeedName, cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const digits = text.startsWith(`${feed}:`) ? text.slice(feed.length + 1) : '';
  return /^\d{1,10}$/.test(digits) && encodePosition(feed, digits) === cursor ? Number(digits) : null;
}
