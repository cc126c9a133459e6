import { DataTable } from 'react-admin';
import { DateColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <EnumInput key="kind" source="kind" of="organizationKind" />,
  <ReferenceSelect key="parentId" source="parentId" reference="organizations" />,
];

const exported = [
  'code',
  'name',
  { path: 'kind', enumName: 'organizationKind' },
  'parent.name',
  'foundedOn',
  'dissolvedOn',
  'successor.name',
  'note',
];

export const OrganizationList = () => (
  <ResourceList filters={filters} sort={{ field: 'name', order: 'ASC' }} exported={exported}>
    <ResourceTable primary={({ name }) => name} secondary={() => <EnumText source="kind" of="organizationKind" />} hiddenColumns={['dissolvedOn']}>
      <DataTable.Col source="name" />
      <DataTable.Col source="code" />
      <EnumColumn source="kind" of="organizationKind" />
      <RelationColumn source="parent" reference="organizations" />
      <DateColumn source="foundedOn" />
      <DateColumn source="dissolvedOn" />
    </ResourceTable>
  </ResourceList>
);
