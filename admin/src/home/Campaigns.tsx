import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { Link, RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import type { CampaignRecord } from '../api/records';
import { formatDate } from '../ui/date';
import { EnumText } from '../ui/EnumText';
import { filteredList } from './filtered-list';
import { Panel } from './Panel';

const SHOWN = 5;

export const Campaigns = () => {
  const translate = useTranslate();
  const { data, isPending } = useGetList<CampaignRecord>('campaigns', {
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'year', order: 'DESC' },
    filter: {},
  });
  return (
    <Panel title="app.home.campaigns">
      {!isPending && data?.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{translate('app.home.noCampaigns')}</Typography>}
      <List disablePadding>
        {data?.map((campaign) => (
          <RecordContextProvider key={campaign.id} value={campaign}>
            <ListItem divider disableGutters sx={{ gap: 1.5, flexWrap: 'wrap' }}>
              <ListItemText
                primary={<Link to={`/campaigns/${campaign.id}/show`}>{campaign.name}</Link>}
                secondary={`${formatDate(campaign.startsOn)} – ${formatDate(campaign.endsOn)}`}
                sx={{ flex: '1 1 240px' }}
              />
              <EnumText source="state" of="campaignState" />
              <Button component={Link} size="small" to={filteredList('rankings', { campaignId: campaign.id })}>
                {translate('app.home.rankings')}
              </Button>
            </ListItem>
          </RecordContextProvider>
        ))}
      </List>
    </Panel>
  );
};
