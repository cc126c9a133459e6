import type { Decimal } from '../decimal';
import { decimal } from '../decimal';

/** Where an award stands between its proposal and its decision. */
export type Step = 'PROPOSED' | 'DOSSIER' | 'VOTED' | 'DECIDED' | 'REJECTED' | 'REVOKED';

const MOVES: Readonly<Record<Step, readonly Step[]>> = {
  PROPOSED: ['DOSSIER', 'REJECTED'],
  DOSSIER: ['PROPOSED', 'VOTED', 'DECIDED', 'REJECTED'],
  VOTED: ['DECIDED', 'REJECTED'],
  DECIDED: ['REVOKED'],
  REJECTED: ['PROPOSED'],
  REVOKED: [],
};

/**
 * The steps that may come next. A form without a threshold needs no vote, so its awards are decided upon the dossier;
 * all others must be voted on before.
 */
export function movesFrom(step: Step, threshold: Decimal | null): readonly Step[] {
  return MOVES[step].filter((next) => (next === 'VOTED' ? threshold !== null : next === 'DECIDED' ? step === 'VOTED' || threshold === null : true));
}

/** The step of that name; a state that is none is a broken invariant. */
export function stepOf(state: unknown): Step {
  const step = STEPS.find((each) => each === state);
  if (step === undefined) throw new Error(`expected one of ${STEPS.join(', ')}, found "${String(state)}"`);
  return step;
}

const STEPS: readonly Step[] = ['PROPOSED', 'DOSSIER', 'VOTED', 'DECIDED', 'REJECTED', 'REVOKED'];

/** How a council voted. `total` counts all of its members, those included who did not vote. */
export interface Vote {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesTotal: number;
}

/** What is wrong with the numbers of a vote, by field. */
export function voteFaults({ votesFor, votesAgainst, votesTotal }: Vote): readonly ('votesFor' | 'votesAgainst' | 'votesTotal')[] {
  const negative = (['votesFor', 'votesAgainst'] as const).filter((field) => ({ votesFor, votesAgainst })[field] < 0);
  return votesTotal < 1 || votesFor + votesAgainst > votesTotal ? [...negative, 'votesTotal'] : negative;
}

/** Has the vote reached the threshold, in percent of all members? Compared without rounding. */
export function passes({ votesFor, votesTotal }: Vote, threshold: Decimal): boolean {
  return BigInt(votesFor) * decimal(100) >= threshold * BigInt(votesTotal);
}
