import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import RejectIcon from '@mui/icons-material/UndoOutlined';
import { useState } from 'react';
import { Button, useCanAccess, useListContext, useRecordContext } from 'react-admin';
import type { ResultRecord } from '../api/records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

/** For the results chosen in a list. */
export const VerifyChosen = () => {
  const { selectedIds, onUnselectItems, data = [] } = useListContext();
  // Offered by the first chosen one on the page; the service says which of the others are not in one's charge.
  const record = data.find(({ id }) => selectedIds.includes(id));
  return <VerifyButtons ids={selectedIds.map(String)} record={record} onDone={onUnselectItems} />;
};

/** For the result on the page, as long as nobody has decided on it. */
export const VerifyThis = () => {
  const result = useRecordContext<ResultRecord>();
  return result?.state === 'SUBMITTED' ? <VerifyButtons ids={[result.id]} record={result} /> : null;
};

type Props = { readonly ids: readonly string[]; readonly record: object | undefined; readonly onDone?: () => void };

/** Verifies or rejects results; a rejection needs a reason. */
const VerifyButtons = ({ ids, record, onDone }: Props) => {
  const { canAccess } = useCanAccess({ resource: 'results', action: 'verify', ...(record && { record }) });
  const { isRunning, run } = useAction();
  const [isRejecting, setRejecting] = useState(false);
  if (!canAccess) return null;

  const verify = async () => {
    if (await run((provider) => provider.verifyResults(ids, 'VERIFIED', null), 'app.result.verified')) onDone?.();
  };
  const reject = async (note: string) => {
    const isDone = await run((provider) => provider.verifyResults(ids, 'REJECTED', note), 'app.result.rejected');
    if (!isDone) return;
    setRejecting(false);
    onDone?.();
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
