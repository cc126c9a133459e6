import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { LineState } from '../api/line';
import type { ConceptChanges } from '../api/record-changes';
import { watchRecords } from '../api/record-changes';
import { concerns, shownBy } from './dependents';

/** What records show is read again at most so often, figures that are made of many less often. */
const RECORDS_PACE_MS = 1000;
const FIGURES_PACE_MS = 5000;
/** Queries of figures: the start page, and what pages read beside records (`ui/useLoaded.ts`, monitoring). */
const FIGURES: ReadonlySet<unknown> = new Set(['home', 'loaded', 'monitoring', 'missingResults']);

type Following = {
  /** The record whose form is open. It is not read again: what is typed would be lost. */
  readonly edited: { readonly resource: string; readonly id: string } | null;
  /** Called once what is shown has been read again. */
  readonly onRead: (changes: readonly ConceptChanges[]) => void;
};

/** Reads again whatever is shown when others change it; answers how the line to the service stands. A page nobody looks at waits until someone does. */
export const useRecordChanges = (following: Following): LineState => {
  const client = useQueryClient();
  const [line, setLine] = useState<LineState>('connecting');
  const current = useRef(following);
  current.current = following;

  useEffect(() => {
    let waiting: ConceptChanges[] = [];
    let areFiguresOld = false;
    const isEdited = (resource: string, id: string | null): boolean => {
      const { edited } = current.current;
      return edited !== null && edited.resource === resource && edited.id === id;
    };
    const readRecords = (isOld: (shown: { resource: string; id: string | null }, updatedAt: number) => boolean): Promise<void> =>
      client.invalidateQueries({
        predicate: ({ queryKey, state }) => {
          const shown = shownBy(queryKey);
          return shown !== null && !isEdited(shown.resource, shown.id) && isOld(shown, state.dataUpdatedAt);
        },
      });
    const records = paced(RECORDS_PACE_MS, async () => {
      const changes = waiting;
      waiting = [];
      await readRecords((shown) => changes.some((change) => concerns(shown, change)));
      current.current.onRead(changes);
    });
    const figures = paced(FIGURES_PACE_MS, async () => {
      if (!areFiguresOld) return;
      areFiguresOld = false;
      await client.invalidateQueries({ predicate: ({ queryKey: [name, part] }) => FIGURES.has(name) && part !== 'steps' });
    });
    const stop = watchRecords({
      onState: setLine,
      onBegin: () => {
        const begunAt = Date.now();
        areFiguresOld = true;
        figures.call();
        void readRecords((_shown, updatedAt) => updatedAt < begunAt);
      },
      onChanges: (changes) => {
        waiting.push(...changes);
        areFiguresOld = true;
        records.call();
        figures.call();
      },
    });
    return () => {
      stop();
      records.stop();
      figures.stop();
    };
  }, [client]);

  return line;
};

type Paced = { readonly call: () => void; readonly stop: () => void };

/** Does something at most once in a while, however often it is called for, and only while the page is looked at. */
const paced = (paceMs: number, action: () => Promise<void>): Paced => {
  let timer: number | undefined;
  let lastAt = 0;
  const due = (): void => {
    timer = undefined;
    if (document.hidden) {
      document.addEventListener('visibilitychange', call, { once: true });
      return;
    }
    lastAt = Date.now();
    void action();
  };
  const call = (): void => {
    timer ??= window.setTimeout(due, Math.max(0, lastAt + paceMs - Date.now()));
  };
  return {
    call,
    stop: () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', call);
    },
  };
};
