import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import type { HomeStart } from '../api/home';
import { rankingTitle } from '../ranking/ranking-title';
import { formatInstant } from '../ui/date';
import { Lines, TwoLines } from './Lines';
import { Panel } from './Panel';

/** The latest moves in rankings. */
export const LatestChanges = ({ start }: { readonly start: HomeStart | undefined }) => {
  const translate = useTranslate();
  return (
    <Panel title="app.home.changes" isPending={!start} lines={4}>
      {start?.changes.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.noChanges')}</Typography>}
      <Lines columns={2}>
        {start?.changes.map((change) => (
          <TwoLines
            key={change.cursor}
            primary={
              <>
                {change.organization.name}: {change.previousRank ?? '–'} → <strong>{change.rank ?? '–'}</strong>
              </>
            }
            secondary={
              <>
                <Link to={`/rankings/${change.ranking.id}/show`}>{rankingTitle(change.ranking)}</Link>
                {' · '}
                {translate(`enums.cause.${change.cause}`)}
                {' · '}
                {formatInstant(change.occurredAt)}
              </>
            }
          />
        ))}
      </Lines>
    </Panel>
  );
};
