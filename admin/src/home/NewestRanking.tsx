import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { Link, RecordContextProvider, useGetList, useGetManyReference, useTranslate } from 'react-admin';
import type { RankingRecord, StandingRecord } from '../api/records';
import { MoveMark, RankMark } from '../ranking/RankMark';
import { DecimalText } from '../ui/DecimalText';
import { EnumText } from '../ui/EnumText';
import { Panel } from './Panel';

const SHOWN = 5;

/** The first places of the newest year's overall ranking; nothing before there is one. */
export const NewestRanking = () => {
  const { data } = useGetList<RankingRecord>('rankings', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'campaign.year', order: 'DESC' },
    filter: { departmentId: null, state_ne: 'SUPERSEDED' },
  });
  const newest = data?.[0];
  return newest ? <FirstPlaces ranking={newest} /> : null;
};

const FirstPlaces = ({ ranking }: { ranking: RankingRecord }) => {
  const translate = useTranslate();
  const { data: standings } = useGetManyReference<StandingRecord>('standings', {
    target: 'rankingId',
    id: ranking.id,
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'rank', order: 'ASC' },
    filter: { rank_isNull: false },
  });
  return (
    <Panel title="app.ranking.overall">
      <RecordContextProvider value={ranking}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography sx={{ color: 'text.secondary', mr: 'auto' }}>{`${ranking.campaign.name} · ${ranking.cluster.name}`}</Typography>
          <EnumText source="state" of="rankingState" />
        </Box>
      </RecordContextProvider>
      <List disablePadding>
        {standings?.map((standing) => (
          <RecordContextProvider key={standing.id} value={standing}>
            <ListItem divider disableGutters sx={{ gap: 1.5 }}>
              <RankMark />
              <Box sx={{ flex: 1 }}>{standing.organization.name}</Box>
              <MoveMark />
              <Box sx={{ minWidth: 80, textAlign: 'right' }}>
                <DecimalText source="score" />
              </Box>
            </ListItem>
          </RecordContextProvider>
        ))}
      </List>
      <Button component={Link} size="small" to={`/rankings/${ranking.id}/show`} sx={{ mt: 1 }}>
        {translate('app.home.wholeRanking')}
      </Button>
    </Panel>
  );
};
