import { monthOf } from '../campaign/period';
import type { Decimal } from '../decimal';
import type { FieldFault } from '../errors';
import { badInput, fault } from '../errors';
import { recordId } from '../record/values';

/** The most reports that may come in at once. */
export const REPORTS_MAX = 5000;
const KEY_MAX = 200;
const NOTE_MAX = 2000;

/** A value for a target and a month, as it comes in. */
export interface Report {
  readonly targetId: string;
  readonly period: string;
  readonly value: Decimal;
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null;
}

/** A report as it is kept: the month by its first day, texts in one form. */
export interface KeptReport {
  /** What the caller wrote for the target, for refusals. */
  readonly targetName: string;
  readonly targetId: number;
  readonly period: string;
  readonly value: Decimal;
  readonly note: string | null;
  readonly key: string | null;
}

/** The reports as they are kept, in the order of the input. Refuses all when one cannot be. */
export function keptReports(reports: readonly Report[]): readonly KeptReport[] {
  if (reports.length === 0) throw badInput(fault('input', 'noItems', {}));
  if (reports.length > REPORTS_MAX) throw badInput(fault('input', 'tooManyItems', { max: REPORTS_MAX }));
  const kept = reports.map(keptReport);
  const months = new Set<string>();
  const keys = new Set<string>();
  const faults = kept.flatMap(({ targetId, targetName, period, note, key }, index): FieldFault[] => {
    const month = `${targetId || targetName} ${period}`;
    const found = [
      ...(months.has(month) ? [fault(`input.${index}.period`, 'listedTwice', {})] : []),
      ...(key !== null && keys.has(key) ? [fault(`input.${index}.idempotencyKey`, 'listedTwice', {})] : []),
      ...((key?.length ?? 0) > KEY_MAX ? [fault(`input.${index}.idempotencyKey`, 'tooLong', { max: KEY_MAX })] : []),
      ...((note?.length ?? 0) > NOTE_MAX ? [fault(`input.${index}.note`, 'tooLong', { max: NOTE_MAX })] : []),
    ];
    months.add(month);
    if (key !== null) keys.add(key);
    return found;
  });
  if (faults.length > 0) throw badInput(...faults);
  return kept;
}

function keptReport({ targetId, period, value, note, idempotencyKey }: Report): KeptReport {
  return {
    targetName: targetId,
    targetId: recordId(targetId),
    period: monthOf(period) ?? period,
    value,
    note: oneForm(note),
    key: oneForm(idempotencyKey),
  };
}

function oneForm(text: string | null | undefined): string | null {
  return text?.normalize('NFC').trim() || null;
}
