import type { ProjectState } from '@thi-dua/schema';
import { enums } from '../api/enums';
import type { ProjectRecord } from '../api/records';

/** The states to choose from: where the project stands and where it may go; all of them for a new one. */
export const offeredStates = (project: Pick<ProjectRecord, 'state' | 'nextStates'> | undefined): readonly ProjectState[] =>
  project === undefined ? enums.projectState : enums.projectState.filter((state) => state === project.state || project.nextStates.includes(state));
