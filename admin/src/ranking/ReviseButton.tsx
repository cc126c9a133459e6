import ReviseIcon from '@mui/icons-material/HistoryEduOutlined';
import { useState } from 'react';
import { Button, useCanAccess, useRecordContext, useRedirect } from 'react-admin';
import type { RankingRecord } from '../api/records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

/** Makes a new revision of a published ranking and leads to it. */
export const ReviseButton = () => {
  const ranking = useRecordContext<RankingRecord>();
  const redirect = useRedirect();
  const { canAccess } = useCanAccess({ resource: 'rankings', action: 'revise' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || ranking?.state !== 'PUBLISHED') return null;
  const revise = (reason: string) =>
    run(async (provider) => {
      const revision = await provider.reviseRanking(ranking.id, reason);
      setAsking(false);
      redirect('show', 'rankings', revision);
    }, 'app.ranking.revised');
  return (
    <>
      <Button label="app.ranking.revise" onClick={() => setAsking(true)}>
        <ReviseIcon />
      </Button>
      <ReasonDialog
        isOpen={isAsking}
        isRunning={isRunning}
        title="app.ranking.reviseTitle"
        content="app.ranking.reviseContent"
        label="app.ranking.reason"
        confirm="app.ranking.revise"
        onConfirm={revise}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
