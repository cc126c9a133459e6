import { refusal } from '../errors';
import { isRecord } from '../graphql/values';

const PREFIX = 'change:';

/** The opaque cursor of a position in the feed. */
export function encodePosition(position: number | string): string {
  return Buffer.from(`${PREFIX}${position}`).toString('base64url');
}

/** The position of a cursor of the feed; anything else is BAD_USER_INPUT. */
export function decodePosition(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  if (/^\d{1,10}$/.test(digits) && encodePosition(digits) === cursor) return Number(digits);
  throw refusal('BAD_USER_INPUT', 'malformedCursor', { cursor: cursor.slice(0, 80) });
}

/** The cursor of a subscription's event, for transports that resume by it. */
export function cursorOfEvent(event: unknown): string | undefined {
  if (!isRecord(event) || !isRecord(event['rankingChanged'])) return undefined;
  const { id } = event['rankingChanged'];
  return typeof id === 'string' || typeof id === 'number' ? encodePosition(id) : undefined;
}
