import { BooleanField, BooleanInput, DataTable } from 'react-admin';
import { EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [search, <EnumInput key="role" source="role" of="role" />, <BooleanInput key="active" source="active" />];

export const UserList = () => (
  <ResourceList
    filters={filters}
    sort={{ field: 'name', order: 'ASC' }}
    exported={['name', 'email', { path: 'role', enumName: 'role' }, 'organization.name', 'department.name', 'active']}
  >
    <ResourceTable primary={({ name }) => name} secondary={({ email }) => email}>
      <DataTable.Col source="name" />
      <DataTable.Col source="email" />
      <EnumColumn source="role" of="role" />
      <RelationColumn source="organization" reference="organizations" />
      <RelationColumn source="department" reference="departments" />
      <DataTable.Col source="active" field={BooleanField} />
    </ResourceTable>
  </ResourceList>
);
