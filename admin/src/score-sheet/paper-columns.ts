import type { ScoringStep } from '@thi-dua/schema';

/** The columns of the paper sheet after the maximum, in their order. */
export const COLUMNS = ['self', 'appraised', 'explanation', 'second', 'council', 'standing'] as const;
export type Column = (typeof COLUMNS)[number];

/** The column into which a step writes. */
export const COLUMN_OF: Readonly<Record<ScoringStep, Column>> = {
  SELF_SCORING: 'self',
  APPRAISAL: 'appraised',
  EXPLANATION: 'explanation',
  SECOND_APPRAISAL: 'second',
  COUNCIL: 'council',
};
