import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import type { HomeYear } from '../api/home';
import { Lift } from './Lift';
import { Lines } from './Lines';
import { newestLines } from './lift';
import { Panel } from './Panel';
import { PlaceLine } from './PlaceLine';

/** An organization's places in the campaign's rankings, and what would lift it. */
export const MyPlaces = ({ year }: { readonly year: HomeYear | undefined }) => {
  const translate = useTranslate();
  const lines = newestLines(year?.standings ?? []);
  return (
    <>
      <Panel title="app.home.myPlaces" isPending={!year} lines={4}>
        {lines.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.noPlaces')}</Typography>}
        <Lines>
          {lines.map((line) => (
            <PlaceLine key={line.id} line={line}>
              <Link to={`/rankings/${line.ranking.id}/show`}>{line.ranking.department?.name ?? translate('app.ranking.overall')}</Link>
              <Typography component="div" variant="caption" color="text.secondary">
                {line.rank === null ? translate('app.ranking.unranked') : translate('app.ranking.rankOf', { rank: line.rank, outOf: line.outOf })}
                {` · ${translate(`enums.rankingState.${line.ranking.state}`)}`}
              </Typography>
            </PlaceLine>
          ))}
        </Lines>
      </Panel>
      {lines.length > 0 && <Lift lines={lines} />}
    </>
  );
};
