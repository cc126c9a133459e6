import { DataTable } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" />,
  <ReferenceSelect key="clusterId" source="clusterId" reference="clusters" />,
  <EnumInput key="state" source="state" of="scorecardState" />,
];

const exported = [
  'code',
  'name',
  'campaign.name',
  'cluster.name',
  'contentTotal',
  'bonusTotal',
  { path: 'state', enumName: 'scorecardState' as const },
  'note',
];

export const ScorecardList = () => (
  <ResourceList filters={filters} sort={{ field: 'campaign.year', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={({ name }) => name}
      secondary={({ campaign }) => campaign.name}
      tertiary={() => <EnumText source="state" of="scorecardState" />}
    >
      <DataTable.Col source="name" />
      <RelationColumn source="campaign" reference="campaigns" />
      <RelationColumn source="cluster" reference="clusters" />
      <DecimalColumn source="contentTotal" />
      <DecimalColumn source="bonusTotal" />
      <EnumColumn source="state" of="scorecardState" />
    </ResourceTable>
  </ResourceList>
);
