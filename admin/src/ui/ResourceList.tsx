import type { ReactElement, ReactNode } from 'react';
import type { SortPayload } from 'react-admin';
import { CreateButton, FilterButton, List, TopToolbar } from 'react-admin';
import { ColumnsButton } from '../list-view/ColumnsButton';
import { ListColumnsProvider } from '../list-view/ListColumns';
import { useColumnsInAddress } from '../list-view/useColumnsInAddress';
import { ViewsButton } from '../list-view/ViewsButton';
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
  <ListColumnsProvider>
    <List
      filters={filters}
      sort={sort}
      perPage={25}
      exporter={false}
      actions={
        <TopToolbar sx={{ flexWrap: 'wrap', minWidth: 0 }}>
          <FilterButton />
          <ViewsButton />
          <ColumnsButton />
          {hasCreate && <HintedCreateButton />}
          {actions}
          <ImportButton />
          <ExportButton sources={exported} />
        </TopToolbar>
      }
      {...(filterDefaultValues && { filterDefaultValues })}
    >
      <ColumnsInAddress />
      {children}
    </List>
  </ListColumnsProvider>
);

const ColumnsInAddress = () => {
  useColumnsInAddress();
  return null;
};

const HintedCreateButton = () => <CreateButton {...useKeyHint('create')} />;
