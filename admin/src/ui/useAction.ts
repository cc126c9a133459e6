import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import { wholeMessageOf } from './message-of';

/** Runs one of the service's actions: says what happened, shows the new state, answers whether it was done. */
export const useAction = (): {
  readonly isRunning: boolean;
  /** `inWords` says what a failure is, where a sentence of it alone would not do. */
  readonly run: (action: (provider: PanelDataProvider) => Promise<unknown>, done: string, inWords?: (error: unknown) => string) => Promise<boolean>;
} => {
  const provider = useDataProvider<PanelDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isRunning, setRunning] = useState(false);
  const run = async (
    action: (provider: PanelDataProvider) => Promise<unknown>,
    done: string,
    inWords: (error: unknown) => string = wholeMessageOf,
  ): Promise<boolean> => {
    setRunning(true);
    try {
      await action(provider);
      notify(done, { type: 'success' });
      refresh();
      return true;
    } catch (error) {
      notify(inWords(error), { type: 'error', multiLine: true });
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { isRunning, run };
};
