import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useGetIdentity, useStore, useTranslate } from 'react-admin';
import type { Person } from '../api/offers';
import { ORGANIZATION_OFFICER } from '../api/offers';
import { currentCampaign } from '../campaign-life/current-campaign';
import { FirstSteps } from '../first-steps/FirstSteps';
import { messageOf } from '../ui/message-of';
import { PageTitle } from '../ui/PageTitle';
import { personOf } from '../ui/person';
import { today } from '../ui/today';
import { useOffice } from '../ui/useOffice';
import { CampaignPanel } from './CampaignPanel';
import { Explore } from './Explore';
import { FirstPlaces } from './FirstPlaces';
import { LatestChanges } from './LatestChanges';
import { MissingReports } from './MissingReports';
import { MyPlaces } from './MyPlaces';
import { OfficeNotice } from './OfficeNotice';
import { Published } from './Published';
import { QuickLinks } from './QuickLinks';
import { Tiles } from './Tiles';
import { useHomeStart, useHomeYear } from './useHome';

export const Home = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { isPending, isMissing } = useOffice();
  const person = personOf(identity);
  if (isPending || !person || !identity) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title="ra.page.dashboard" />
      <Box>
        <Typography component="h2" variant="h4">
          {translate('app.home.greeting', { name: identity.fullName ?? '' })}
        </Typography>
        <OfficeNotice />
      </Box>
      {person.role === 'ADMINISTRATOR' && <FirstSteps />}
      {!isMissing && <Work person={person} userId={String(identity.id)} />}
    </Box>
  );
};

/** What concerns the person, in the order of its urgency: the year, what waits, and how things stand. */
const Work = ({ person, userId }: { person: Person; userId: string }) => {
  const translate = useTranslate();
  const start = useHomeStart(person, userId);
  const found = start.data && currentCampaign(start.data.campaigns, today());
  const year = useHomeYear(found?.campaign.id, person);
  const failure = start.error ?? year.error;
  const isReader = person.role === 'ANALYST' || person.role === 'INTEGRATOR';
  const isOwn = person.role === ORGANIZATION_OFFICER;
  const [areStepsAway] = useStore('firstSteps.away', false);
  if (failure) return <Alert severity="error">{translate(messageOf(failure))}</Alert>;
  if (start.data && !found) return person.role === 'ADMINISTRATOR' && !areStepsAway ? null : <NoCampaign isOwn={isOwn} />;
  return (
    <>
      <QuickLinks person={person} />
      <CampaignPanel found={found} year={year.data} person={person} />
      <Tiles tiles={start.tiles} counts={start.data?.counts} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <Column>
          {isReader && <Explore role={person.role} />}
          {isOwn ? <MyPlaces year={year.data} /> : <FirstPlaces year={year.data} />}
        </Column>
        <Column>
          {isReader ? <Published start={start.data} /> : <MissingReports year={year.data} campaignId={found?.campaign.id} person={person} />}
        </Column>
      </Box>
      <LatestChanges start={start.data} />
    </>
  );
};

const NoCampaign = ({ isOwn }: { isOwn: boolean }) => {
  const translate = useTranslate();
  return <Alert severity="info">{translate(`app.home.noCampaign.${isOwn ? 'own' : 'all'}`)}</Alert>;
};

const Column = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</Box>
);
