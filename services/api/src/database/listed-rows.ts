import type { Dialect } from './dialect';
import type { Scalar } from './rows';

export type ListedType = 'integer' | 'text' | 'date';

const MYSQL_TYPES: Readonly<Record<ListedType, string>> = { integer: 'BIGINT', text: 'LONGTEXT', date: 'DATE' };

/**
 * A table for a FROM clause whose rows come with the statement, all in one parameter (see listed). However many they are the statement stays the
 * same, so that it is prepared once, and other tables are joined to it by their indices.
 */
export function listedRows(dialect: Dialect, columns: Readonly<Record<string, ListedType>>): string {
  const all = Object.entries(columns);
  if (dialect === 'sqlite') return `(SELECT ${all.map(([name], index) => `value ->> ${index} AS \`${name}\``).join(', ')} FROM json_each(?))`;
  return `JSON_TABLE(?, '$[*]' COLUMNS (${all.map(([name, type], index) => `\`${name}\` ${MYSQL_TYPES[type]} PATH '$[${index}]'`).join(', ')}))`;
}

/** The parameter for listedRows: the values of each row in the order of the columns. */
export function listed(rows: readonly (readonly Scalar[])[]): string {
  const json = JSON.stringify(rows);
  // Half a surrogate pair is no character, and no database takes it in JSON; as a parameter of its own it would become the same sign.
  return json.includes('\\ud') ? JSON.stringify(rows.map((row) => row.map(wellFormed))) : json;
}

function wellFormed(value: Scalar): Scalar {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}
