import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import type { HomeStart } from '../api/home';
import { rankingTitle } from '../ranking/ranking-title';
import { formatInstant } from '../ui/date';
import { Lines, TwoLines } from './Lines';
import { Panel } from './Panel';

/** The rankings that were published last. */
export const Published = ({ start }: { readonly start: HomeStart | undefined }) => {
  const translate = useTranslate();
  return (
    <Panel title="app.home.published" isPending={!start}>
      {start?.published.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.nonePublished')}</Typography>}
      <Lines>
        {start?.published.map((ranking) => (
          <TwoLines
            key={ranking.id}
            primary={<Link to={`/rankings/${ranking.id}/show`}>{rankingTitle(ranking)}</Link>}
            secondary={ranking.publishedAt && formatInstant(ranking.publishedAt)}
          />
        ))}
      </Lines>
    </Panel>
  );
};
