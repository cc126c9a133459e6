import type { Row } from '../database/rows';
import { integer, integerOrNull, text, textOrNull } from '../database/rows';
import { formatDecimal } from '../decimal';
import type { Model } from '../record/model';
import { EVERY_WRITE } from '../record/undo';
import { isRecord } from '../record/values';

/** A change as the history keeps it. */
export interface Entry {
  readonly id: number;
  readonly concept: string;
  readonly recordId: number;
  readonly at: string;
  readonly action: 'CREATED' | 'UPDATED' | 'DELETED';
  /** Null: the service itself. */
  readonly by: { readonly id: number; readonly name: string } | null;
  readonly before: Row | null;
  readonly after: Row | null;
  /** The entry that this one undoes. */
  readonly undoes: number | null;
  /** The request that made it, with all that it wrote. */
  readonly requestId: string;
}

/** The columns that readEntry needs, of `audit_entry` h and `user` u. */
export const ENTRY_COLUMNS =
  'h.`id`, h.`concept`, h.`recordId`, h.`before`, h.`after`, h.`userId`, h.`undoesId`, h.`requestId`, h.`at`, u.`name` AS `userName`';

export function readEntry(row: Row): Entry {
  const before = snapshot(textOrNull(row, 'before'));
  const after = snapshot(textOrNull(row, 'after'));
  const userId = integerOrNull(row, 'userId');
  return {
    id: integer(row, 'id'),
    concept: text(row, 'concept'),
    recordId: integer(row, 'recordId'),
    at: text(row, 'at'),
    action: before === null ? 'CREATED' : after === null ? 'DELETED' : 'UPDATED',
    by: userId === null ? null : { id: userId, name: textOrNull(row, 'userName') ?? `#${userId}` },
    before,
    after,
    undoes: integerOrNull(row, 'undoesId'),
    requestId: text(row, 'requestId'),
  };
}

/** A record as it was; the history keeps it as JSON. */
export function snapshot(json: string | null): Row | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return isRecord(value) ? value : null;
}

/** A value before and after, as text; decimals and dates as everywhere. */
export interface ValueChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change has changed, in the order of the concept's columns. */
export function valueChanges(model: Model, { before, after }: Pick<Entry, 'before' | 'after'>): ValueChange[] {
  return [...model.columns.keys()]
    .filter((field) => !EVERY_WRITE.has(field))
    .map((field) => ({ field, before: shown(model, field, before?.[field]), after: shown(model, field, after?.[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(model: Model, field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const kind = model.columns.get(field)?.kind;
  if (kind === 'decimal' && (typeof value === 'string' || typeof value === 'number')) return formatDecimal(value);
  if (kind === 'boolean') return value ? 'true' : 'false';
  return String(value);
}
