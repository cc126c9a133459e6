const PREFIX = 'change:';

/** The opaque cursor of a position in the feed. */
export function encodePosition(position: number | string): string {
  return Buffer.from(`${PREFIX}${position}`).toString('base64url');
}

/** The position of a cursor of the feed; null for anything else. */
export function decodePosition(cursor: string): number | null {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return /^\d{1,10}$/.test(digits) && encodePosition(digits) === cursor ? Number(digits) : null;
}
