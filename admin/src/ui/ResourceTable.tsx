import type { Theme } from '@mui/material/styles';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import type { RaRecord, RowClickFunction } from 'react-admin';
import { DataTable, SimpleList, useCanAccess, useResourceContext } from 'react-admin';
import { useTellColumns } from '../list-view/ListColumns';
import { changedRow } from '../live/changed-row';
import { useJustChanged } from '../live/just-changed';
import { DeleteChosen } from './DeleteChosen';
import { SelectionStatus } from './SelectionStatus';

type Props = {
  readonly children: ReactNode;
  /** The lines that stand for a row on a phone. */
  readonly primary: (record: RaRecord) => ReactNode;
  readonly secondary?: (record: RaRecord) => ReactNode;
  readonly tertiary?: (record: RaRecord) => ReactNode;
  readonly rowClick?: 'show' | 'edit' | false | RowClickFunction;
  readonly bulkActions?: ReactNode;
  /** False where nothing is done to several rows at once. */
  readonly hasBulk?: boolean;
  readonly hiddenColumns?: string[];
};

/** The rows of a list: a table, on a phone two lines a row. */
export const ResourceTable = ({ children, primary, secondary, tertiary, rowClick = 'show', bulkActions, hasBulk = true, hiddenColumns }: Props) => {
  const changed = useJustChanged(useResourceContext() ?? '');
  const color = useTheme().palette.primary.main;
  const rowSx = ({ id }: RaRecord) => (changed.has(String(id)) ? changedRow(color) : {});
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  useTellColumns(isPhone ? null : children, hiddenColumns ?? []);
  if (isPhone) {
    return (
      <SimpleList
        primaryText={primary}
        rowClick={rowClick}
        rowSx={rowSx}
        {...(secondary && { secondaryText: secondary })}
        {...(tertiary && { tertiaryText: tertiary })}
      />
    );
  }
  return (
    <>
      {hasBulk && <SelectionStatus />}
      <DataTable
        rowClick={rowClick}
        rowSx={rowSx}
        bulkActionButtons={hasBulk && <BulkActions>{bulkActions}</BulkActions>}
        {...(hiddenColumns && { hiddenColumns })}
      >
        {children}
      </DataTable>
    </>
  );
};

const BulkActions = ({ children }: { children: ReactNode }) => {
  const resource = useResourceContext() ?? '';
  const { canAccess: mayDelete } = useCanAccess({ resource, action: 'delete' });
  return (
    <>
      {children}
      {mayDelete && <DeleteChosen />}
    </>
  );
};
