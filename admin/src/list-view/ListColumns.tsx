import type { ReactElement, ReactNode } from 'react';
import { Children, createContext, isValidElement, use, useEffect, useMemo, useState } from 'react';
import { useResourceContext, useStore } from 'react-admin';
import { textAt, valueAt } from '../ui/value-at';
import type { ColumnState } from './column-order';
import { inOrder, shownSources } from './column-order';

export type ListColumn = { readonly source: string; readonly label?: string };

type Told = { readonly columns: readonly ListColumn[]; readonly hiddenAtFirst: readonly string[] };

const NONE: Told = { columns: [], hiddenAtFirst: [] };
const Context = createContext<{ readonly told: Told; readonly tell: (told: Told) => void }>({ told: NONE, tell: () => undefined });

/** Lets what stands above a table know the columns that it has. */
export const ListColumnsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [told, tell] = useState(NONE);
  return <Context value={useMemo(() => ({ told, tell }), [told])}>{children}</Context>;
};

/** Tells the columns that are given as a table's children; null where there is no table, as on a phone. */
export const useTellColumns = (children: ReactNode, hiddenAtFirst: readonly string[]): void => {
  const { tell } = use(Context);
  const said = JSON.stringify({ columns: Children.toArray(children).filter(isValidElement).map(columnOf), hiddenAtFirst });
  useEffect(() => {
    const told: Told = JSON.parse(said);
    tell({ ...told, columns: told.columns.filter(({ source }) => source !== '') });
    return () => tell(NONE);
  }, [said, tell]);
};

/** `RelationColumn` shows a relation by its name. */
const columnOf = ({ props }: ReactElement): ListColumn => {
  const [source, label] = [textAt(props, 'source'), valueAt(props, 'label')];
  if (textAt(props, 'reference') !== '' && source !== '') return { source: `${source}.name`, label: source.split('.').at(-1) ?? source };
  return { source, ...(typeof label === 'string' && { label }) };
};

type Columns = {
  /** All of them, in the order in which they come. */
  readonly columns: readonly ListColumn[];
  /** The sources of those that are seen. */
  readonly shown: readonly string[];
  /** The sources as the table has them, by which the order is kept. */
  readonly sources: readonly string[];
  readonly state: ColumnState;
  /** As nobody has changed anything. */
  readonly isUsual: boolean;
  readonly set: (state: ColumnState) => void;
  readonly reset: () => void;
};

/** The columns of the list's table and what the person has made of them, where react-admin's table keeps it. */
export const useListColumns = (): Columns => {
  const { told } = use(Context);
  const storeKey = `${useResourceContext()}.datatable`;
  const [kept, setHidden] = useStore<string[] | undefined>(storeKey);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${storeKey}_columnRanks`);
  const hidden = kept ?? told.hiddenAtFirst;
  const sources = told.columns.map(({ source }) => source);
  const state = { hidden, ranks };
  const usual = shownSources(sources, { hidden: told.hiddenAtFirst, ranks: undefined });
  const shown = shownSources(sources, state);
  return {
    columns: inOrder(told.columns, ranks),
    shown,
    sources,
    state,
    isUsual: shown.join() === usual.join(),
    set: (next) => {
      setHidden([...next.hidden]);
      setRanks(next.ranks && [...next.ranks]);
    },
    reset: () => {
      setHidden([...told.hiddenAtFirst]);
      setRanks(undefined);
    },
  };
};
