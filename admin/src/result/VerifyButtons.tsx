import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import RejectIcon from '@mui/icons-material/UndoOutlined';
import { useState } from 'react';
import { Button, useCanAccess, useListContext } from 'react-admin';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

/** Verifies or rejects the chosen results; a rejection needs a reason. */
export const VerifyButtons = () => {
  const { selectedIds, onUnselectItems } = useListContext();
  const { canAccess } = useCanAccess({ resource: 'results', action: 'verify' });
  const { isRunning, run } = useAction();
  const [isRejecting, setRejecting] = useState(false);
  if (!canAccess) return null;
  const ids = selectedIds.map(String);

  const verify = async () => {
    if (await run((provider) => provider.verifyResults(ids, 'VERIFIED', null), 'app.result.verified')) onUnselectItems();
  };
  const reject = async (note: string) => {
    const isDone = await run((provider) => provider.verifyResults(ids, 'REJECTED', note), 'app.result.rejected');
    if (!isDone) return;
    setRejecting(false);
    onUnselectItems();
  };

  return (
    <>
      <Button label="app.result.verify" onClick={verify} disabled={isRunning}>
        <CheckIcon />
      </Button>
      <Button label="app.result.reject" onClick={() => setRejecting(true)} disabled={isRunning}>
        <RejectIcon />
      </Button>
      <ReasonDialog
        isOpen={isRejecting}
        isRunning={isRunning}
        title="app.result.rejectTitle"
        label="app.result.note"
        confirm="app.result.reject"
        onConfirm={reject}
        onClose={() => setRejecting(false)}
      />
    </>
  );
};
