import { ResultsGridButton } from '../results-grid/ResultsGridButton';
import { DateColumn, DecimalColumn, EnumColumn, InstantColumn, RelationColumn } from '../ui/columns';
import { DayInput } from '../ui/DayInput';
import { formatMonth } from '../ui/date';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { VerifyChosen } from './VerifyButtons';

const filters = [
  search,
  <EnumInput key="state" source="state" of="resultState" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <ReferenceSelect key="indicatorId" source="indicatorId" reference="indicators" />,
  <DayInput key="from" source="period_gte" label="app.filter.from" />,
  <DayInput key="to" source="period_lte" label="app.filter.to" />,
];

const exported = [
  'organization.name',
  'indicator.name',
  'period',
  'value',
  'indicator.unit',
  { path: 'state', enumName: 'resultState' },
  'reportedAt',
  'verifiedAt',
  'note',
  'verificationNote',
];

export const ResultList = () => (
  <ResourceList filters={filters} sort={{ field: 'reportedAt', order: 'DESC' }} exported={exported} actions={<ResultsGridButton />}>
    <ResourceTable
      primary={({ indicator }) => indicator.name}
      secondary={({ organization, period }) => `${organization.name} · ${formatMonth(period)}`}
      tertiary={() => <EnumText source="state" of="resultState" />}
      bulkActions={<VerifyChosen />}
    >
      <DateColumn source="period" isMonth />
      <RelationColumn source="organization" reference="organizations" namesRow />
      <RelationColumn source="indicator" reference="indicators" />
      <DecimalColumn source="value" />
      <EnumColumn source="state" of="resultState" />
      <InstantColumn source="reportedAt" />
    </ResourceTable>
  </ResourceList>
);
