import type { Scalar } from '../database/rows';
import type { ColumnKind } from './model';

/** True for a plain object of keys and values: what a coerced input object is. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of an input, as coerced by its scalar, as the parameter for a column of that kind. */
export function toParameter(kind: ColumnKind, value: unknown): Scalar {
  if (value === null) return null;
  if (kind === 'id') return recordId(String(value));
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return value;
  throw new TypeError(`expected a value for a ${kind} column, found ${typeof value}`);
}

/** The number behind an opaque ID; a malformed one answers 0, which no record has. */
export function recordId(id: string): number {
  return /^[1-9]\d{0,9}$/.test(id) ? Number(id) : 0;
}
