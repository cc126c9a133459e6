import type { Step } from '../scorecard/window';

/** Where a unit's sheet stands. RETURNED is back at the unit, with a reason. */
export type SheetState =
  | 'NOT_STARTED'
  | 'SELF_SCORING'
  | 'SUBMITTED'
  | 'APPRAISING'
  | 'APPRAISED'
  | 'EXPLAINING'
  | 'SECOND_APPRAISAL'
  | 'COUNCIL'
  | 'FINAL'
  | 'RETURNED';

/** What may be done to a sheet as a whole. */
export type SheetAction = 'SUBMIT' | 'RETURN' | 'FINISH_APPRAISAL' | 'EXPLAIN' | 'ACCEPT' | 'FINISH_SECOND_APPRAISAL' | 'CONCLUDE' | 'REOPEN';

/** For whom someone acts: the unit that is scored, a department that appraises, the council that concludes. */
export type Party = 'UNIT' | 'DEPARTMENT' | 'COUNCIL';

/** Whose acts a window binds. The council's secretary passes a sheet on that others have left lying; scores themselves are bound for everyone. */
export type Bound = 'EVERYONE' | 'OFFICERS' | 'NOBODY';

export interface Move {
  readonly from: readonly SheetState[];
  readonly to: SheetState;
  readonly by: readonly Party[];
  readonly window: Step | null;
  readonly bound: Bound;
  readonly needsReason: boolean;
}

/** Every way that a sheet goes by an act. */
export const MOVES: Readonly<Record<SheetAction, Move>> = {
  SUBMIT: move(['SELF_SCORING', 'RETURNED'], 'SUBMITTED', ['UNIT'], 'SELF_SCORING', 'EVERYONE'),
  RETURN: { ...move(['SUBMITTED', 'APPRAISING'], 'RETURNED', ['DEPARTMENT', 'COUNCIL'], 'APPRAISAL', 'OFFICERS'), needsReason: true },
  FINISH_APPRAISAL: move(['APPRAISING'], 'APPRAISED', ['DEPARTMENT', 'COUNCIL'], 'APPRAISAL', 'OFFICERS'),
  EXPLAIN: move(['EXPLAINING'], 'SECOND_APPRAISAL', ['UNIT', 'COUNCIL'], 'EXPLANATION', 'OFFICERS'),
  ACCEPT: move(['APPRAISED', 'EXPLAINING'], 'COUNCIL', ['UNIT', 'COUNCIL'], 'EXPLANATION', 'OFFICERS'),
  FINISH_SECOND_APPRAISAL: move(['SECOND_APPRAISAL'], 'COUNCIL', ['DEPARTMENT', 'COUNCIL'], 'SECOND_APPRAISAL', 'OFFICERS'),
  CONCLUDE: move(['COUNCIL'], 'FINAL', ['COUNCIL'], 'COUNCIL', 'EVERYONE'),
  REOPEN: { ...move(['FINAL'], 'COUNCIL', ['COUNCIL'], null, 'NOBODY'), needsReason: true },
};

export interface Entry {
  readonly from: readonly SheetState[];
  /** Where the first value takes the sheet; null: it stays. */
  readonly to: SheetState | null;
  readonly by: Party;
}

/** When the values of a step are written, and by whom. The first one takes the sheet into the step. */
export const ENTRIES: Readonly<Record<Step, Entry>> = {
  SELF_SCORING: { from: ['NOT_STARTED', 'SELF_SCORING', 'RETURNED'], to: null, by: 'UNIT' },
  APPRAISAL: { from: ['SUBMITTED', 'APPRAISING'], to: 'APPRAISING', by: 'DEPARTMENT' },
  EXPLANATION: { from: ['APPRAISED', 'EXPLAINING'], to: 'EXPLAINING', by: 'UNIT' },
  SECOND_APPRAISAL: { from: ['SECOND_APPRAISAL'], to: null, by: 'DEPARTMENT' },
  COUNCIL: { from: ['COUNCIL'], to: null, by: 'COUNCIL' },
};

/** Where a sheet stands once values of a step have been written into it. A returned one stays so until it is submitted again. */
export function afterEntry(state: SheetState, step: Step): SheetState {
  if (step === 'SELF_SCORING') return state === 'NOT_STARTED' ? 'SELF_SCORING' : state;
  return ENTRIES[step].to ?? state;
}

/** The acts that are possible in a state, whoever would do them. */
export function actionsIn(state: SheetState): SheetAction[] {
  return ACTIONS.filter((action) => MOVES[action].from.includes(state));
}

/** A state by its name in a column. */
export function stateNamed(name: string): SheetState {
  const state = STATES.find((each) => each === name);
  if (!state) throw new Error(`expected the state of a sheet, found "${name}"`);
  return state;
}

/** Does the total of a sheet in this state stand in the ranking? */
export function countsIn(state: SheetState): boolean {
  return state === 'COUNCIL' || state === 'FINAL';
}

const ACTIONS: readonly SheetAction[] = [
  'SUBMIT',
  'RETURN',
  'FINISH_APPRAISAL',
  'EXPLAIN',
  'ACCEPT',
  'FINISH_SECOND_APPRAISAL',
  'CONCLUDE',
  'REOPEN',
];

const STATES: readonly SheetState[] = [
  'NOT_STARTED',
  'SELF_SCORING',
  'SUBMITTED',
  'APPRAISING',
  'APPRAISED',
  'EXPLAINING',
  'SECOND_APPRAISAL',
  'COUNCIL',
  'FINAL',
  'RETURNED',
];

function move(from: readonly SheetState[], to: SheetState, by: readonly Party[], window: Step | null, bound: Bound): Move {
  return { from, to, by, window, bound, needsReason: false };
}
