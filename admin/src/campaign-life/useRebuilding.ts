import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useRefresh } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { RankingRecord } from '../api/records';
import { messageOf } from '../ui/message-of';

export type Rebuilding = {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** Rankings that are worked out. */
  readonly done: number;
  readonly corrected: number;
  readonly message: string;
};

const IDLE: Rebuilding = { phase: 'idle', done: 0, corrected: 0, message: '' };

/**
 * Works out one ranking after the other, each as a transaction of its own: what is done stays done when it is stopped, and others may write in
 * between. Those of departments come before the overall ones, which rest on them.
 */
export const useRebuilding = (rankings: readonly RankingRecord[]) => {
  const provider = useDataProvider<PanelDataProvider>();
  const refresh = useRefresh();
  const [state, setState] = useState(IDLE);
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
  const start = async (): Promise<void> => {
    isStopped.current = false;
    let [done, corrected] = [0, 0];
    setState({ ...IDLE, phase: 'running' });
    try {
      for (const { id } of rankings.toSorted((a, b) => Number(a.department === null) - Number(b.department === null))) {
        if (isStopped.current) break;
        corrected += await provider.rebuildRanking(id);
        done += 1;
        setState({ phase: 'running', done, corrected, message: '' });
      }
      setState({ phase: done < rankings.length ? 'stopped' : 'done', done, corrected, message: '' });
    } catch (error) {
      setState({ phase: 'failed', done, corrected, message: messageOf(error) });
    }
    refresh();
  };
  const stop = (): void => {
    isStopped.current = true;
  };
  return { state, start, stop };
};
