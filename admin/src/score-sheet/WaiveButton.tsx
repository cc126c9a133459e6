import WaiveIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Button, useCanAccess, useRecordContext } from 'react-admin';
import type { SheetRecord } from '../api/scorecard-records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

/** Lets the scorecard be published without a sheet, or takes that back. */
export const WaiveButton = () => {
  const sheet = useRecordContext<SheetRecord>();
  const { canAccess } = useCanAccess({ resource: 'scoreSheets', action: 'waive' });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || !sheet || sheet.state === 'FINAL') return null;
  if (sheet.waiverReason !== null) {
    const takeBack = () => run((provider) => provider.waiveScoreSheet(sheet.id, sheet.version, null), 'app.scorecard.unwaived');
    return (
      <Button
        label="app.scorecard.unwaive"
        disabled={isRunning}
        onClick={(event) => {
          event.stopPropagation();
          void takeBack();
        }}
      />
    );
  }
  const waive = async (reason: string) => {
    if (await run((provider) => provider.waiveScoreSheet(sheet.id, sheet.version, reason), 'app.scorecard.waived')) setAsking(false);
  };
  return (
    // A click in the dialog is none on the row that it belongs to.
    <Box component="span" onClick={(event) => event.stopPropagation()}>
      <Button label="app.scorecard.waive" onClick={() => setAsking(true)}>
        <WaiveIcon />
      </Button>
      {isAsking && (
        <ReasonDialog
          isOpen
          isRunning={isRunning}
          title="app.scorecard.waiveTitle"
          content="app.scorecard.waiveContent"
          label="app.scorecard.reason"
          confirm="app.scorecard.waive"
          onConfirm={waive}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
};
