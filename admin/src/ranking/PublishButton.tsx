import PublishIcon from '@mui/icons-material/CampaignOutlined';
import { useState } from 'react';
import { Button, Confirm, useCanAccess, useRecordContext } from 'react-admin';
import type { RankingRecord } from '../api/records';
import { useAction } from '../ui/useAction';
import { PublishText } from './PublishText';

/** Makes a provisional ranking official. */
export const PublishButton = () => {
  const ranking = useRecordContext<RankingRecord>();
  const { canAccess } = useCanAccess({ resource: 'rankings', action: 'publish' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || ranking?.state !== 'PROVISIONAL' || ranking.method === 'SCORECARD') return null;
  const publish = async () => {
    await run((provider) => provider.publishRanking(ranking.id), 'app.ranking.published');
    setAsking(false);
  };
  return (
    <>
      <Button label="app.ranking.publish" variant="contained" onClick={() => setAsking(true)}>
        <PublishIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.ranking.publishTitle"
        content={<PublishText ranking={ranking} />}
        confirm="app.ranking.publish"
        ConfirmIcon={PublishIcon}
        onConfirm={publish}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
