import { DataTable } from 'react-admin';
import { RelationColumn } from '../ui/columns';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [search, <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />];

export const DepartmentList = () => (
  <ResourceList filters={filters} sort={{ field: 'name', order: 'ASC' }} exported={['code', 'name', 'organization.name', 'note']}>
    <ResourceTable primary={({ name }) => name} secondary={({ organization }) => organization.name} hiddenColumns={['note']}>
      <DataTable.Col source="name" />
      <DataTable.Col source="code" />
      <RelationColumn source="organization" reference="organizations" />
      <DataTable.Col source="note" />
    </ResourceTable>
  </ResourceList>
);
