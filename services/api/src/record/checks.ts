import type { FieldFault } from '../errors';
import { fault } from '../errors';
import type { Values } from './write';

/** A fault where a period ends before it begins. Open ends are no fault. */
export function datesInOrder(values: Values, start: string, end: string): FieldFault[] {
  const [from, to] = [values[start], values[end]];
  return typeof from === 'string' && typeof to === 'string' && to < from ? [fault(`input.${end}`, 'dateOrder', { start: from, end: to })] : [];
}
