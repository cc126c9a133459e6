import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import { stateShowing } from './column-order';
import { useListColumns } from './ListColumns';
import { columnsIn, withColumns } from './view-address';

/** Keeps the columns in the list's address, beside filter and order: who is given the address sees the same. An address that names columns sets them. */
export const useColumnsInAddress = (): void => {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { sources, shown, isUsual, set } = useListColumns();
  const followed = useRef<string | null>(null);
  const named = columnsIn(search);
  const isKnown = sources.length > 0;
  const wanted = named?.join() ?? null;
  const seen = isUsual ? null : shown.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address names and what is seen decide
  useEffect(() => {
    if (!isKnown) return;
    if (wanted === seen) {
      followed.current = wanted;
      return;
    }
    if (named !== null && wanted !== followed.current) {
      followed.current = wanted;
      const state = stateShowing(sources, named);
      if (state.hidden.length < sources.length) set(state);
      return;
    }
    followed.current = seen;
    navigate({ pathname, search: withColumns(search, isUsual ? null : shown) }, { replace: true });
  }, [isKnown, wanted, seen, search]);
};
