import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { TaskRecord } from '../api/task-records';
import { formatDate } from '../ui/date';

/** The last day of a task, and in words when it was missed. */
export const DueText = (_props: { readonly source?: string; readonly label?: string }) => {
  const translate = useTranslate();
  const task = useRecordContext<TaskRecord>();
  if (!task) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <span>{formatDate(task.dueOn)}</span>
      {task.overdue && <Chip size="small" color="error" icon={<WarningIcon />} label={translate('app.task.overdue')} />}
      {task.late && <Chip size="small" color="warning" variant="outlined" label={translate('app.task.late')} />}
    </Box>
  );
};
