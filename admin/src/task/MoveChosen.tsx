import type { TaskState } from '@thi-dua/schema';
import { useState } from 'react';
import { Button, useGetMany, useListContext, useTranslate } from 'react-admin';
import type { TaskRecord } from '../api/task-records';
import { ReasonDialog } from '../ui/ReasonDialog';
import { useBulkAction } from '../ui/useBulkAction';
import { MOVE_ICONS, needsReason } from './moves';

/** A button for each state to which all of the chosen tasks may be moved. */
export const MoveChosen = () => {
  const translate = useTranslate();
  const { selectedIds } = useListContext();
  const { isRunning, run } = useBulkAction();
  const [asking, setAsking] = useState<TaskState | null>(null);
  const { data } = useGetMany<TaskRecord>('tasks', { ids: selectedIds }, { enabled: selectedIds.length > 0 });
  const tasks = selectedIds.flatMap((id) => data?.find((task) => task?.id === id) ?? []);
  if (tasks.length === 0 || tasks.length < selectedIds.length) return null;
  const common = (tasks[0]?.allowedMoves ?? []).filter((to) => tasks.every(({ allowedMoves }) => allowedMoves.includes(to)));
  const move = async (to: TaskState, reason: string | null) => {
    const read = tasks.map(({ id, version }) => ({ id, version }));
    if (await run((provider) => provider.moveTasks(read, to, reason), 'app.task.movedMany')) setAsking(null);
  };
  if (common.length === 0) return <span>{translate('app.task.noCommonMove')}</span>;
  return (
    <>
      {common.map((to) => (
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
