import type { Viewer } from '../context';
import type { Database } from '../database/database';

const KEPT_MS = 1000;
const TOKENS_MAX = 1000;

interface Known {
  readonly viewer: Promise<Viewer | null>;
  readonly until: number;
}

const memories = new WeakMap<Database, Map<string, Known>>();

/**
 * Whom a token stands for, asked of the database once a second at most. A revocation takes effect at once on the instance where it
 * happened (forgetTokens) and within a second on others.
 */
export function viewerOfToken(database: Database, tokenHash: string, read: () => Promise<Viewer | null>): Promise<Viewer | null> {
  const known = memories.get(database) ?? new Map<string, Known>();
  memories.set(database, known);
  const now = performance.now();
  const recent = known.get(tokenHash);
  if (recent && recent.until > now) return recent.viewer;
  const viewer = read();
  known.delete(tokenHash);
  known.set(tokenHash, { viewer, until: now + KEPT_MS });
  const oldest = known.keys().next().value;
  if (known.size > TOKENS_MAX && oldest !== undefined) known.delete(oldest);
  // What is not good is asked again: a token that was just made elsewhere, a database that was away for a moment.
  const forget = (): void => {
    if (known.get(tokenHash)?.viewer === viewer) known.delete(tokenHash);
  };
  viewer.then((found) => found ?? forget(), forget);
  return viewer;
}

/** Forgets every token, also those that are being read just now. To be called when one has been revoked. */
export function forgetTokens(database: Database): void {
  memories.delete(database);
}
