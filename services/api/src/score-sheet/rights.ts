import type { Step, Window } from '../scorecard/window';
import { openingOn, STEPS } from '../scorecard/window';
import type { Party, SheetAction, SheetState } from './step';
import { actionsIn, ENTRIES, MOVES } from './step';

export interface Standpoint {
  readonly state: SheetState;
  readonly windows: readonly Window[];
  readonly today: string;
  readonly parties: readonly Party[];
  /** Administrators, whom not every window binds. */
  readonly isAdministrator: boolean;
}

/** What someone may do with a sheet now. The service asks the same of every act; this is so that nothing is offered that it would refuse. */
export function rightsIn(standpoint: Standpoint): { readonly step: Step | null; readonly actions: SheetAction[] } {
  const { state, parties, isAdministrator } = standpoint;
  const step = STEPS.find((each) => ENTRIES[each].from.includes(state) && parties.includes(ENTRIES[each].by) && isOpen(standpoint, each)) ?? null;
  const actions = actionsIn(state).filter((action) => {
    const { by, window, bound } = MOVES[action];
    const isBound = window !== null && (bound === 'EVERYONE' || (bound === 'OFFICERS' && !isAdministrator));
    return by.some((party) => parties.includes(party)) && (!isBound || isOpen(standpoint, window));
  });
  return { step, actions };
}

function isOpen({ windows, today }: Standpoint, step: Step): boolean {
  const window = windows.find((each) => each.step === step);
  return window !== undefined && openingOn(window, today) === 'OPEN';
}
