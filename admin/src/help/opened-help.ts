import { useSyncExternalStore } from 'react';

let opened: string | null = null;
const watchers = new Set<() => void>();

/** Opens the help on a subject, wherever in the panel one is; null closes it. */
export const openHelp = (subject: string | null): void => {
  opened = subject;
  for (const tell of watchers) tell();
};

/** The subject that is open, null where none is. */
export const useOpenedHelp = (): string | null =>
  useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => opened,
  );
