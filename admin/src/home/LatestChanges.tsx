import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Link, useDataProvider, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { LatestChange } from '../api/records';
import { rankingTitle } from '../ranking/ranking-title';
import { formatInstant } from '../ui/date';
import { messageOf } from '../ui/message-of';
import { Panel } from './Panel';

const SHOWN = 8;

export const LatestChanges = () => {
  const translate = useTranslate();
  const provider = useDataProvider<PanelDataProvider>();
  const [changes, setChanges] = useState<readonly LatestChange[]>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    provider.latestChanges(SHOWN).then(setChanges, (error: unknown) => setFailure(messageOf(error)));
  }, [provider]);
  return (
    <Panel title="app.home.changes">
      {failure && <Typography color="error">{translate(failure)}</Typography>}
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
