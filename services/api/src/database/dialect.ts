/** The few places where SQLite and MySQL (or MariaDB) speak differently. Both accept `backquoted` names. */
export type Dialect = 'sqlite' | 'mysql';

/** A BIGINT column as text, so that no driver rounds it to a binary float. MySQL's driver answers BIGINT as text by itself. */
export function bigintAsText(dialect: Dialect, expression: string): string {
  return dialect === 'sqlite' ? `CAST(${expression} AS TEXT)` : expression;
}

/** A parameter that is a whole number of any size, sent as text. */
export function bigintParameter(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'CAST(? AS INTEGER)' : 'CAST(? AS SIGNED)';
}

/** Ends a SELECT in a transaction so that its rows stay as read until the commit. SQLite has one writer at a time and needs nothing. */
export function forUpdate(dialect: Dialect): string {
  return dialect === 'sqlite' ? '' : ' FOR UPDATE';
}

/** True where `text` holds `?` as it is written, capitals and accents included. */
export function containsText(expression: string): string {
  return `INSTR(${expression}, ?) > 0`;
}

/** The first day of the month, quarter or year of a date or timestamp column, as 'YYYY-MM-DD'. */
export function startOf(dialect: Dialect, unit: 'MONTH' | 'QUARTER' | 'YEAR', expression: string): string {
  const year = dialect === 'sqlite' ? `strftime('%Y', ${expression})` : `DATE_FORMAT(${expression}, '%Y')`;
  const month = dialect === 'sqlite' ? `CAST(strftime('%m', ${expression}) AS INTEGER)` : `MONTH(${expression})`;
  if (unit === 'YEAR') return concat(dialect, [year, `'-01-01'`]);
  const first = unit === 'MONTH' ? month : wholeQuotient(dialect, `${month} - 1`, 3, '* 3 + 1');
  return concat(dialect, [year, `'-'`, dialect === 'sqlite' ? `printf('%02d', ${first})` : `LPAD(${first}, 2, '0')`, `'-01'`]);
}

function concat(dialect: Dialect, parts: readonly string[]): string {
  return dialect === 'sqlite' ? `(${parts.join(' || ')})` : `CONCAT(${parts.join(', ')})`;
}

function wholeQuotient(dialect: Dialect, dividend: string, divisor: number, then: string): string {
  return dialect === 'sqlite' ? `(${dividend}) / ${divisor} ${then}` : `(${dividend}) DIV ${divisor} ${then}`;
}
