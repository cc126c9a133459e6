import { DataTable, TextInput, useRecordContext } from 'react-admin';
import { DateColumn, EnumColumn, InstantColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ResourceList } from '../ui/ResourceList';
import { textAt } from '../ui/value-at';
import { RevokeButton } from './RevokeButton';

const filters = [
  <TextInput key="name" source="name_contains" label="resources.apiTokens.fields.name" alwaysOn />,
  <EnumInput key="role" source="role" of="role" />,
];

export const ApiTokenList = () => (
  <ResourceList
    filters={filters}
    sort={{ field: 'name', order: 'ASC' }}
    exported={[
      'name',
      { path: 'role', enumName: 'role' },
      'organization.name',
      'department.name',
      'expiresOn',
      'createdBy.name',
      'lastUsedAt',
      'revokedAt',
    ]}
  >
    <DataTable rowClick={false} bulkActionButtons={false}>
      <DataTable.Col source="name" />
      <EnumColumn source="role" of="role" />
      <DataTable.Col label="resources.apiTokens.fields.office" disableSort>
        <Office />
      </DataTable.Col>
      <DateColumn source="expiresOn" />
      <DataTable.Col source="createdBy.name" label="resources.apiTokens.fields.createdBy" />
      <InstantColumn source="lastUsedAt" />
      <InstantColumn source="revokedAt" />
      <DataTable.Col label="">
        <RevokeButton />
      </DataTable.Col>
    </DataTable>
  </ResourceList>
);

/** Whom an officer's token works for. */
const Office = () => {
  const token = useRecordContext();
  return <>{textAt(token, 'organization.name') || textAt(token, 'department.name') || '–'}</>;
};
