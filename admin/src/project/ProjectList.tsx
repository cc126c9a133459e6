import { DataTable } from 'react-admin';
import { DocumentSelect } from '../document/DocumentSelect';
import { DateColumn, DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <EnumInput key="state" source="state" of="projectState" />,
  <EnumInput key="investorKind" source="investorKind" of="investorKind" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <DocumentSelect key="planId" source="planId" reference="plans" />,
];

const exported = [
  'code',
  'name',
  'organization.name',
  { path: 'investorKind', enumName: 'investorKind' as const },
  'investor.name',
  { path: 'state', enumName: 'projectState' as const },
  'budget',
  'disbursed',
  'startsOn',
  'endsOn',
  'plan.number',
  'location',
  'note',
];

export const ProjectList = () => (
  <ResourceList filters={filters} sort={{ field: 'name', order: 'ASC' }} exported={exported}>
    <ResourceTable
      primary={({ name }) => name}
      secondary={({ organization }) => organization.name}
      tertiary={() => <EnumText source="state" of="projectState" />}
      hiddenColumns={['organization.name', 'startsOn']}
    >
      <DataTable.Col source="name" sx={{ minWidth: { sm: 190 } }} />
      <RelationColumn source="organization" reference="organizations" />
      <EnumColumn source="investorKind" of="investorKind" />
      <EnumColumn source="state" of="projectState" />
      <DecimalColumn source="budget" />
      <DecimalColumn source="disbursed" />
      <DateColumn source="startsOn" />
      <DateColumn source="endsOn" />
    </ResourceTable>
  </ResourceList>
);
