import type { Parameter } from '../database/rows';
import { refusal } from '../errors';
import { type OrderSql, orderSignature } from './order-by';

/** An opaque place in a list: the values that put a record there, tied to the order they belong to. */
export function encodeCursor(order: readonly OrderSql[], values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([orderSignature(order), ...values])).toString('base64url');
}

/** The values of a cursor of this order; anything else is BAD_USER_INPUT. */
export function decodeCursor(order: readonly OrderSql[], cursor: string): Parameter[] {
  const [signature, ...values] = parse(cursor);
  const fits = signature === orderSignature(order) && values.length === order.length && values.every((value, index) => fitsColumn(value, order[index]));
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

function fitsColumn(value: unknown, term: OrderSql | undefined): boolean {
  if (!isParameter(value)) return false;
  return value === null || term?.kind !== 'decimal' || /^-?\d{1,18}$/.test(String(value));
}
