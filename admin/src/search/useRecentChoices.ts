import { useCallback } from 'react';
import { useStore } from 'react-admin';
import type { Choice } from './choice';

const KEPT = 6;

/** What was chosen last, newest first; forgotten at signing out with the rest of the store. */
export const useRecentChoices = (): readonly [readonly Choice[], (choice: Choice) => void] => {
  const [recent, setRecent] = useStore<readonly Choice[]>('search.recent', []);
  const remember = useCallback(
    (choice: Choice) => setRecent((before) => [choice, ...before.filter(({ to }) => to !== choice.to)].slice(0, KEPT)),
    [setRecent],
  );
  return [recent, remember];
};
