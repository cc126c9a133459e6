import { DataTable } from 'react-admin';
import { EnumColumn } from '../ui/columns';
import { formatInstant } from '../ui/date';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { InstantText } from '../ui/InstantText';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';

const filters = [<EnumInput key="kind" source="kind" of="importKind" alwaysOn />, <EnumInput key="state" source="state" of="importState" />];

/** Who brought which file when, and what became of it. */
export const ImportList = () => (
  <ResourceList
    filters={filters}
    sort={{ field: 'id', order: 'DESC' }}
    exported={[
      'createdAt',
      { path: 'kind', enumName: 'importKind' },
      'fileName',
      { path: 'state', enumName: 'importState' },
      'rowsCreated',
      'rowsUpdated',
      'rowsUnchanged',
      'faultCount',
      'createdBy.name',
    ]}
  >
    <ResourceTable
      primary={({ fileName }) => fileName}
      secondary={() => <EnumText source="state" of="importState" />}
      tertiary={({ createdAt }) => formatInstant(createdAt)}
    >
      <DataTable.Col source="createdAt">
        <InstantText source="createdAt" />
      </DataTable.Col>
      <EnumColumn source="kind" of="importKind" />
      <DataTable.Col source="fileName" />
      <EnumColumn source="state" of="importState" />
      <DataTable.NumberCol source="rowsCreated" disableSort />
      <DataTable.NumberCol source="rowsUpdated" disableSort />
      <DataTable.NumberCol source="rowsUnchanged" disableSort />
      <DataTable.NumberCol source="faultCount" disableSort />
      <DataTable.Col source="createdBy.name" label="resources.importJobs.fields.createdBy" disableSort />
    </ResourceTable>
  </ResourceList>
);
