import type { ImportState } from '@thi-dua/schema';

/** The service works on it. */
export const isRunning = (state: ImportState | undefined): boolean => state === 'READING' || state === 'APPLYING';

/** Nothing more will become of it. */
export const isEnded = (state: ImportState): boolean => !isRunning(state) && state !== 'READY' && state !== 'FAULTY';
