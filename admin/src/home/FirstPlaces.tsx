import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link, RecordContextProvider, useTranslate } from 'react-admin';
import type { HomeYear } from '../api/home';
import { EnumText } from '../ui/EnumText';
import { Lines } from './Lines';
import { Panel } from './Panel';
import { PlaceLine } from './PlaceLine';

/** The first places of the campaign's overall ranking. */
export const FirstPlaces = ({ year }: { readonly year: HomeYear | undefined }) => {
  const translate = useTranslate();
  const ranking = year?.overall;
  return (
    <Panel title="app.ranking.overall" isPending={!year} lines={6}>
      {year && !ranking && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.noOverall')}</Typography>}
      {ranking && (
        <>
          <RecordContextProvider value={ranking}>
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography sx={{ color: 'text.secondary', mr: 'auto' }}>
                {`${ranking.cluster.name} · ${translate('app.ranking.ranked', { ranked: ranking.rankedCount, size: ranking.size })}`}
              </Typography>
              <EnumText source="state" of="rankingState" />
            </Box>
          </RecordContextProvider>
          <Lines>
            {ranking.standings.nodes.map((standing) => (
              <PlaceLine key={standing.id} line={standing}>
                {standing.organization.name}
              </PlaceLine>
            ))}
          </Lines>
          <Button component={Link} size="small" to={`/rankings/${ranking.id}/show`} sx={{ mt: 1 }}>
            {translate('app.home.wholeRanking')}
          </Button>
        </>
      )}
    </Panel>
  );
};
