import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { Link, useTranslate } from 'react-admin';
import { rankingTitle } from '../ranking/ranking-title';
import { formatInstant } from '../ui/date';
import { useLoaded } from '../ui/useLoaded';
import { Panel } from './Panel';

const SHOWN = 8;

export const LatestChanges = () => {
  const translate = useTranslate();
  const changes = useLoaded('', (provider) => provider.latestChanges(SHOWN));
  return (
    <Panel title="app.home.changes">
      {changes?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.noChanges')}</Typography>}
      <List disablePadding>
        {changes?.map((change) => (
          <ListItem key={change.cursor} divider disableGutters>
            <ListItemText
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
          </ListItem>
        ))}
      </List>
    </Panel>
  );
};
