import type { Database } from '../database/database';

/** What this instance is doing for an import. On SQLite nobody can write while it is applied, so how far it is is known here alone. */
export interface Running {
  readonly abort: AbortController;
  /** Percent. */
  progress: number;
  readonly ended: Promise<void>;
}

const byDatabase = new WeakMap<Database, Map<number, Running>>();
let report: (error: unknown, jobId: number) => void = () => undefined;

/** The imports that this instance works on. */
export function runningOn(database: Database): Map<number, Running> {
  const known = byDatabase.get(database) ?? new Map<number, Running>();
  byDatabase.set(database, known);
  return known;
}

/** Tells whom to tell of errors that are nobody's fault but the service's. */
export function onImportError(listener: (error: unknown, jobId: number) => void): void {
  report = listener;
}

export function reportImportError(error: unknown, jobId: number): void {
  report(error, jobId);
}
