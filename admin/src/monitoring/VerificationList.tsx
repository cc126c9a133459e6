import { DataTable, List, Loading, TopToolbar, useTranslate } from 'react-admin';
import type { ResultRecord } from '../api/records';
import { VerifyChosen } from '../result/VerifyButtons';
import { DateColumn, DecimalColumn, InstantColumn, RelationColumn } from '../ui/columns';
import { formatMonth } from '../ui/date';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceTable } from '../ui/ResourceTable';
import { search } from '../ui/search';
import { useOffice } from '../ui/useOffice';

const filters = [
  search,
  <ReferenceSelect
    key="department"
    source="target.criterion.departmentId"
    reference="departments"
    label="resources.criteria.fields.department"
    alwaysOn
  />,
  <ReferenceSelect key="campaign" source="target.criterion.campaignId" reference="campaigns" label="resources.criteria.fields.campaign" alwaysOn />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <ReferenceSelect key="indicatorId" source="indicatorId" reference="indicators" />,
];

const WAITING = { state: 'SUBMITTED' };

/** What waits for a department's verdict, the longest waiting first: many are verified or sent back at once. */
export const VerificationList = () => {
  const translate = useTranslate();
  const { isPending, departmentId } = useOffice();
  if (isPending) return <Loading />;
  return (
    <List
      resource="results"
      storeKey="verification"
      title={translate('resources.verification.name')}
      filter={WAITING}
      filters={filters}
      sort={{ field: 'reportedAt', order: 'ASC' }}
      perPage={50}
      exporter={false}
      actions={<TopToolbar />}
      empty={false}
      {...(departmentId !== null && { filterDefaultValues: { target: { criterion: { departmentId } } } })}
    >
      <ResourceTable
        primary={({ indicator, value }) => `${indicator.name}: ${value}`}
        secondary={({ organization, period }) => `${organization.name} · ${formatMonth(period)}`}
        rowClick={toResult}
        bulkActions={<VerifyChosen />}
      >
        <DateColumn source="period" isMonth />
        <RelationColumn source="organization" reference="organizations" namesRow />
        <RelationColumn source="indicator" reference="indicators" />
        <DecimalColumn source="value" />
        <DataTable.Col source="indicator.unit" label="resources.indicators.fields.unit" />
        <DataTable.Col source="note" sx={{ maxWidth: 260 }} />
        <InstantColumn source="reportedAt" />
      </ResourceTable>
    </List>
  );
};

const toResult = (id: ResultRecord['id'] | number): string => `/results/${id}/show`;
