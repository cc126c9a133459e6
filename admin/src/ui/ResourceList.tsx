import type { ReactElement, ReactNode } from 'react';
import type { SortPayload } from 'react-admin';
import { CreateButton, ExportButton, FilterButton, List, SelectColumnsButton, TopToolbar } from 'react-admin';
import type { ExportSource } from './useCsvExporter';
import { useCsvExporter } from './useCsvExporter';

type Props = {
  readonly children: ReactNode;
  readonly filters: ReactElement[];
  readonly sort: SortPayload;
  /** The columns of the CSV file. */
  readonly exported: readonly ExportSource[];
  readonly filterDefaultValues?: object;
  readonly hasCreate?: boolean;
};

const EXPORT_ROWS_MAX = 1_000_000;

/** A list page: filters, columns to choose, CSV of everything that matches. */
export const ResourceList = ({ children, filters, sort, exported, filterDefaultValues, hasCreate = true }: Props) => (
  <List
    filters={filters}
    sort={sort}
    perPage={25}
    exporter={useCsvExporter(exported)}
    actions={
      <TopToolbar>
        <FilterButton />
        <SelectColumnsButton />
        {hasCreate && <CreateButton />}
        <ExportButton maxResults={EXPORT_ROWS_MAX} />
      </TopToolbar>
    }
    {...(filterDefaultValues && { filterDefaultValues })}
  >
    {children}
  </List>
);
