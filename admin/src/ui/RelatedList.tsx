import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { RowClickFunction, SortPayload } from 'react-admin';
import { Button, DataTable, Link, Pagination, ReferenceManyField, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { NotRead } from '../failure/NotRead';
import { quietly } from '../failure/quietly';

type Props = {
  readonly reference: string;
  readonly target: string;
  readonly sort: SortPayload;
  readonly children: ReactNode;
  readonly rowClick?: 'show' | 'edit' | false | RowClickFunction;
  readonly hasCreate?: boolean;
};

/** The records that belong to the one on the page, with a button to add one to it. */
export const RelatedList = ({ reference, target, sort, children, rowClick = 'show', hasCreate = true }: Props) => (
  <>
    {hasCreate && <AddButton reference={reference} target={target} />}
    <ReferenceManyField
      reference={reference}
      target={target}
      sort={sort}
      perPage={25}
      pagination={<Pagination />}
      queryOptions={quietly}
      error={<NotRead />}
    >
      <DataTable rowClick={rowClick} bulkActionButtons={false}>
        {children}
      </DataTable>
    </ReferenceManyField>
  </>
);

const AddButton = ({ reference, target }: { reference: string; target: string }) => {
  const translate = useTranslate();
  const record = useRecordContext();
  const { canAccess } = useCanAccess({ resource: reference, action: 'create' });
  if (!canAccess || !record) return null;
  const source = encodeURIComponent(JSON.stringify({ [target]: record.id }));
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
      <Button
        component={Link}
        to={`/${reference}/create?source=${source}`}
        label={translate('app.action.add', { name: translate(`resources.${reference}.forcedCaseName`, { smart_count: 1 }) })}
      >
        <AddIcon />
      </Button>
    </Box>
  );
};
