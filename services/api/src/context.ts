import type { Database } from './database/database';
import type { Transaction } from './database/transaction';
import type { Locale } from './messages/messages';

export type Role = 'ADMINISTRATOR' | 'DEPARTMENT_OFFICER' | 'ORGANIZATION_OFFICER' | 'ANALYST' | 'INTEGRATOR';

/** Who asks: a person with a session, or a program with an API token. */
export interface Viewer {
  readonly kind: 'session' | 'token';
  /** The session's or the token's own id: what is revoked to send this caller away. */
  readonly credentialId: number;
  readonly userId: number;
  readonly role: Role;
  readonly organizationId: number | null;
  readonly departmentId: number | null;
}

/** What a resolver may do to the HTTP answer; absent on sockets. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/**
 * Everything an operation needs to know and to use, made once for each operation and never changed.
 * Inside a transaction the same value is handed on with `tx` set.
 */
export interface RequestContext {
  readonly who: Viewer | null;
  readonly locale: Locale;
  readonly requestId: string;
  /** The caller's address, for limiting attempts to sign in. */
  readonly address: string;
  readonly database: Database;
  readonly cookie: SessionCookie | null;
}

/** The context inside one transaction: all that it writes becomes visible at once, or not at all. */
export interface WriteContext extends RequestContext {
  readonly tx: Transaction;
}
