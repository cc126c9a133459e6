import type { Clock } from './clock';
import { systemClock } from './clock';
import type { Database } from './database/database';
import type { Reader, Row } from './database/rows';
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
  /** For an ORGANIZATION_OFFICER: their organization and all below it, ascending. Empty for everyone else. */
  readonly organizationIds: readonly number[];
}

/**
 * Whose own things a viewer finds: a person's. A program has the id of whoever made its token, and is not that person; only an
 * administrator's programs, which see everything, stand for their maker.
 */
export function personOf({ kind, role, userId }: Viewer): number | null {
  return kind === 'session' || role === 'ADMINISTRATOR' ? userId : null;
}

/** What a resolver may do to the HTTP answer; absent on sockets. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** What the transport knows of a request. */
export interface RequestFacts {
  readonly locale: Locale;
  readonly requestId: string;
  /** The caller's address, for limiting attempts to sign in. */
  readonly address: string;
  readonly cookie: SessionCookie | null;
}

/** Everything an operation needs to know and to use, made once for each operation and never changed. */
export interface RequestContext extends RequestFacts {
  readonly who: Viewer | null;
  readonly database: Database;
  /** For queries: what this viewer may see, in committed state. */
  readonly reader: Reader;
  /** What time it is. Rules over days and windows in time ask it, so that tests can move it. */
  readonly clock: Clock;
  /** Runs `work` in one transaction, draws its consequences, commits, and only then tells the world. `work` may run again after a lost race. */
  transaction<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T>;
}

/** A record as it was before and as it is after; null where it was not, or is no more. */
export interface RecordChange {
  readonly concept: string;
  readonly id: number;
  readonly before: Row | null;
  readonly after: Row | null;
  /** The entry of the history that this change undoes. */
  readonly undoes?: number;
}

/** The context inside one transaction: all that it writes becomes visible at once, or not at all. */
export interface WriteContext extends RequestContext {
  readonly tx: Transaction;
  /** Every record that this transaction has written so far; consequences are drawn from it. */
  readonly changes: RecordChange[];
  /** Draws the consequences of what was written so far, so that they can be read before the commit. */
  settle(): Promise<void>;
  /** Drops what has been settled from `changes`: work of any length then takes the memory of one part of it. */
  forget(): void;
  /** Runs after the commit, and only then; the same task once, however often it is given. */
  afterCommit(task: () => void): void;
}

/** What follows, in the same transaction, when records of certain concepts were written. */
export interface Consequence {
  readonly name: string;
  draw(ctx: WriteContext, changes: readonly RecordChange[]): Promise<void>;
}

/** Makes the contexts of one service. Consequences are drawn in the order of the list. */
export function contextFactory(
  database: Database,
  consequences: readonly Consequence[],
  clock: Clock = systemClock,
): (who: Viewer | null, facts: RequestFacts) => RequestContext {
  return (who, facts) => {
    const ctx: RequestContext = {
      ...facts,
      who,
      database,
      reader: database.reader,
      clock,
      transaction: async (work) => {
        const tasks = new Set<() => void>();
        const result = await database.transaction(async (tx) => {
          tasks.clear();
          const write = writeContext(ctx, tx, consequences, tasks);
          const answer = await work(write);
          await write.settle();
          return answer;
        });
        for (const task of tasks) task();
        return result;
      },
    };
    return ctx;
  };
}

function writeContext(ctx: RequestContext, tx: Transaction, consequences: readonly Consequence[], tasks: Set<() => void>): WriteContext {
  let settled = 0;
  const write: WriteContext = {
    ...ctx,
    tx,
    reader: tx,
    changes: [],
    // A use case called from a use case takes part in the transaction that is already there.
    transaction: (work) => work(write),
    afterCommit: (task) => {
      tasks.add(task);
    },
    settle: async () => {
      // What follows may itself be a change from which something follows: its history, for one.
      do {
        const fresh = write.changes.slice(settled);
        settled = write.changes.length;
        for (const consequence of consequences) await consequence.draw(write, fresh);
      } while (settled < write.changes.length);
    },
    forget: () => {
      write.changes.splice(0, settled);
      settled = 0;
    },
  };
  return write;
}
