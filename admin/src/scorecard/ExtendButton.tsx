import ExtendIcon from '@mui/icons-material/MoreTimeOutlined';
import { useState } from 'react';
import { Button, useCanAccess, useRecordContext } from 'react-admin';
import type { ScoringWindowRecord } from '../api/scorecard-records';
import { DayAndReasonDialog } from '../ui/DayAndReasonDialog';
import { useAction } from '../ui/useAction';

/** Gives a step of a frozen scorecard more days. */
export const ExtendButton = () => {
  const window = useRecordContext<ScoringWindowRecord>();
  const { canAccess } = useCanAccess({ resource: 'scoringWindows', action: 'edit' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || !window) return null;
  const extend = async (reason: string, day: string | null) => {
    if (day === null) return;
    if (await run((provider) => provider.extendScoringWindow(window.id, day, reason, window.version), 'app.scorecard.extended')) setAsking(false);
  };
  return (
    <>
      <Button label="app.scorecard.extend" onClick={() => setAsking(true)}>
        <ExtendIcon />
      </Button>
      {isAsking && (
        <DayAndReasonDialog
          title="app.scorecard.extendTitle"
          dayLabel="app.scorecard.endsOn"
          isDayRequired
          confirm="app.scorecard.extend"
          isRunning={isRunning}
          onConfirm={extend}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};
