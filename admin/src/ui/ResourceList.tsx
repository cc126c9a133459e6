import type { ReactElement, ReactNode } from 'react';
import type { SortPayload } from 'react-admin';
import { CreateButton, FilterButton, List, SelectColumnsButton, TopToolbar } from 'react-admin';
import { useKeyHint } from '../shortcuts/useKeyHint';
import type { ExportSource } from './ExportButton';
import { ExportButton } from './ExportButton';
import { ImportButton } from './ImportButton';

type Props = {
  readonly children: ReactNode;
  readonly filters: ReactElement[];
  readonly sort: SortPayload;
  /** The columns of an exported file. */
  readonly exported: readonly ExportSource[];
  readonly filterDefaultValues?: object;
  readonly hasCreate?: boolean;
  /** Buttons of this list alone. */
  readonly actions?: ReactNode;
};

/** A list page: filters, columns to choose, a file of everything that matches. */
export const ResourceList = ({ children, filters, sort, exported, filterDefaultValues, hasCreate = true, actions }: Props) => (
  <List
    filters={filters}
    sort={sort}
    perPage={25}
    exporter={false}
    actions={
      <TopToolbar>
        <FilterButton />
        <SelectColumnsButton />
        {hasCreate && <HintedCreateButton />}
        {actions}
        <ImportButton />
        <ExportButton sources={exported} />
      </TopToolbar>
    }
    {...(filterDefaultValues && { filterDefaultValues })}
  >
    {children}
  </List>
);

const HintedCreateButton = () => <CreateButton {...useKeyHint('create')} />;
