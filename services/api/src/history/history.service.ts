import { places } from '../database/places';
import type { Parameter, Reader } from '../database/rows';
import { integer } from '../database/rows';
import type { Model } from '../record/model';
import type { Entry } from './entry';
import { ENTRY_COLUMNS, readEntry } from './entry';

/** The history of records of one concept, newest first, at most `first` entries for each, those before entry `after` where it is given. One statement. */
export async function loadHistory(
  reader: Reader,
  model: Model,
  ids: readonly number[],
  first: number,
  after: number | null,
): Promise<Map<number, Entry[]>> {
  const rows = await reader.rows(
    `SELECT ${ENTRY_COLUMNS} FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY \`recordId\` ORDER BY \`id\` DESC) AS \`n\`
       FROM \`audit_entry\` WHERE \`concept\` = ? AND \`recordId\` IN (${places(ids)})${after === null ? '' : ' AND `id` < ?'}) h
       LEFT JOIN \`user\` u ON u.\`id\` = h.\`userId\` WHERE h.\`n\` <= ? ORDER BY h.\`id\` DESC`,
    [model.name, ...ids, ...(after === null ? [] : [after]), first],
  );
  const entries = new Map<number, Entry[]>(ids.map((id) => [id, []]));
  for (const row of rows) entries.get(integer(row, 'recordId'))?.push(readEntry(row));
  return entries;
}

/** One change; null where there is none with this id. */
export function loadEntry(reader: Reader, id: number): Promise<Entry | null> {
  return readOne(reader, '`id` = ?', id);
}

/** The newest change of a request; null where it has changed nothing. */
export function loadLatestOf(reader: Reader, requestId: string): Promise<Entry | null> {
  return readOne(reader, '`id` = (SELECT MAX(`id`) FROM `audit_entry` WHERE `requestId` = ?)', requestId);
}

async function readOne(reader: Reader, condition: string, parameter: Parameter): Promise<Entry | null> {
  const [row] = await reader.rows(
    `SELECT ${ENTRY_COLUMNS} FROM (SELECT * FROM \`audit_entry\` WHERE ${condition}) h LEFT JOIN \`user\` u ON u.\`id\` = h.\`userId\``,
    [parameter],
  );
  return row ? readEntry(row) : null;
}
