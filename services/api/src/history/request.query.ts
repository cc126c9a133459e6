import { places } from '../database/places';
import type { Reader, Row } from '../database/rows';
import { integer, integerOrNull, text } from '../database/rows';
import type { Entry } from './entry';
import type { Written } from './former.query';

/** A request as the history knows it: whoever made it, and the id that it came with. */
export interface Request {
  readonly requestId: string;
  readonly userId: number | null;
}

export function requestOf({ requestId, by }: Entry): Request {
  return { requestId, userId: by?.id ?? null };
}

export function requestKey({ requestId, userId }: Request): string {
  return `${requestId} ${userId}`;
}

/** How many records of a concept a request has written. */
export interface ConceptCount {
  readonly concept: string;
  readonly records: number;
}

/** What these requests have written, by requestKey. One statement. */
export async function countRequests(reader: Reader, requests: readonly Request[]): Promise<Map<string, ConceptCount[]>> {
  const ids = [...new Set(requests.map(({ requestId }) => requestId))];
  const rows = await reader.rows(
    `SELECT \`requestId\`, \`userId\`, \`concept\`, COUNT(DISTINCT \`recordId\`) AS \`records\` FROM \`audit_entry\` WHERE \`requestId\` IN (${places(ids)})
       GROUP BY \`requestId\`, \`userId\`, \`concept\` ORDER BY \`records\` DESC, \`concept\``,
    ids,
  );
  const counts = new Map<string, ConceptCount[]>(requests.map((request) => [requestKey(request), []]));
  for (const row of rows) {
    const key = requestKey({ requestId: text(row, 'requestId'), userId: integerOrNull(row, 'userId') });
    counts.get(key)?.push({ concept: text(row, 'concept'), records: integer(row, 'records') });
  }
  return counts;
}

/** What a request has made of a record, all in all. */
export type Deed = 'CREATED' | 'UPDATED' | 'DELETED';

/** A record that a request has written. */
export interface WrittenRecord extends Written {
  readonly concept: string;
  readonly deed: Deed;
}

/** Every record that a request has written, with the first and last entry of each. */
export async function recordsOf(reader: Reader, { requestId, userId }: Request): Promise<WrittenRecord[]> {
  const rows = await reader.rows(
    `SELECT \`concept\`, \`recordId\`, MIN(\`id\`) AS \`first\`, MAX(\`id\`) AS \`last\`,
       SUM(CASE \`action\` WHEN 'CREATED' THEN 1 WHEN 'DELETED' THEN -1 ELSE 0 END) AS \`more\`
     FROM \`audit_entry\` WHERE \`requestId\` = ? AND \`userId\` = ? GROUP BY \`concept\`, \`recordId\``,
    [requestId, userId],
  );
  return rows.map((row) => ({
    concept: text(row, 'concept'),
    recordId: integer(row, 'recordId'),
    first: integer(row, 'first'),
    last: integer(row, 'last'),
    deed: deedOf(row),
  }));
}

function deedOf(row: Row): Deed {
  const more = integer(row, 'more');
  return more > 0 ? 'CREATED' : more < 0 ? 'DELETED' : 'UPDATED';
}

/** Has any of the records of a request been written since, by another one? */
export async function isWrittenSince(reader: Reader, { requestId, userId }: Request): Promise<boolean> {
  const rows = await reader.rows(
    `SELECT 1 FROM \`audit_entry\` e WHERE e.\`requestId\` = ? AND e.\`userId\` = ? AND EXISTS (SELECT 1 FROM \`audit_entry\` l
       WHERE l.\`concept\` = e.\`concept\` AND l.\`recordId\` = e.\`recordId\` AND l.\`id\` > e.\`id\` AND l.\`requestId\` <> e.\`requestId\`) LIMIT 1`,
    [requestId, userId],
  );
  return rows.length > 0;
}
