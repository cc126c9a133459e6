import { useState } from 'react';
import { Button, useCanAccess, useRecordContext } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';

/** Keeps the reason why the ceiling may be exceeded here. */
export const OverruleButton = () => {
  const evaluation = useRecordContext<EvaluationRecord>();
  const { canAccess } = useCanAccess({ resource: 'evaluations', action: 'edit', ...(evaluation && { record: evaluation }) });
  const { isRunning, run } = useAction();
  const [isAsking, setAsking] = useState(false);
  if (!canAccess || !evaluation) return null;
  const overrule = (overruleReason: string) =>
    run(async (provider) => {
      await provider.update('evaluations', { id: evaluation.id, data: { overruleReason }, previousData: evaluation });
      setAsking(false);
    }, 'app.evaluation.overruled');
  return (
    <>
      <Button label={evaluation.ceiling?.isOverruled ? 'app.evaluation.changeReason' : 'app.evaluation.overrule'} onClick={() => setAsking(true)} />
      <ReasonDialog
        isOpen={isAsking}
        isRunning={isRunning}
        title="app.evaluation.overruleTitle"
        content="app.evaluation.overruleContent"
        label="app.evaluation.reason"
        confirm="app.evaluation.overrule"
        onConfirm={overrule}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
