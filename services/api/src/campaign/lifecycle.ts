export type CampaignStage = 'PLANNED' | 'OPEN' | 'SCORING' | 'CLOSED';

/**
 * What people do in a campaign.
 * - SET_UP: criteria, and the targets with what is assigned
 * - REPORT: a result for a month that had none
 * - CORRECT: another value, a verdict, or the removal of a result that is there
 * - SCORE: what departments enter by hand: scores, ranks, penalties
 * - RANK: the rankings themselves and who is listed in them
 * - PUBLISH: publication and revision of rankings
 * - ANNOTATE: notes and phases, on which nothing rests
 */
export type CampaignAct = 'SET_UP' | 'REPORT' | 'CORRECT' | 'SCORE' | 'RANK' | 'PUBLISH' | 'ANNOTATE';

export interface CampaignMove {
  readonly to: CampaignStage;
  /** Going back, and opening again what was closed, is done for a reason that stays in the history. */
  readonly needsReason: boolean;
}

const ALLOWED: Readonly<Record<CampaignStage, readonly CampaignAct[]>> = {
  PLANNED: ['SET_UP', 'RANK', 'ANNOTATE'],
  OPEN: ['SET_UP', 'REPORT', 'CORRECT', 'SCORE', 'RANK', 'PUBLISH', 'ANNOTATE'],
  SCORING: ['CORRECT', 'SCORE', 'RANK', 'PUBLISH', 'ANNOTATE'],
  CLOSED: [],
};

const MOVES: Readonly<Record<CampaignStage, readonly CampaignMove[]>> = {
  PLANNED: [forward('OPEN')],
  OPEN: [forward('SCORING'), back('PLANNED')],
  SCORING: [forward('CLOSED'), back('OPEN')],
  CLOSED: [back('SCORING')],
};

/** What a campaign in this state lets people do. */
export function allows(stage: CampaignStage, act: CampaignAct): boolean {
  return ALLOWED[stage].includes(act);
}

/** Where a campaign may go from a state, onward first. */
export function movesFrom(stage: CampaignStage): readonly CampaignMove[] {
  return MOVES[stage];
}

/** The state of that name; anything else is a broken invariant. */
export function stageOf(name: string): CampaignStage {
  if (name === 'PLANNED' || name === 'OPEN' || name === 'SCORING' || name === 'CLOSED') return name;
  throw new Error(`expected the state of a campaign, found "${name}"`);
}

function forward(to: CampaignStage): CampaignMove {
  return { to, needsReason: false };
}

function back(to: CampaignStage): CampaignMove {
  return { to, needsReason: true };
}
