import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Title, useGetIdentity, useGetList, useLocation, useNavigate, useTranslate } from 'react-admin';
import type { CampaignRecord, Named, RankingRecord } from '../api/records';
import { currentCampaign } from '../campaign-life/current-campaign';
import { today } from '../ui/today';
import { useLoaded } from '../ui/useLoaded';
import { textAt } from '../ui/value-at';
import { GradeChart } from './GradeChart';
import { ProgressChart } from './ProgressChart';
import { RankHeatMap } from './RankHeatMap';
import { RanksOverYears } from './RanksOverYears';

const ALL = { pagination: { page: 1, perPage: 100 }, filter: {} } as const;

/** A year in pictures. What is chosen stands in the address. */
export const ChartsPage = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const chosen = new URLSearchParams(search);
  const { identity } = useGetIdentity();
  const { data: campaigns } = useGetList<CampaignRecord>('campaigns', { ...ALL, sort: { field: 'year', order: 'DESC' } });
  const { data: clusters } = useGetList<Named & { id: string }>('clusters', { ...ALL, sort: { field: 'name', order: 'ASC' } });
  const ownId = textAt(identity, 'organization.id') || null;
  const campaign = campaigns?.find(({ id }) => id === chosen.get('campaign')) ?? currentCampaign(campaigns ?? [], today())?.campaign;
  const { data: rankings, isPending } = useGetList<RankingRecord>(
    'rankings',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: { campaignId: campaign?.id } },
    { enabled: campaign !== undefined },
  );
  const usual = isPending ? undefined : (clusters?.find(({ id }) => id === rankings?.[0]?.cluster.id) ?? clusters?.[0]);
  const cluster = clusters?.find(({ id }) => id === chosen.get('cluster')) ?? usual;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams({ ...Object.fromEntries(chosen), [name]: value });
    navigate(`${pathname}?${next}`, { replace: true });
  };

  const ranks = useLoaded(campaign && cluster ? `ranks ${campaign.id} ${cluster.id}` : null, (provider) =>
    provider.chartRanks(campaign?.id ?? '', cluster?.id ?? ''),
  );
  const years = useLoaded(cluster ? `years ${cluster.id}` : null, (provider) => provider.chartYears(cluster?.id ?? ''));
  const progress = useLoaded(campaign ? `progress ${campaign.id}` : null, (provider) => provider.chartProgress(campaign?.id ?? '', ownId));
  const grades = useLoaded(campaign ? `grades ${campaign.year}` : null, (provider) => provider.chartGrades(campaign?.year ?? 0));
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.charts.title" />
      <Typography component="h2" variant="h4">
        {translate('app.charts.title')}
      </Typography>
      {campaigns?.length === 0 && <Typography>{translate('app.charts.noCampaign')}</Typography>}
      <Box sx={{ display: 'grid', gap: 1, columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
        {campaigns && campaign && (
          <Choice label={translate('app.charts.campaign')} all={campaigns} value={campaign.id} onChoose={(id) => choose('campaign', id)} />
        )}
        {clusters && cluster && (
          <Choice label={translate('app.charts.cluster')} all={clusters} value={cluster.id} onChoose={(id) => choose('cluster', id)} />
        )}
      </Box>
      {years && cluster && <RanksOverYears standings={years} cluster={cluster.name} ownId={ownId} />}
      {ranks && campaign && <RankHeatMap standings={ranks} title={translate('app.charts.heat', { campaign: campaign.name })} />}
      {progress && <ProgressChart monitoring={progress} organization={ownId === null ? null : textAt(identity, 'organization.name')} />}
      {grades && campaign && <GradeChart evaluations={grades} year={campaign.year} />}
    </Box>
  );
};

type ChoiceProps = {
  readonly label: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
};

const Choice = ({ label, all, value, onChoose }: ChoiceProps) => (
  <TextField select size="small" label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
    {all.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);
