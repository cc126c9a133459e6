import { useEffect, useRef, useState } from 'react';
import type { LineState } from '../api/line';
import { watchRanking } from '../api/ranking-changes';

const SHOWN_MS = 6000;
const GATHER_MS = 250;

/**
 * Follows a ranking: how the line stands, and the organizations that moved in the last moments. `onMoved` is called once for changes that
 * come together, and after every (re)connection, for what happened before the subscription began.
 */
export const useRankingChanges = (rankingId: string, onMoved: () => void): { readonly line: LineState; readonly moved: ReadonlySet<string> } => {
  const [line, setLine] = useState<LineState>('connecting');
  const [moved, setMoved] = useState<ReadonlySet<string>>(new Set());
  const refetch = useRef(onMoved);
  refetch.current = onMoved;

  useEffect(() => {
    const timers = new Set<number>();
    const after = (delayMs: number, action: () => void): void => {
      const timer = window.setTimeout(() => {
        timers.delete(timer);
        action();
      }, delayMs);
      timers.add(timer);
    };
    let isGathering = false;
    const gather = (): void => {
      if (isGathering) return;
      isGathering = true;
      after(GATHER_MS, () => {
        isGathering = false;
        refetch.current();
      });
    };
    const stop = watchRanking({
      rankingId,
      onState: (state) => {
        setLine(state);
        if (state === 'live') gather();
      },
      onChange: ({ organization }) => {
        gather();
        setMoved((before) => new Set([...before, organization.id]));
        after(SHOWN_MS, () => setMoved((before) => new Set([...before].filter((id) => id !== organization.id))));
      },
    });
    return () => {
      stop();
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, [rankingId]);

  return { line, moved };
};
