import type { ProjectState } from '@thi-dua/schema';
import { enums } from '../api/enums';

/** As the service moves projects (services/api: project-state.ts). */
const MOVES: Readonly<Record<ProjectState, readonly ProjectState[]>> = {
  PLANNED: ['PREPARING', 'SUSPENDED'],
  PREPARING: ['PLANNED', 'UNDER_WAY', 'SUSPENDED'],
  UNDER_WAY: ['FINISHED', 'SUSPENDED'],
  FINISHED: ['UNDER_WAY'],
  SUSPENDED: ['PLANNED', 'PREPARING', 'UNDER_WAY'],
};

/** The states to choose from: where the project stands and where it may go; all of them for a new one. */
export const offeredStates = (from: ProjectState | undefined): readonly ProjectState[] =>
  from === undefined ? enums.projectState : enums.projectState.filter((state) => state === from || MOVES[from].includes(state));
