import type { Parameter } from '../database/rows';
import { refusal } from '../errors';
import { instant } from '../instant';
import type { OrderSql } from './order';
import { orderSignature } from './order';

/** An opaque place in a list: the values that put a record there, tied to the order they belong to. */
export function encodeCursor(order: readonly OrderSql[], values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([orderSignature(order), ...values])).toString('base64url');
}

/** The values of a cursor of this order; anything else is BAD_USER_INPUT. */
export function decodeCursor(order: readonly OrderSql[], cursor: string): Parameter[] {
  const [signature, ...values] = parse(cursor);
  const fits =
    signature === orderSignature(order) && values.length === order.length && values.every((value, index) => fitsColumn(value, order[index]));
  if (!fits) throw malformed(cursor);
  return values.filter(isParameter);
}

function parse(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(content)) return content;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw malformed(cursor);
}

function malformed(cursor: string): Error {
  return refusal('BAD_USER_INPUT', 'malformedCursor', { cursor: cursor.slice(0, 80) });
}

function isParameter(value: unknown): value is Parameter {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

const WHOLE_NUMBER = /^-?\d{1,18}$/;

/** A database may refuse, or silently misread, what is not of the column's kind. */
function fitsColumn(value: unknown, term: OrderSql | undefined): boolean {
  if (!term || !isParameter(value)) return false;
  if (value === null) return term.nullable;
  switch (term.kind) {
    case 'id':
    case 'integer':
    case 'decimal':
      return WHOLE_NUMBER.test(String(value));
    case 'boolean':
      return String(value) === '0' || String(value) === '1';
    case 'date':
      return isInstant(`${value} 00:00:00.000`);
    case 'instant':
      return isInstant(String(value));
    case 'text':
    case 'choice':
      return typeof value === 'string';
  }
}

function isInstant(text: string): boolean {
  const time = Date.parse(`${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(time) && instant(new Date(time)) === text;
}
