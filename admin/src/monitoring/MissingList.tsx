import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { DataTable, Loading, SimpleList, useListContext, useRecordContext, useTranslate } from 'react-admin';
import type { MissingRecord, MissingSummary } from '../api/monitoring';
import { MonthInput } from '../result/MonthInput';
import { ResultsGridButton } from '../results-grid/ResultsGridButton';
import { DayInput } from '../ui/DayInput';
import { formatDate } from '../ui/date';
import { EnumInput } from '../ui/EnumInput';
import { ReferenceSelect } from '../ui/ReferenceSelect';
import { ResourceList } from '../ui/ResourceList';
import { search } from '../ui/search';
import { useOffice } from '../ui/useOffice';
import { periodName } from './bar';
import { useRunningCampaign } from './useRunningCampaign';

const filters = [
  <ReferenceSelect key="campaignId" source="campaignId" reference="campaigns" sortBy="year" isRequired alwaysOn />,
  search,
  <MonthInput key="period" source="period" label="resources.missingResults.fields.period" isRequired={false} alwaysOn />,
  <EnumInput key="unit" source="unit" of="periodUnit" />,
  <ReferenceSelect key="organizationId" source="organizationId" reference="organizations" />,
  <ReferenceSelect key="departmentId" source="departmentId" reference="departments" />,
  <DayInput key="asOf" source="asOf" />,
];

const exported = ['target.organization.name', 'target.criterion.indicator.name', 'from', 'to', 'rejected'];

/** Reports that are due and not there, and from whom. */
export const MissingList = () => {
  const { isPending, campaignId } = useRunningCampaign();
  const office = useOffice();
  if (isPending || office.isPending) return <Loading />;
  const { departmentId } = office;
  return (
    <ResourceList
      filters={filters}
      sort={{ field: 'id', order: 'ASC' }}
      exported={exported}
      actions={<ResultsGridButton />}
      hasCreate={false}
      {...(campaignId !== undefined && { filterDefaultValues: { campaignId, ...(departmentId !== null && { departmentId }) } })}
    >
      <FromWhom />
      <Missing />
    </ResourceList>
  );
};

/** How many are missing from each unit; one touch shows these alone. */
const FromWhom = () => {
  const translate = useTranslate();
  const { meta, total, filterValues, setFilters, displayedFilters } = useListContext();
  if (!isMissing(meta)) return null;
  const chosen = filterValues['organizationId'];
  const choose = (id: string) => {
    const isOn = chosen === id;
    setFilters({ ...filterValues, organizationId: isOn ? undefined : id }, { ...displayedFilters, organizationId: !isOn });
  };
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="body2">{translate('app.monitoring.missingAsOf', { count: total ?? 0, day: formatDate(meta.asOf) })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {meta.organizations.map(({ organization, count }) => (
          <Chip
            key={organization.id}
            label={`${organization.name}: ${count}`}
            variant={chosen === organization.id ? 'filled' : 'outlined'}
            color={chosen === organization.id ? 'primary' : 'default'}
            aria-pressed={chosen === organization.id}
            onClick={() => choose(organization.id)}
          />
        ))}
      </Box>
    </Box>
  );
};

const isMissing = (meta: unknown): meta is MissingSummary => typeof meta === 'object' && meta !== null && 'organizations' in meta;

const toTarget = (_id: unknown, _resource: string, record: unknown): string => `/targets/${isRecord(record) ? record.target.id : ''}/show`;

const isRecord = (record: unknown): record is MissingRecord => typeof record === 'object' && record !== null && 'target' in record;

const Missing = () => {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (isPhone) {
    return (
      <SimpleList<MissingRecord>
        primaryText={({ target }) => target.criterion.indicator.name}
        secondaryText={({ target }) => target.organization.name}
        tertiaryText={() => <PeriodText />}
        rowClick={toTarget}
      />
    );
  }
  return (
    <DataTable
      rowClick={toTarget}
      bulkActionButtons={false}
      empty={<Typography sx={{ p: 2 }}>{translate('app.monitoring.nothingMissing')}</Typography>}
    >
      <DataTable.Col source="target.organization.name" label="resources.monitoring.fields.organization" disableSort />
      <DataTable.Col source="target.criterion.indicator.name" label="resources.monitoring.fields.indicator" disableSort />
      <DataTable.Col source="from" label="resources.missingResults.fields.period" disableSort>
        <PeriodText />
      </DataTable.Col>
      <DataTable.Col source="rejected" disableSort>
        <RejectedText />
      </DataTable.Col>
    </DataTable>
  );
};

const PeriodText = () => {
  const translate = useTranslate();
  const missing = useRecordContext<MissingRecord>();
  if (!missing) return null;
  return <span>{periodName(missing, (roman, year) => translate('app.monitoring.quarter', { roman, year }))}</span>;
};

const RejectedText = () => {
  const translate = useTranslate();
  const missing = useRecordContext<MissingRecord>();
  return missing?.rejected ? <Chip size="small" color="error" variant="outlined" label={translate('enums.resultState.REJECTED')} /> : <span>–</span>;
};
