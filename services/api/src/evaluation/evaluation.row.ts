import type { Row } from '../database/rows';
import type { Decimal } from '../decimal';
import type { Distribution, Grade } from './distribution';

/** The column that holds the part of each grade. */
export const PART_COLUMNS = {
  EXCELLENT: 'excellent',
  GOOD: 'good',
  COMPLETED: 'completed',
  NOT_COMPLETED: 'notCompleted',
} as const satisfies Readonly<Record<Grade, string>>;

/** The distribution that an evaluation's values state; null for one body. Values are a row's, or an input's over a row. */
export function distributionOf(values: Row | Readonly<Record<string, unknown>>): Distribution | null {
  const { measure } = values;
  if (measure !== 'COUNT' && measure !== 'PERCENT') return null;
  const part = (grade: Grade): Decimal | null => decimalOrNull(values[PART_COLUMNS[grade]]);
  return {
    measure,
    total: decimalOrNull(values['total']),
    parts: { EXCELLENT: part('EXCELLENT'), GOOD: part('GOOD'), COMPLETED: part('COMPLETED'), NOT_COMPLETED: part('NOT_COMPLETED') },
  };
}

function decimalOrNull(value: unknown): Decimal | null {
  return value === null || value === undefined ? null : BigInt(String(value));
}
