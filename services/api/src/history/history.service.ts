import type { Row } from '../database/rows';
import { integer, integerOrNull, text, textOrNull } from '../database/rows';
import { formatDecimal } from '../decimal';
import type { ReadContext } from '../record/load';
import type { Model } from '../record/model';
import { isRecord } from '../record/values';
import type { FieldChange, HistoryEntry } from './history.type';

/** Changed by every write, and so of no interest by themselves. */
const ALWAYS = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** The history of records of one concept, newest first, at most `first` entries for each. One statement. */
export async function loadHistory(ctx: ReadContext, model: Model, ids: readonly number[], first: number): Promise<Map<number, HistoryEntry[]>> {
  const rows = await ctx.reader.rows(
    `SELECT h.*, u.\`name\` AS \`userName\` FROM (SELECT \`id\`, \`recordId\`, \`before\`, \`after\`, \`userId\`, \`at\`, ROW_NUMBER() OVER (PARTITION BY \`recordId\` ORDER BY \`id\` DESC) AS \`n\`
       FROM \`audit_entry\` WHERE \`concept\` = ? AND \`recordId\` IN (${ids.map(() => '?').join(',')})) h LEFT JOIN \`user\` u ON u.\`id\` = h.\`userId\`
       WHERE h.\`n\` <= ? ORDER BY h.\`id\` DESC`,
    [model.name, ...ids, first],
  );
  const entries = new Map<number, HistoryEntry[]>(ids.map((id) => [id, []]));
  for (const row of rows) entries.get(integer(row, 'recordId'))?.push(entryOf(model, row));
  return entries;
}

function entryOf(model: Model, row: Row): HistoryEntry {
  const before = snapshot(textOrNull(row, 'before'));
  const after = snapshot(textOrNull(row, 'after'));
  const userId = integerOrNull(row, 'userId');
  return {
    id: integer(row, 'id'),
    at: text(row, 'at'),
    action: before === null ? 'CREATED' : after === null ? 'DELETED' : 'UPDATED',
    by: userId === null ? null : { id: userId, name: textOrNull(row, 'userName') ?? `#${userId}` },
    changes: changesBetween(model, before ?? {}, after ?? {}),
  };
}

function changesBetween(model: Model, before: Row, after: Row): FieldChange[] {
  return [...model.columns.keys()]
    .filter((field) => !ALWAYS.has(field))
    .map((field) => ({ field, before: shown(model, field, before[field]), after: shown(model, field, after[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(model: Model, field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const kind = model.columns.get(field)?.kind;
  if (kind === 'decimal' && (typeof value === 'string' || typeof value === 'number')) return formatDecimal(value);
  if (kind === 'boolean') return value ? 'true' : 'false';
  return String(value);
}

function snapshot(json: string | null): Row | null {
  const value: unknown = json === null ? null : JSON.parse(json);
  return isRecord(value) ? value : null;
}
