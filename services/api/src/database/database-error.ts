import { QueryFailedError } from 'typeorm';

/** What a failed statement means for the caller. */
export type Failure =
  | { readonly kind: 'duplicate'; readonly columns: readonly string[]; readonly index: string | null }
  | { readonly kind: 'retryable' }
  | { readonly kind: 'unavailable' }
  /** The statement is valid, but longer, deeper or wider than the database takes. */
  | { readonly kind: 'tooComplex' }
  | { readonly kind: 'other' };

const RETRYABLE = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_UNKNOWN_COM_ERROR',
  'ER_CHECKREAD',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
  // References and dependents are looked at first, so this is a lost race: looking again says what is wrong.
  'ER_NO_REFERENCED_ROW_2',
  'ER_ROW_IS_REFERENCED_2',
]);
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'ER_NORMAL_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_ABORTING_CONNECTION',
  'ER_QUERY_INTERRUPTED',
  'POOL_ENQUEUELIMIT',
  'POOL_CLOSED',
]);

const TOO_COMPLEX = new Set([
  'ER_TOO_MANY_TABLES',
  'ER_PS_MANY_PARAM',
  'ER_TOO_HIGH_LEVEL_OF_NESTING_FOR_SELECT',
  'ER_STACK_OVERRUN_NEED_MORE',
  'ER_NET_PACKET_TOO_LARGE',
]);
const TOO_COMPLEX_FOR_SQLITE =
  /parser stack overflow|Expression tree is too large|too many SQL variables|at most \d+ tables in a join|String or BLOB exceeded size limit/i;

/** Another transaction was faster, in a way that only its commit shows: tried again, it will be seen. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** Reads a driver's error, wrapped by TypeORM or not. */
export function failureOf(error: unknown): Failure {
  if (error instanceof LostRace) return { kind: 'retryable' };
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return { kind: 'other' };
  const code = 'code' in cause ? String(cause.code) : '';
  const duplicate = duplicateOf(code, cause.message);
  if (duplicate) return duplicate;
  if (RETRYABLE.has(code) || /database is locked/.test(cause.message)) return { kind: 'retryable' };
  if (UNAVAILABLE.has(code) || /closed state|Pool is closed|Connection lost/.test(cause.message)) return { kind: 'unavailable' };
  if (TOO_COMPLEX.has(code) || TOO_COMPLEX_FOR_SQLITE.test(cause.message)) return { kind: 'tooComplex' };
  return { kind: 'other' };
}

function duplicateOf(code: string, message: string): Failure | null {
  if (code === 'ER_DUP_ENTRY') {
    const index = /for key '(?:[^']*\.)?([^'.]+)'$/.exec(message)?.[1] ?? null;
    return { kind: 'duplicate', columns: [], index };
  }
  const sqlite = /UNIQUE constraint failed: (.+)$/.exec(message)?.[1];
  if (sqlite === undefined) return null;
  return { kind: 'duplicate', columns: sqlite.split(', ').map((path) => path.slice(path.indexOf('.') + 1)), index: null };
}
