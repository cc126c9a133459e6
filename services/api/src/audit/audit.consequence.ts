import type { Consequence, RecordChange, WriteContext } from '../context';
import { insertRows } from '../database/insert-rows';
import type { Row } from '../database/rows';
import { instant } from '../instant';

/** Secrets, and keys that follow from other columns. */
export const OMITTED: ReadonlySet<string> = new Set(['passwordHash', 'tokenHash', 'searchKey', 'sortKey']);

let wake: () => void = () => undefined;

/** Tells whom to wake when entries of the history have been committed. */
export function onHistoryCommitted(listener: () => void): void {
  wake = listener;
}

/** To be called with every entry that is written: once for each transaction is enough. */
export function wakeAfterCommit(ctx: WriteContext): void {
  ctx.afterCommit(wake);
}

/** Writes the history of every change, in the transaction of the change itself. */
export const audit: Consequence = {
  name: 'audit',
  draw: async (ctx, changes) => {
    if (changes.length > 0) wakeAfterCommit(ctx);
    const at = instant(new Date());
    await insertRows(
      ctx.tx,
      'audit_entry',
      ['concept', 'recordId', 'action', 'before', 'after', 'userId', 'requestId', 'undoesId', 'at'],
      changes.map((change) => [
        change.concept,
        change.id,
        actionOf(change),
        written(change.before),
        written(change.after, change.before === null),
        userOf(ctx),
        ctx.requestId,
        change.undoes ?? null,
        at,
      ]),
    );
  },
};

function actionOf({ before, after }: RecordChange): string {
  if (before === null) return 'CREATED';
  return after === null ? 'DELETED' : 'UPDATED';
}

function userOf(ctx: WriteContext): number | null {
  return ctx.who?.userId ?? null;
}

/** A new record's empty columns go without saying: `isNew` leaves them out. */
function written(row: Row | null, isNew = false): string | null {
  if (row === null) return null;
  const kept: Record<string, unknown> = {};
  for (const key in row) {
    const value = row[key];
    if (OMITTED.has(key) || (isNew && value === null)) continue;
    kept[key] = typeof value === 'bigint' ? String(value) : value;
  }
  return JSON.stringify(kept);
}
