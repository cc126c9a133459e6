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
  <EnumInput key="subject" source="subject" of="evaluationSubject" />,
];

const exported = [
  'campaign.name',
  { path: 'subject', enumName: 'evaluationSubject' as const },
  'percent',
  { path: 'base', enumName: 'ceilingBase' as const },
  'note',
];

export const CeilingList = () => (
  <ResourceList filters={filters} sort={{ field: 'campaign.year', order: 'DESC' }} exported={exported}>
    <ResourceTable
      primary={() => <EnumText source="subject" of="evaluationSubject" />}
      secondary={({ campaign }) => campaign.name}
      tertiary={({ percent }) => `${percent} %`}
      rowClick="edit"
    >
      <RelationColumn source="campaign" reference="campaigns" />
      <EnumColumn source="subject" of="evaluationSubject" />
      <DecimalColumn source="percent" />
      <EnumColumn source="base" of="ceilingBase" />
      <DataTable.Col source="note" />
    </ResourceTable>
  </ResourceList>
);
