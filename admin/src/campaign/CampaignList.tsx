import { DataTable, NumberInput } from 'react-admin';
import { DateColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <NumberInput key="year" source="year" />,
  <EnumInput key="state" source="state" of="campaignState" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
];

const exported = ['code', 'name', 'year', 'theme', 'startsOn', 'endsOn', { path: 'state', enumName: 'campaignState' }, 'organization.name', 'note'];

export const CampaignList = () => (
  <ResourceList filters={filters} sort={{ field: 'year', order: 'DESC' }} exported={exported}>
    <ResourceTable primary={({ name }) => name} secondary={({ year }) => year} tertiary={() => <EnumText source="state" of="campaignState" />}>
      <DataTable.Col source="year" />
      <DataTable.Col source="name" />
      <DataTable.Col source="code" />
      <DateColumn source="startsOn" />
      <DateColumn source="endsOn" />
      <EnumColumn source="state" of="campaignState" />
      <RelationColumn source="organization" reference="organizations" />
    </ResourceTable>
  </ResourceList>
);
