import { DataTable, TextField, useResourceContext } from 'react-admin';
import type { EnumName } from '../api/enums';
import { DateText } from './DateText';
import { DecimalText } from './DecimalText';
import { EnumText } from './EnumText';
import { InstantText } from './InstantText';
import { RelationLink } from './RelationLink';

/** A number, right-aligned, written as the reader's language does. */
export const DecimalColumn = ({ source, isSortable = true }: { source: string; isSortable?: boolean }) => (
  <DataTable.Col source={source} align="right" disableSort={!isSortable}>
    <DecimalText source={source} />
  </DataTable.Col>
);

/** A day, or the month of a period. */
export const DateColumn = ({ source, isMonth = false }: { source: string; isMonth?: boolean }) => (
  <DataTable.Col source={source}>
    <DateText source={source} isMonth={isMonth} />
  </DataTable.Col>
);

export const InstantColumn = ({ source }: { source: string }) => (
  <DataTable.Col source={source}>
    <InstantText source={source} />
  </DataTable.Col>
);

export const EnumColumn = ({ source, of }: { source: string; of: EnumName }) => (
  <DataTable.Col source={source}>
    <EnumText source={source} of={of} />
  </DataTable.Col>
);

/** A related record's name, sorted by it, with a link to it; where it names the row itself, a click opens the row instead. */
export const RelationColumn = ({ source, reference, namesRow = false }: { source: string; reference: string; namesRow?: boolean }) => {
  const resource = useResourceContext();
  const field = source.split('.').at(-1);
  return (
    <DataTable.Col source={`${source}.name`} label={`resources.${resource}.fields.${field}`} sx={{ minWidth: { sm: 130 } }}>
      {namesRow ? <TextField source={`${source}.name`} emptyText="–" /> : <RelationLink source={source} reference={reference} />}
    </DataTable.Col>
  );
};
