import { DataTable, NumberInput } from 'react-admin';
import { DateColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { BulkDecideButton } from './AwardSteps';
import { awardTitle } from './award-title';

const filters = [
  search,
  <EnumInput key="state" source="state" of="awardState" alwaysOn />,
  <NumberInput key="year" source="year" alwaysOn format={(value?: number) => value ?? ''} />,
  <ReferenceSelect key="formId" source="formId" reference="awardForms" sortBy="ordinal" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <EnumInput key="recipientKind" source="recipientKind" of="recipientKind" />,
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" />,
];

const exported = [
  'year',
  'campaign.name',
  'form.name',
  { path: 'form.level', enumName: 'awardLevel' as const },
  'organization.name',
  { path: 'recipientKind', enumName: 'recipientKind' as const },
  'count',
  { path: 'state', enumName: 'awardState' as const },
  'decisionNumber',
  'decisionOn',
  'signer',
  'reason',
  'note',
];

export const AwardList = () => (
  <ResourceList filters={filters} sort={{ field: 'year', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={awardTitle}
      secondary={({ count }) => count}
      tertiary={() => <EnumText source="state" of="awardState" />}
      hiddenColumns={['campaign', 'signer']}
      bulkActions={<BulkDecideButton />}
    >
      <DataTable.Col source="year" />
      <RelationColumn source="form" reference="awardForms" />
      <RelationColumn source="organization" reference="organizations" />
      <EnumColumn source="recipientKind" of="recipientKind" />
      <DataTable.Col source="count" align="right" />
      <EnumColumn source="state" of="awardState" />
      <DataTable.Col source="decisionNumber" />
      <DateColumn source="decisionOn" />
      <RelationColumn source="campaign" reference="campaigns" />
      <DataTable.Col source="signer" />
    </ResourceTable>
  </ResourceList>
);
