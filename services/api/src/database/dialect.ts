/** The few places where SQLite and MySQL (or MariaDB) speak differently. Both accept `backquoted` names. */
export type Dialect = 'sqlite' | 'mysql';

/** A BIGINT column as text, so that no driver rounds it to a binary float. MySQL's driver answers BIGINT as text by itself. */
export function bigintAsText(dialect: Dialect, expression: string): string {
  return dialect === 'sqlite' ? `CAST(${expression} AS TEXT)` : expression;
}

/** The exact sum of a BIGINT column as text; SQLite's own sum fails beyond 63 bits, so there the halves of it are added. See readExactSum. */
export function exactSum(dialect: Dialect, expression: string): string {
  if (dialect === 'mysql') return `SUM(${expression})`;
  return `CAST(SUM(${expression} / ${HALF}) AS TEXT) || ':' || CAST(SUM(${expression} % ${HALF}) AS TEXT)`;
}

const HALF = 1_000_000_000n;

/** What exactSum answered; null where nothing was added. */
export function readExactSum(value: unknown): bigint | null {
  if (value === null || value === undefined) return null;
  const [high = '0', low] = String(value).split(':');
  return low === undefined ? BigInt(high) : BigInt(high) * HALF + BigInt(low);
}

/** A parameter that is a whole number of any size, sent as text. */
export function bigintParameter(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'CAST(? AS INTEGER)' : 'CAST(? AS SIGNED)';
}

/** Ends a SELECT in a transaction so that its rows stay as read until the commit. SQLite has one writer at a time and needs nothing. */
export function forUpdate(dialect: Dialect): string {
  return dialect === 'sqlite' ? '' : ' FOR UPDATE';
}

/** Ends a SELECT in a transaction so that others may read its rows, but not change them before the commit. */
export function forShare(dialect: Dialect): string {
  return dialect === 'sqlite' ? '' : ' LOCK IN SHARE MODE';
}

/** True where `text` holds `?` as it is written, capitals and accents included. */
export function containsText(expression: string): string {
  return `INSTR(${expression}, ?) > 0`;
}

/** Text between two blanks, so that ` word` finds where a word begins and ` word ` a whole one. */
export function betweenBlanks(dialect: Dialect, expression: string): string {
  return dialect === 'sqlite' ? `(' ' || ${expression} || ' ')` : `CONCAT(' ', ${expression}, ' ')`;
}

export type CalendarUnit = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The first day of the calendar period of a date, as 'YYYY-MM-DD'; `isInstant` for UTC timestamps, whose day is taken in Vietnam (UTC+7 all year). */
export function calendarPeriod(dialect: Dialect, unit: CalendarUnit, expression: string, isInstant: boolean): string {
  return dialect === 'sqlite'
    ? sqlitePeriod(unit, isInstant ? `datetime(${expression}, '+7 hours')` : expression)
    : mysqlPeriod(unit, isInstant ? `(${expression} + INTERVAL 7 HOUR)` : expression);
}

function sqlitePeriod(unit: CalendarUnit, day: string): string {
  if (unit === 'DAY') return `strftime('%Y-%m-%d', ${day})`;
  if (unit === 'MONTH') return `strftime('%Y-%m-01', ${day})`;
  if (unit === 'YEAR') return `strftime('%Y-01-01', ${day})`;
  return `printf('%s-%02d-01', strftime('%Y', ${day}), (CAST(strftime('%m', ${day}) AS INTEGER) - 1) / 3 * 3 + 1)`;
}

function mysqlPeriod(unit: CalendarUnit, day: string): string {
  if (unit === 'DAY') return `DATE_FORMAT(${day}, '%Y-%m-%d')`;
  if (unit === 'MONTH') return `DATE_FORMAT(${day}, '%Y-%m-01')`;
  if (unit === 'YEAR') return `DATE_FORMAT(${day}, '%Y-01-01')`;
  return `CONCAT(YEAR(${day}), '-', LPAD(QUARTER(${day}) * 3 - 2, 2, '0'), '-01')`;
}
