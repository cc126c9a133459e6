import type { ResultState } from '@thi-dua/schema';
import { ORGANIZATION_OFFICER } from '../api/offers';
import type { SheetTarget } from '../api/result-sheet';
import type { StoredRow } from './sheet-store';

/** One line of the sheet. */
export type SheetRow = StoredRow & {
  readonly organization: string;
  readonly indicator: string;
  readonly unit: string;
  readonly assigned: string | null;
  readonly state: ResultState | null;
  /** Why it was sent back. */
  readonly remark: string | null;
};

/** What a department has accepted, the unit that reported it does not change. */
export const rowsOf = (targets: readonly SheetTarget[], role: string): readonly SheetRow[] =>
  targets.map(({ id, value, organization, criterion, results }) => {
    const [result] = results.nodes;
    return {
      targetId: id,
      organization: organization.name,
      indicator: criterion.indicator.name,
      unit: criterion.indicator.unit,
      assigned: value,
      value: result?.value ?? null,
      note: result?.note ?? '',
      state: result?.state ?? null,
      remark: result?.state === 'REJECTED' ? result.verificationNote : null,
      isLocked: role === ORGANIZATION_OFFICER && result?.state === 'VERIFIED',
    };
  });
