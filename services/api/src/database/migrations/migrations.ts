import { Foundation20261123180000 } from './20261123180000-foundation';
import { EnteredScore20261125090000 } from './20261125090000-entered-score';

/** Every migration, oldest first. */
export const migrations = [Foundation20261123180000, EnteredScore20261125090000] as const;
