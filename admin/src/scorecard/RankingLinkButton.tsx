import RankingIcon from '@mui/icons-material/LeaderboardOutlined';
import { Button, Link, useRecordContext } from 'react-admin';
import type { ScorecardRecord } from '../api/scorecard-records';

/** Leads to the ranking that a scorecard feeds. */
export const RankingLinkButton = () => {
  const card = useRecordContext<ScorecardRecord>();
  if (!card?.ranking) return null;
  return (
    <Button component={Link} to={`/rankings/${card.ranking.id}/show`} label="app.scorecard.ranking">
      <RankingIcon />
    </Button>
  );
};
