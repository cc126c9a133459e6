import { DataTable, NumberInput } from 'react-admin';
import type { RankingRecord } from '../api/records';
import { EnumColumn, InstantColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { DepartmentOrOverall } from './DepartmentOrOverall';

const filters = [
  search,
  <NumberInput key="year" source="campaign.year" label="resources.campaigns.fields.year" />,
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" />,
  <ReferenceSelect key="clusterId" source="clusterId" reference="clusters" />,
  <ReferenceSelect key="departmentId" source="departmentId" reference="departments" />,
  <EnumInput key="state" source="state" of="rankingState" />,
];

const exported = [
  'campaign.name',
  'cluster.name',
  'department.name',
  { path: 'method', enumName: 'rankingMethod' },
  'size',
  'rankedCount',
  'revision',
  { path: 'state', enumName: 'rankingState' },
  'publishedAt',
  'note',
];

export const RankingList = () => (
  <ResourceList filters={filters} sort={{ field: 'campaign.year', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={() => <DepartmentOrOverall />}
      secondary={({ campaign, cluster }) => `${campaign.name} · ${cluster.name}`}
      tertiary={() => <EnumText source="state" of="rankingState" />}
      hiddenColumns={['publishedAt']}
    >
      <RelationColumn source="campaign" reference="campaigns" />
      <DataTable.Col source="department.name" label="resources.rankings.fields.department" sx={{ minWidth: 150 }}>
        <DepartmentOrOverall />
      </DataTable.Col>
      <RelationColumn source="cluster" reference="clusters" />
      <DataTable.Col<RankingRecord> source="rankedCount" align="right" render={({ rankedCount, size }) => `${rankedCount}/${size}`} />
      <DataTable.Col source="revision" align="right" />
      <EnumColumn source="state" of="rankingState" />
      <InstantColumn source="publishedAt" />
    </ResourceTable>
  </ResourceList>
);
