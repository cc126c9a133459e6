import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useGetIdentity, useGetList, useLocation, useNavigate, useTranslate } from 'react-admin';
import type { RankingRecord, StandingRecord } from '../api/records';
import type { SupposedRanking } from '../api/what-if-actions';
import { monthsOf, usualMonth } from '../results-grid/address';
import { formatMonth } from '../ui/date';
import { messageOf } from '../ui/message-of';
import { today } from '../ui/today';
import { useLoaded } from '../ui/useLoaded';
import { textAt } from '../ui/value-at';
import { ResultSlider } from './ResultSlider';
import { SupposedTable } from './SupposedTable';
import type { Supposed } from './supposing';
import { byGain, supposedResults } from './supposing';
import { useSimulation } from './useSimulation';

/** Rankings that follow results, and are not official yet. */
const SUPPOSABLE = { state: 'PROVISIONAL', method: ['CRITERIA', 'DEPARTMENT_SCORES', 'DEPARTMENT_RANKS'] };
const RANKINGS = { filter: SUPPOSABLE, sort: { field: 'id', order: 'DESC' }, pagination: { page: 1, perPage: 100 } } as const;

/** What a ranking would be if results were others. Nothing is saved; what is looked at stands in the address. */
export const WhatIfPage = () => {
  const translate = useTranslate();
  const chosen = new URLSearchParams(useLocation().search);
  const { data: rankings } = useGetList<RankingRecord>('rankings', RANKINGS);
  const rankingId = chosen.get('ranking') ?? rankings?.[0]?.id;
  const ranking = useLoaded(rankingId ? `supposed ${rankingId}` : null, (provider) => provider.supposedRanking(rankingId ?? ''));
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.whatIf.title" />
      <Box>
        <Typography component="h2" variant="h4">
          {translate('app.whatIf.title')}
        </Typography>
        <Typography color="text.secondary">{translate('app.whatIf.lead')}</Typography>
      </Box>
      {rankings && (rankings.length === 0 || ranking === null) && (
        <Alert severity="info" role="status">
          {translate('app.whatIf.noRanking')}
        </Alert>
      )}
      {ranking && rankings && <Supposing ranking={ranking} rankings={rankings} chosen={chosen} />}
    </Box>
  );
};

type SupposingProps = { readonly ranking: SupposedRanking; readonly rankings: readonly RankingRecord[]; readonly chosen: URLSearchParams };

const Supposing = ({ ranking, rankings, chosen }: SupposingProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { identity } = useGetIdentity();
  const { data: standings } = useGetList<StandingRecord>('standings', {
    filter: { rankingId: ranking.id },
    sort: { field: 'rank', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  const own = textAt(identity, 'organization.id');
  const organizationId =
    [chosen.get('organization'), own].find((id) => standings?.some(({ organization }) => organization.id === id)) ?? standings?.[0]?.organization.id;
  const months = monthsOf(ranking.campaign);
  const month = months.find((each) => each === chosen.get('month')) ?? usualMonth(months, today());
  const choose = (name: string, value: string) =>
    navigate(`${pathname}?${new URLSearchParams({ ...Object.fromEntries(chosen), [name]: value })}`, { replace: true });
  const nameOf = ({
    department,
    campaign,
    cluster,
  }: Pick<SupposedRanking, 'department' | 'cluster'> & { readonly campaign: { readonly name: string } }) =>
    `${department?.name ?? translate('app.ranking.overall')} – ${campaign.name} – ${cluster.name}`;
  if (!standings) return null;
  if (!organizationId || !month) return <Alert severity="info">{translate('app.ranking.noStandings')}</Alert>;
  return (
    <>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Choice
          label={translate('app.whatIf.which')}
          value={ranking.id}
          choices={[...new Map([ranking, ...rankings].map((each) => [each.id, nameOf(each)]))]}
          onChoose={(id) => choose('ranking', id)}
        />
        <Choice
          label={translate('app.charts.organization')}
          value={organizationId}
          choices={standings.map(({ organization }) => [organization.id, organization.name])}
          onChoose={(id) => choose('organization', id)}
        />
        <Choice
          label={translate('app.grid.month')}
          value={month}
          choices={months.map((each) => [each, formatMonth(each)])}
          onChoose={(each) => choose('month', each)}
        />
      </Box>
      <Sliders
        key={`${ranking.id} ${organizationId} ${month}`}
        ranking={ranking}
        standings={standings}
        organizationId={organizationId}
        month={month}
      />
    </>
  );
};

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
};

const Choice = ({ label, value, choices, onChoose }: ChoiceProps) => (
  <TextField select size="small" label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
    {choices.map(([id, name]) => (
      <MenuItem key={id} value={id}>
        {name}
      </MenuItem>
    ))}
  </TextField>
);

/** Those with the most to gain; the others when asked for. */
const SHOWN = 6;

type SlidersProps = {
  readonly ranking: SupposedRanking;
  readonly standings: readonly StandingRecord[];
  readonly organizationId: string;
  readonly month: string;
};

const Sliders = ({ ranking, standings, organizationId, month }: SlidersProps) => {
  const translate = useTranslate();
  const [supposed, setSupposed] = useState<Supposed>({});
  const [areAllShown, showAll] = useState(false);
  const question = { campaignId: ranking.campaign.id, departmentId: ranking.department?.id ?? null, organizationId, month };
  const targets = useLoaded(`supposable ${JSON.stringify(question)}`, (provider) => provider.supposableTargets(question));
  const results = targets ? supposedResults(targets, supposed, month) : [];
  const { lines, error, isWaiting } = useSimulation(ranking.id, standings, results);
  if (!targets) return null;
  if (targets.length === 0) return <Alert severity="info">{translate('app.whatIf.noTargets')}</Alert>;
  const ordered = byGain(targets);
  const shown = areAllShown ? ordered : ordered.slice(0, SHOWN);
  return (
    <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
      <Card component="section" aria-labelledby="what-if-results" sx={{ p: 2 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
          <Typography id="what-if-results" component="h3" variant="h6">
            {translate('app.whatIf.results', { month: formatMonth(month) })}
          </Typography>
          <Button size="small" disabled={results.length === 0} onClick={() => setSupposed({})}>
            {translate('app.whatIf.reset')}
          </Button>
        </Box>
        <Box component="ul" sx={{ m: 0, p: 0 }}>
          {shown.map((target) => (
            <ResultSlider
              key={target.id}
              target={target}
              value={supposed[target.id]}
              onChange={(value) => setSupposed((before) => ({ ...before, [target.id]: value }))}
            />
          ))}
        </Box>
        {ordered.length > shown.length && (
          <Button size="small" sx={{ mt: 1 }} onClick={() => showAll(true)}>
            {translate('app.whatIf.more', { smart_count: ordered.length - shown.length })}
          </Button>
        )}
      </Card>
      <Card component="section" aria-labelledby="what-if-ranking" sx={{ p: 2, position: { lg: 'sticky' }, top: { lg: 80 } }}>
        <Typography id="what-if-ranking" component="h3" variant="h6" sx={{ mb: 1 }}>
          {translate('app.whatIf.ranking')}
        </Typography>
        {error !== undefined && <Alert severity="warning">{translate(messageOf(error))}</Alert>}
        {error === undefined && lines && <SupposedTable lines={lines} organizationId={organizationId} isWaiting={isWaiting} />}
      </Card>
    </Box>
  );
};
