import { DataTable } from 'react-admin';
import { ResultsGridButton } from '../results-grid/ResultsGridButton';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <ReferenceSelect key="campaign" source="criterion.campaignId" reference="campaigns" label="resources.targets.fields.campaign" />,
  <ReferenceSelect key="indicator" source="criterion.indicatorId" reference="indicators" label="resources.targets.fields.indicator" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <EnumInput key="outcome" source="outcome" of="outcome" />,
];

const exported = [
  'criterion.campaign.name',
  'criterion.campaign.year',
  'organization.name',
  'criterion.indicator.name',
  'value',
  'baseline',
  'actual',
  'achievement',
  { path: 'outcome', enumName: 'outcome' },
  'score',
  'penalty',
  'penaltyReason',
  'note',
];

export const TargetList = () => (
  <ResourceList filters={filters} sort={{ field: 'organization.name', order: 'ASC' }} exported={exported} actions={<ResultsGridButton />}>
    <ResourceTable
      primary={({ criterion }) => criterion.indicator.name}
      secondary={({ organization, criterion }) => `${organization.name} · ${criterion.campaign.name}`}
      tertiary={() => <EnumText source="outcome" of="outcome" />}
      hiddenColumns={['criterion.campaign.name']}
    >
      <RelationColumn source="organization" reference="organizations" namesRow />
      <RelationColumn source="criterion.indicator" reference="indicators" />
      <RelationColumn source="criterion.campaign" reference="campaigns" />
      <DataTable.Col source="criterion.campaign.year" label="resources.campaigns.fields.year" />
      <DecimalColumn source="value" />
      <DecimalColumn source="actual" />
      <DecimalColumn source="achievement" />
      <EnumColumn source="outcome" of="outcome" />
      <DecimalColumn source="score" />
    </ResourceTable>
  </ResourceList>
);
