import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import { Panel } from './Panel';

/** What people come for who ask and follow: the explorer with examples, reports, and how a program gets in. */
export const Explore = ({ role }: { readonly role: string }) => {
  const translate = useTranslate();
  return (
    <Panel title="app.home.explore">
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {translate(`app.home.exploreHelp.${role}`)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" href={`/graphql?example=${role.toLowerCase()}`} target="_blank" rel="noopener">
          {translate('app.menu.explorer')}
        </Button>
        <Button component={Link} to="/monitoring" variant="outlined">
          {translate('resources.monitoring.name')}
        </Button>
        <Button component={Link} to="/reports" variant="outlined">
          {translate('resources.reports.name', { smart_count: 2 })}
        </Button>
      </Box>
    </Panel>
  );
};
