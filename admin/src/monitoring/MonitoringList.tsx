import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { DataTable, Loading, SimpleList, useListContext, useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { ProgressRecord } from '../api/monitoring';
import { DateText } from '../ui/DateText';
import { DayInput } from '../ui/DayInput';
import { formatDecimal } from '../ui/decimal';
import { EnumInput } from '../ui/EnumInput';
import { EnumText } from '../ui/EnumText';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { search } from '../ui/search';
import { useOffice } from '../ui/useOffice';
import { oneDecimal } from './bar';
import { GroupTable } from './GroupTable';
import { MissingText } from './MissingText';
import { PeriodValues } from './PeriodValues';
import { ProgressBar } from './ProgressBar';
import { isSummary, StateSummary } from './StateSummary';
import { useRunningCampaign } from './useRunningCampaign';

const filters = [
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" sortBy="year" isRequired alwaysOn />,
  search,
  <ReferenceSelect key="departmentId" source="departmentId" reference="departments" alwaysOn />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" alwaysOn />,
  <DayInput key="asOf" source="asOf" />,
  <EnumInput key="unit" source="unit" of="periodUnit" />,
];

const exported = [
  'target.organization.name',
  'target.criterion.indicator.name',
  { path: 'state', enumName: 'progressState' },
  'target.value',
  'actual',
  'expected',
  'percent',
  'targetPercent',
  'timePercent',
  'lastPeriod',
];

/** Progress against the time gone. */
export const MonitoringList = () => {
  const { isPending, campaignId } = useRunningCampaign();
  const office = useOffice();
  if (isPending || office.isPending) return <Loading />;
  const { departmentId } = office;
  return (
    <ResourceList
      filters={filters}
      sort={{ field: 'id', order: 'ASC' }}
      exported={exported}
      hasCreate={false}
      {...(campaignId !== undefined && { filterDefaultValues: { campaignId, ...(departmentId !== null && { departmentId }) } })}
    >
      <StateSummary />
      <Views />
    </ResourceList>
  );
};

type View = 'targets' | 'organizations' | 'departments';

const Views = () => {
  const translate = useTranslate();
  const { meta } = useListContext();
  const [view, setView] = useState<View>('targets');
  const backToTargets = () => setView('targets');
  return (
    <>
      <Tabs
        value={view}
        onChange={(_event, chosen: View) => setView(chosen)}
        variant="scrollable"
        sx={{ px: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab value="targets" label={translate('app.monitoring.byTarget')} />
        <Tab value="organizations" label={translate('app.monitoring.byOrganization')} />
        <Tab value="departments" label={translate('app.monitoring.byDepartment')} />
      </Tabs>
      {view === 'targets' && <Targets />}
      {view === 'organizations' && isSummary(meta) && (
        <GroupTable
          title={translate('resources.monitoring.fields.organization')}
          filter="organizationId"
          lines={meta.organizations.map(({ organization, counts }) => ({ named: organization, counts }))}
          onChosen={backToTargets}
        />
      )}
      {view === 'departments' && isSummary(meta) && (
        <GroupTable
          title={translate('resources.monitoring.fields.department')}
          filter="departmentId"
          lines={meta.departments.map(({ department, counts }) => ({ named: department, counts }))}
          onChosen={backToTargets}
        />
      )}
    </>
  );
};

/** How much of what is expected is reached. */
const PercentText = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const progress = useRecordContext<ProgressRecord>();
  if (!progress?.percent) return null;
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {translate('app.monitoring.ofExpected', { percent: formatDecimal(oneDecimal(progress.percent), locale) })}
    </Typography>
  );
};

const toTarget = (_id: unknown, _resource: string, record: unknown): string => `/targets/${isProgress(record) ? record.target.id : ''}/show`;

const isProgress = (record: unknown): record is ProgressRecord => typeof record === 'object' && record !== null && 'target' in record;

const Targets = () => {
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (isPhone) {
    return (
      <SimpleList<ProgressRecord>
        primaryText={({ target }) => target.criterion.indicator.name}
        secondaryText={({ target }) => (
          <Box component="span" sx={{ display: 'block' }}>
            <Typography component="span" variant="body2" sx={{ display: 'block' }}>
              {target.organization.name}
            </Typography>
            <ProgressBar />
            <EnumText source="state" of="progressState" />
            <PercentText />
          </Box>
        )}
        rowClick={toTarget}
      />
    );
  }
  return (
    <DataTable rowClick={toTarget} bulkActionButtons={false} expand={<PeriodValues />}>
      <DataTable.Col source="target.organization.name" label="resources.monitoring.fields.organization" disableSort sx={{ minWidth: 110 }} />
      <DataTable.Col source="target.criterion.indicator.name" label="resources.monitoring.fields.indicator" disableSort sx={{ minWidth: 160 }} />
      <DataTable.Col source="progress" disableSort sx={{ minWidth: 220 }}>
        <ProgressBar />
      </DataTable.Col>
      <DataTable.Col source="state" disableSort>
        <EnumText source="state" of="progressState" />
        <PercentText />
      </DataTable.Col>
      <DataTable.Col source="lastPeriod" disableSort>
        <DateText source="lastPeriod" isMonth />
      </DataTable.Col>
      <DataTable.Col source="missing" disableSort>
        <MissingText />
      </DataTable.Col>
    </DataTable>
  );
};
