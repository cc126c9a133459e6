import FreezeIcon from '@mui/icons-material/LockOutlined';
import { useState } from 'react';
import { Button, Confirm, useCanAccess, useRecordContext } from 'react-admin';
import type { ScorecardRecord } from '../api/scorecard-records';
import { useAction } from '../ui/useAction';

/** Gives a draft out: it stays as it is from then on, and every unit has a sheet. */
export const FreezeButton = () => {
  const card = useRecordContext<ScorecardRecord>();
  const { canAccess } = useCanAccess({ resource: 'scorecards', action: 'freeze' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || card?.state !== 'DRAFT') return null;
  const freeze = async () => {
    await run((provider) => provider.freezeScorecard(card.id, card.version), 'app.scorecard.frozen');
    setAsking(false);
  };
  return (
    <>
      <Button label="app.scorecard.freeze" variant="contained" onClick={() => setAsking(true)}>
        <FreezeIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.scorecard.freezeTitle"
        content="app.scorecard.freezeContent"
        confirm="app.scorecard.freeze"
        ConfirmIcon={FreezeIcon}
        onConfirm={freeze}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
