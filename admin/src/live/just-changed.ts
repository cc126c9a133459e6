import { useSyncExternalStore } from 'react';

const SHOWN_MS = 6000;
const NONE: ReadonlySet<string> = new Set();

let changed: ReadonlyMap<string, ReadonlySet<string>> = new Map();
const listeners = new Set<() => void>();

const put = (resource: string, ids: ReadonlySet<string>): void => {
  changed = new Map([...changed, [resource, ids]]);
  for (const listener of listeners) listener();
};

/** Marks records of a resource for a moment. */
export const markChanged = (resource: string, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  put(resource, new Set([...(changed.get(resource) ?? NONE), ...ids]));
  window.setTimeout(() => put(resource, new Set([...(changed.get(resource) ?? NONE)].filter((id) => !ids.includes(id)))), SHOWN_MS);
};

/** The records of a resource that someone else has changed in the last moments. */
export const useJustChanged = (resource: string): ReadonlySet<string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => changed.get(resource) ?? NONE,
  );
