/** Where a project stands. */
export type ProjectState = 'PLANNED' | 'PREPARING' | 'UNDER_WAY' | 'FINISHED' | 'SUSPENDED';

/** A suspended project goes on where it stood; one that was called finished too early goes on too. */
const MOVES: Readonly<Record<ProjectState, readonly ProjectState[]>> = {
  PLANNED: ['PREPARING', 'SUSPENDED'],
  PREPARING: ['PLANNED', 'UNDER_WAY', 'SUSPENDED'],
  UNDER_WAY: ['FINISHED', 'SUSPENDED'],
  FINISHED: ['UNDER_WAY'],
  SUSPENDED: ['PLANNED', 'PREPARING', 'UNDER_WAY'],
};

/** The states that a project may come to from this one. */
export function projectMoves(from: ProjectState): readonly ProjectState[] {
  return MOVES[from];
}
