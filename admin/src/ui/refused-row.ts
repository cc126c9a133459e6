import { HttpError } from 'react-admin';

/** The row that a refusal of many is about (`ids.2`, `tasks.2`), and why; null where it names none. */
export const refusedRow = (error: unknown): { readonly index: number; readonly message: string } | null => {
  const faults: unknown = error instanceof HttpError ? error.body?.errors : undefined;
  if (typeof faults !== 'object' || faults === null) return null;
  for (const [path, message] of Object.entries(faults)) {
    const index = /^(?:ids|tasks)\.(\d+)$/.exec(path)?.[1];
    if (index !== undefined && typeof message === 'string') return { index: Number(index), message };
  }
  return null;
};
