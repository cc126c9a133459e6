import { HttpError } from 'react-admin';

/** What the service said of single reports (`input.3.value`), by the targets that were sent in this order. */
export const refusalsByTarget = (error: unknown, targetIds: readonly string[]): ReadonlyMap<string, string> => {
  const refusals = new Map<string, string>();
  const faults: unknown = error instanceof HttpError ? error.body?.errors : undefined;
  if (typeof faults !== 'object' || faults === null) return refusals;
  for (const [path, message] of Object.entries(faults)) {
    const targetId = targetIds[Number(/^(\d+)(\.|$)/.exec(path)?.[1] ?? Number.NaN)];
    if (targetId !== undefined && typeof message === 'string') refusals.set(targetId, message);
  }
  return refusals;
};
