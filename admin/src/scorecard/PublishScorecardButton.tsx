import PublishIcon from '@mui/icons-material/CampaignOutlined';
import { useState } from 'react';
import { Button, Confirm, useCanAccess, useRecordContext } from 'react-admin';
import type { ScorecardRecord } from '../api/scorecard-records';
import { useAction } from '../ui/useAction';

/** Makes the outcome of a scorecard official, its sheets with it. */
export const PublishScorecardButton = () => {
  const card = useRecordContext<ScorecardRecord>();
  const { canAccess } = useCanAccess({ resource: 'scorecards', action: 'publish' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || card?.ranking?.state !== 'PROVISIONAL') return null;
  const publish = async () => {
    await run((provider) => provider.publishScorecard(card.id, card.version), 'app.scorecard.published');
    setAsking(false);
  };
  return (
    <>
      <Button label="app.scorecard.publish" variant="contained" onClick={() => setAsking(true)}>
        <PublishIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.scorecard.publishTitle"
        content="app.scorecard.publishContent"
        confirm="app.scorecard.publish"
        ConfirmIcon={PublishIcon}
        onConfirm={publish}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
