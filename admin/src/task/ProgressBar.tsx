import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useRecordContext, useTranslate } from 'react-admin';
import type { TaskRecord } from '../api/task-records';

/** How far a task is: a bar, and the figure beside it. */
export const ProgressBar = (_props: { readonly source?: string; readonly label?: string }) => {
  const translate = useTranslate();
  const task = useRecordContext<TaskRecord>();
  if (!task) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 110 }}>
      <LinearProgress
        variant="determinate"
        value={task.progress}
        color={task.overdue ? 'error' : task.state === 'DONE' ? 'success' : 'primary'}
        aria-label={translate('app.task.progressOf', { name: task.name })}
        sx={{ flex: 1, height: 8, borderRadius: 4 }}
      />
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', minWidth: 40, textAlign: 'right' }}>{`${task.progress} %`}</Box>
    </Box>
  );
};
