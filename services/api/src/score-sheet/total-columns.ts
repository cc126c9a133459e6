import type { Decimal } from '../decimal';
import type { SheetTotals } from './sheet-total';
import type { SheetState } from './step';
import { countsIn } from './step';

/** The totals as a sheet has them. What stands is told from the council step on, when it counts. */
export function totalColumns({ self, appraised, second, standing }: SheetTotals, state: SheetState): Readonly<Record<string, Decimal | null>> {
  return { selfTotal: self, appraisedTotal: appraised, secondTotal: second, total: countsIn(state) ? standing : null };
}
