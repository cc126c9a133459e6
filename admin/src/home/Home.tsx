import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useTranslate } from 'react-admin';
import { PageTitle } from '../ui/PageTitle';
import { useOffice } from '../ui/useOffice';
import { Campaigns } from './Campaigns';
import { LatestChanges } from './LatestChanges';
import { NewestRanking } from './NewestRanking';
import { OfficeNotice } from './OfficeNotice';
import { Shortcuts } from './Shortcuts';

export const Home = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { isPending, isMissing } = useOffice();
  if (isPending) return null;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}
    >
      <PageTitle title="ra.page.dashboard" />
      <Typography component="h2" variant="h4" sx={{ gridColumn: '1 / -1' }}>
        {translate('app.home.greeting', { name: identity?.fullName ?? '' })}
      </Typography>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <OfficeNotice />
      </Box>
      {!isMissing && <Year />}
    </Box>
  );
};

const Year = () => (
  <>
    <Box sx={{ gridColumn: '1 / -1' }}>
      <Shortcuts />
    </Box>
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <NewestRanking />
      <Campaigns />
    </Box>
    <LatestChanges />
  </>
);
