import { DataTable, TextInput } from 'react-admin';
import { DateColumn, EnumColumn, InstantColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ResourceList } from '../ui/ResourceList';
import { RevokeButton } from './RevokeButton';

const filters = [
  <TextInput key="name" source="name_contains" label="resources.apiTokens.fields.name" alwaysOn />,
  <EnumInput key="role" source="role" of="role" />,
];

export const ApiTokenList = () => (
  <ResourceList
    filters={filters}
    sort={{ field: 'name', order: 'ASC' }}
    exported={['name', { path: 'role', enumName: 'role' }, 'expiresOn', 'createdBy.name', 'lastUsedAt', 'revokedAt']}
  >
    <DataTable rowClick={false} bulkActionButtons={false}>
      <DataTable.Col source="name" />
      <EnumColumn source="role" of="role" />
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
