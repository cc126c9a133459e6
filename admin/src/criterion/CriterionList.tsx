import { DataTable } from 'react-admin';
import { DecimalColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';

const filters = [
  search,
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" />,
  <ReferenceSelect key="departmentId" source="departmentId" reference="departments" />,
  <EnumInput key="rule" source="rule" of="rule" />,
];

const exported = [
  'campaign.name',
  'ordinal',
  'indicator.name',
  'department.name',
  { path: 'rule', enumName: 'rule' },
  'maxScore',
  'capPercent',
  'bonusMax',
  'note',
];

export const CriterionList = () => (
  <ResourceList filters={filters} sort={{ field: 'ordinal', order: 'ASC' }} exported={exported}>
    <ResourceTable primary={({ indicator }) => indicator.name} secondary={({ campaign, department }) => `${campaign.name} · ${department.name}`}>
      <DataTable.Col source="ordinal" align="right" />
      <RelationColumn source="indicator" reference="indicators" />
      <RelationColumn source="campaign" reference="campaigns" />
      <RelationColumn source="department" reference="departments" />
      <EnumColumn source="rule" of="rule" />
      <DecimalColumn source="maxScore" />
    </ResourceTable>
  </ResourceList>
);
