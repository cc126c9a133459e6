import { DataTable } from 'react-admin';
import { EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <ReferenceSelect key="departmentId" source="departmentId" reference="departments" />,
  <EnumInput key="assigningLevel" source="assigningLevel" of="assigningLevel" />,
  <EnumInput key="direction" source="direction" of="direction" />,
];

const exported = [
  'code',
  'name',
  'unit',
  { path: 'direction', enumName: 'direction' },
  { path: 'aggregation', enumName: 'aggregation' },
  { path: 'assigningLevel', enumName: 'assigningLevel' },
  'department.name',
  'note',
];

export const IndicatorList = () => (
  <ResourceList filters={filters} sort={{ field: 'name', order: 'ASC' }} exported={exported}>
    <ResourceTable
      primary={({ name }) => name}
      secondary={({ unit, department }) => [unit, department?.name].filter(Boolean).join(' · ')}
      hiddenColumns={['aggregation', 'assigningLevel']}
    >
      <DataTable.Col source="name" />
      <DataTable.Col source="code" />
      <DataTable.Col source="unit" />
      <EnumColumn source="direction" of="direction" />
      <EnumColumn source="aggregation" of="aggregation" />
      <EnumColumn source="assigningLevel" of="assigningLevel" />
      <RelationColumn source="department" reference="departments" />
    </ResourceTable>
  </ResourceList>
);
