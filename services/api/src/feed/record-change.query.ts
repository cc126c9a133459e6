import type { Parameter, Reader, Row } from '../database/rows';
import { integer, integerOrNull, text, textOrNull } from '../database/rows';
import { recordId } from '../record/values';
import { encodePosition } from './cursor';
import type { Stretch } from './feed.service';

/** A change of a record, as the feed tells of it. */
export interface RecordNews {
  readonly position: number;
  readonly cursor: string;
  readonly concept: string;
  readonly recordId: number;
  readonly action: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly occurredAt: string;
  /** Null: the service itself. */
  readonly by: { readonly id: number; readonly name: string } | null;
}

/** Which changes are wanted; what is left out does not matter. */
export interface EntryFilter {
  readonly concepts?: readonly string[] | null;
  readonly recordIds?: readonly string[] | null;
  readonly actions?: readonly RecordNews['action'][] | null;
}

/** What was committed in (from, to], oldest first, at most `limit` of it. */
export async function readNews(reader: Reader, from: number, to: number, filter: EntryFilter, limit: number): Promise<Stretch<RecordNews>> {
  const position = reader.dialect === 'sqlite' ? 'h.`id`' : 'h.`position`';
  const conditions = [`${position} > ?`, `${position} <= ?`];
  const parameters: Parameter[] = [from, to];
  const oneOf = (column: string, values: readonly Parameter[] | null | undefined): void => {
    if (!values) return;
    conditions.push(values.length === 0 ? '1 = 0' : `h.\`${column}\` IN (${values.map(() => '?').join(',')})`);
    parameters.push(...values);
  };
  oneOf('concept', filter.concepts);
  oneOf('recordId', filter.recordIds?.map(recordId));
  oneOf('action', filter.actions);
  const rows = await reader.rows(
    `SELECT ${position} AS \`position\`, h.\`concept\`, h.\`recordId\`, h.\`action\`, h.\`at\`, h.\`userId\`, u.\`name\` AS \`userName\`
       FROM \`audit_entry\` h LEFT JOIN \`user\` u ON u.\`id\` = h.\`userId\` WHERE ${conditions.join(' AND ')} ORDER BY ${position} LIMIT ${limit}`,
    parameters,
  );
  const events = rows.map(newsOf);
  return { events, to: events.length === limit ? (events.at(-1)?.position ?? to) : to };
}

function newsOf(row: Row): RecordNews {
  const position = integer(row, 'position');
  const userId = integerOrNull(row, 'userId');
  return {
    position,
    cursor: encodePosition('record', position),
    concept: text(row, 'concept'),
    recordId: integer(row, 'recordId'),
    action: actionNamed(text(row, 'action')),
    occurredAt: text(row, 'at'),
    by: userId === null ? null : { id: userId, name: textOrNull(row, 'userName') ?? `#${userId}` },
  };
}

function actionNamed(name: string): RecordNews['action'] {
  if (name === 'CREATED' || name === 'UPDATED' || name === 'DELETED') return name;
  throw new Error(`expected what was done to a record, found "${name}"`);
}
