import { Foundation20261123180000 } from './20261123180000-foundation';

/** Every migration, oldest first. */
export const migrations = [Foundation20261123180000] as const;
