import MonitoringIcon from '@mui/icons-material/SpeedOutlined';
import { Button, Link, useRecordContext } from 'react-admin';

/** To the progress of the campaign on the page. */
export const MonitoringLink = () => {
  const campaign = useRecordContext();
  if (!campaign) return null;
  const filter = encodeURIComponent(JSON.stringify({ campaignId: campaign.id }));
  return (
    <Button component={Link} to={`/monitoring?filter=${filter}`} label="resources.monitoring.name">
      <MonitoringIcon />
    </Button>
  );
};
