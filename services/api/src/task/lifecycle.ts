/** Where a task stands. */
export const TASK_STATES = ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE', 'CANCELLED'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** Those in which a task is still to be finished: what is due in them and was not finished in time is overdue. */
export const OPEN_STATES = ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED'] as const satisfies readonly TaskState[];
/** Those in which the next step is with those who carry the task out. */
export const WORKING_STATES = ['ASSIGNED', 'IN_PROGRESS', 'RETURNED'] as const satisfies readonly TaskState[];

/** What may follow each state. A finished task comes back to life only by being returned; a cancelled one does not. */
const MOVES: Readonly<Record<TaskState, readonly TaskState[]>> = {
  ASSIGNED: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['SUBMITTED', 'CANCELLED'],
  SUBMITTED: ['DONE', 'RETURNED', 'CANCELLED'],
  RETURNED: ['IN_PROGRESS', 'SUBMITTED', 'CANCELLED'],
  DONE: ['RETURNED'],
  CANCELLED: [],
};

/** How someone has to do with a task: CHARGE decides on it (assigns, accepts, returns, cancels), WORK carries it out, NONE only reads. */
export type Part = 'CHARGE' | 'WORK' | 'NONE';

/** The moves of those who carry a task out; whoever is in charge of it may make every move. */
const WORK_MOVES: readonly TaskState[] = ['IN_PROGRESS', 'SUBMITTED'];

export function isOpen(state: TaskState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

export function isWorkedOn(state: TaskState): boolean {
  return WORKING_STATES.some((working) => working === state);
}

/** The states that may follow, whoever moves. */
export function movesFrom(state: TaskState): readonly TaskState[] {
  return MOVES[state];
}

/** The states to which someone with this part in a task may move it. */
export function movesOf(part: Part, state: TaskState): readonly TaskState[] {
  if (part === 'NONE') return [];
  return part === 'CHARGE' ? MOVES[state] : MOVES[state].filter((to) => WORK_MOVES.includes(to));
}

/** Whoever sends a task back or calls it off says why. */
export function needsReason(to: TaskState): boolean {
  return to === 'RETURNED' || to === 'CANCELLED';
}

/** Nothing below a task may be open when it is handed in, accepted or called off. */
export function needsFinishedParts(to: TaskState): boolean {
  return to === 'SUBMITTED' || !isOpen(to);
}

const WHOLE = 100;
const NEARLY = 99;

/**
 * The progress that goes with a move: nothing before it begins, all of it once it is handed in. What is returned is not all done: it stands where it
 * stood before it was handed in (`before`), below 100.
 */
export function progressAfter(to: TaskState, progress: number, before: number): number {
  if (to === 'SUBMITTED' || to === 'DONE') return WHOLE;
  return to === 'RETURNED' ? Math.min(before, NEARLY) : progress;
}

/** Whether a progress fits a state: 0 before the work begins, 100 from when it is handed in, anything in between. */
export function fits(state: TaskState, progress: number): boolean {
  if (!Number.isInteger(progress) || progress < 0 || progress > WHOLE) return false;
  if (state === 'ASSIGNED') return progress === 0;
  return state === 'SUBMITTED' || state === 'DONE' ? progress === WHOLE : true;
}

/** The progress of a task that is made of parts: the mean of those that were not called off, rounded down, so that 100 says that all are done. Null without parts. */
export function progressOfParts(parts: readonly { readonly state: TaskState; readonly progress: number }[]): number | null {
  const counted = parts.filter(({ state }) => state !== 'CANCELLED');
  if (counted.length === 0) return null;
  return Math.floor(counted.reduce((sum, { progress }) => sum + progress, 0) / counted.length);
}
