import { VIETNAM_OFFSET_MS } from '../clock';
import type { Parameter, Reader } from '../database/rows';
import { badInput, fault, refusal } from '../errors';
import { instant } from '../instant';
import { allModels } from '../record/model';
import { pageOf } from '../record/page';
import { recordId } from '../record/values';
import type { Entry } from './entry';
import { ENTRY_COLUMNS, readEntry } from './entry';

/** Which changes are looked for; what is left out does not matter. */
export interface ChangeLogFilter {
  readonly by?: string | null;
  readonly concept?: string | null;
  readonly id?: string | null;
  readonly action?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface EntryPage {
  readonly nodes: readonly Entry[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** No index has the action: it is looked for among so many of the newest changes that meet the rest. */
const LOOKED_THROUGH_MAX = 50_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The changes of all records that meet a filter, newest first. */
export async function loadChangeLog(reader: Reader, filter: ChangeLogFilter, first: number, after: string | null): Promise<EntryPage> {
  const size = pageOf({ first }).first;
  const conditions: string[] = [];
  const parameters: Parameter[] = [];
  const add = (condition: string, ...values: readonly Parameter[]): void => {
    conditions.push(condition);
    parameters.push(...values);
  };
  if (filter.concept) add('`concept` = ?', conceptNamed(filter.concept));
  if (filter.id) add('`recordId` = ?', recordId(filter.id));
  if (filter.by) add('`userId` = ?', recordId(filter.by));
  if (filter.from) add('`at` >= ?', beginningOf(filter.from, 0));
  if (filter.to) add('`at` < ?', beginningOf(filter.to, 1));
  if (after !== null) {
    const [at, id] = readCursor(after);
    add('(`at` < ? OR (`at` = ? AND `id` < ?))', at, at, id);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const newest = (limit: number): string => `SELECT * FROM \`audit_entry\` ${where} ORDER BY \`at\` DESC, \`id\` DESC LIMIT ${limit}`;
  const limit = size + 1;
  const rows = await reader.rows(
    `SELECT ${ENTRY_COLUMNS} FROM (${newest(filter.action ? LOOKED_THROUGH_MAX : limit)}) h LEFT JOIN \`user\` u ON u.\`id\` = h.\`userId\`
       ${filter.action ? 'WHERE h.`action` = ?' : ''} ORDER BY h.\`at\` DESC, h.\`id\` DESC LIMIT ${limit}`,
    filter.action ? [...parameters, filter.action] : parameters,
  );
  const nodes = rows.slice(0, size).map(readEntry);
  const last = nodes.at(-1);
  return { nodes, hasNextPage: rows.length > size, endCursor: last ? writeCursor(last) : null };
}

/** The concept of that name; BAD_USER_INPUT where there is none. */
export function conceptNamed(name: string): string {
  if (allModels().some((model) => model.name === name)) return name;
  throw badInput(fault('concept', 'unknownConcept', { name }));
}

/** When a day begins in Vietnam, `days` later. */
function beginningOf(day: string, days: number): string {
  return instant(new Date(Date.parse(`${day}T00:00:00Z`) - VIETNAM_OFFSET_MS + days * DAY_MS));
}

function writeCursor({ at, id }: Entry): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

function readCursor(cursor: string): [at: string, id: number] {
  const match = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (\d{1,10})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match?.[1]) throw refusal('BAD_USER_INPUT', 'malformedCursor', { cursor: cursor.slice(0, 80) });
  return [match[1], Number(match[2])];
}
