import { DataTable, NumberInput } from 'react-admin';
import { DateColumn, EnumColumn, RelationColumn } from '../ui/columns';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { GradeSummary } from './GradeSummary';

const filters = [
  search,
  <NumberInput key="year" source="year" />,
  <EnumInput key="kind" source="kind" of="evaluationKind" />,
  <EnumInput key="subject" source="subject" of="evaluationSubject" />,
  <EnumInput key="grade" source="grade" of="grade" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" />,
];

const exported = [
  'year',
  'name',
  'organization.name',
  { path: 'kind', enumName: 'evaluationKind' as const },
  { path: 'subject', enumName: 'evaluationSubject' as const },
  { path: 'grade', enumName: 'grade' as const },
  { path: 'measure', enumName: 'distributionMeasure' as const },
  'total',
  'excellent',
  'good',
  'completed',
  'notCompleted',
  'unstated',
  'decidedBy.name',
  'decidedByName',
  'decidedOn',
  'overruleReason',
  'note',
];

export const EvaluationList = () => (
  <ResourceList filters={filters} sort={{ field: 'year', order: 'DESC' }} exported={exported}>
    <ResourceTable primary={({ name }) => name} secondary={() => <GradeSummary />} tertiary={({ year }) => year} hiddenColumns={['decidedOn']}>
      <DataTable.Col source="year" />
      <DataTable.Col source="name" />
      <RelationColumn source="organization" reference="organizations" namesRow />
      <EnumColumn source="subject" of="evaluationSubject" />
      <DataTable.Col source="grade">
        <GradeSummary />
      </DataTable.Col>
      <DateColumn source="decidedOn" />
    </ResourceTable>
  </ResourceList>
);
