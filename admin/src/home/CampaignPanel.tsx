import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Link, useLocale, useTranslate } from 'react-admin';
import type { HomeCampaign, HomeYear } from '../api/home';
import type { Person } from '../api/offers';
import type { CampaignTime } from '../campaign-life/current-campaign';
import { oneDecimal } from '../monitoring/bar';
import { formatDate } from '../ui/date';
import { formatDecimal } from '../ui/decimal';
import { today } from '../ui/today';
import { NextStep } from './NextStep';
import { ProgressStates } from './ProgressStates';
import { phaseOn } from './phase-on';

type Props = {
  readonly found: { readonly campaign: HomeCampaign; readonly time: CampaignTime } | undefined;
  readonly year: HomeYear | undefined;
  readonly person: Person;
};

/** The campaign of this year, or the newest there is, and how far it is. */
export const CampaignPanel = ({ found, year, person }: Props) => {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate('app.home.campaign')} sx={{ p: 2, display: 'grid', gap: 2, minHeight: 232 }}>
      {found ? <Heading {...found} /> : <Skeleton variant="rounded" height={64} />}
      {found && year ? <Time campaign={found.campaign} year={year} /> : <Skeleton variant="rounded" height={44} />}
      {found && year ? <ProgressStates campaignId={found.campaign.id} year={year} person={person} /> : <Skeleton variant="rounded" height={56} />}
      {found && year && <NextStep campaign={found.campaign} moves={year.moves} />}
    </Card>
  );
};

const Heading = ({ campaign, time }: { campaign: HomeCampaign; time: CampaignTime }) => {
  const translate = useTranslate();
  const days = { start: formatDate(campaign.startsOn), end: formatDate(campaign.endsOn) };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: 1 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          {translate(`app.home.time.${time}`, days)}
        </Typography>
        <Typography component="h3" variant="h5">
          <Link to={`/campaigns/${campaign.id}/show`}>{campaign.name}</Link>
        </Typography>
      </Box>
      <Chip size="small" variant="outlined" color={COLORS[campaign.state]} label={translate(`enums.campaignState.${campaign.state}`)} />
    </Box>
  );
};

const COLORS = { PLANNED: 'default', OPEN: 'success', SCORING: 'warning', CLOSED: 'default' } as const;

const Time = ({ campaign, year }: { campaign: HomeCampaign; year: HomeYear }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { asOf, monthsGone, monthsTotal, timePercent } = year.monitoring;
  // Of a year that is over it is said how it stood on the last day that counts.
  const day = today() <= campaign.endsOn ? today() : asOf;
  const phase = phaseOn(campaign.phases.nodes, day);
  const percent = formatDecimal(oneDecimal(timePercent), locale);
  const label = translate('app.home.gone', { gone: monthsGone, total: monthsTotal, percent, day: formatDate(asOf) });
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 2, mb: 0.75, typography: 'body2' }}>
        <span>{phase ? translate('app.home.phase', { name: phase.name, end: formatDate(phase.endsOn) }) : translate('app.home.noPhase')}</span>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {label}
        </Box>
      </Box>
      <LinearProgress variant="determinate" value={Math.min(100, Number(timePercent))} aria-label={label} sx={{ height: 8, borderRadius: 4 }} />
    </Box>
  );
};
