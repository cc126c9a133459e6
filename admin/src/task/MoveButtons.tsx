import type { TaskState } from '@thi-dua/schema';
import { useState } from 'react';
import { Button, useRecordContext } from 'react-admin';
import type { TaskRecord } from '../api/task-records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useAction } from '../ui/useAction';
import { MOVE_ICONS, needsReason } from './moves';

/** A button for each state to which one may move the task; the service says which. */
export const MoveButtons = () => {
  const task = useRecordContext<TaskRecord>();
  const { isRunning, run } = useAction();
  const [asking, setAsking] = useState<TaskState | null>(null);
  if (!task) return null;
  const move = async (to: TaskState, reason: string | null) => {
    if (await run((provider) => provider.moveTask(task.id, to, reason, task.version), 'app.task.moved')) setAsking(null);
  };
  return (
    <>
      {task.allowedMoves.map((to) => (
        <Button
          key={to}
          label={`app.task.move.${to}`}
          disabled={isRunning}
          color={to === 'CANCELLED' ? 'error' : 'primary'}
          onClick={() => (needsReason(to) ? setAsking(to) : move(to, null))}
        >
          {MOVE_ICONS[to]}
        </Button>
      ))}
      <ReasonDialog
        isOpen={asking !== null}
        isRunning={isRunning}
        title={`app.task.move.${asking ?? 'RETURNED'}`}
        label="app.task.reason"
        confirm={`app.task.move.${asking ?? 'RETURNED'}`}
        onConfirm={(reason) => asking && move(asking, reason)}
        onClose={() => setAsking(null)}
      />
    </>
  );
};
