import ProgressIcon from '@mui/icons-material/TrendingUpOutlined';
import Box from '@mui/material/Box';
import MuiButton from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Button, useRecordContext, useTranslate } from 'react-admin';
import type { TaskRecord } from '../api/task-records';
import { useAction } from '../ui/useAction';

const WORKED_ON: ReadonlySet<string> = new Set(['ASSIGNED', 'IN_PROGRESS', 'RETURNED']);

/** Reports how far a task is, for whoever carries it out. A task with parts is as far as they are. */
export const ProgressButton = () => {
  const task = useRecordContext<TaskRecord>();
  const [isOpen, setOpen] = useState(false);
  if (!task || !WORKED_ON.has(task.state) || task.allowedMoves.length === 0 || task.parts.totalCount > 0) return null;
  return (
    <>
      <Button label="app.task.report" onClick={() => setOpen(true)}>
        <ProgressIcon />
      </Button>
      {isOpen && <ProgressDialog task={task} onClose={() => setOpen(false)} />}
    </>
  );
};

const ProgressDialog = ({ task, onClose }: { task: TaskRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const [progress, setProgress] = useState(task.progress);
  const [comment, setComment] = useState('');
  const report = async () => {
    const said = comment.trim() || null;
    if (await run((provider) => provider.reportTaskProgress(task.id, progress, said, task.version), 'app.task.reported')) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('app.task.report')}</DialogTitle>
      <DialogContent>
        <Box sx={{ px: 1, pt: 4 }}>
          <Slider
            value={progress}
            onChange={(_event, value) => setProgress(Number(value))}
            step={5}
            min={0}
            max={100}
            valueLabelDisplay="on"
            aria-label={translate('resources.tasks.fields.progress')}
          />
        </Box>
        <TextField
          fullWidth
          multiline
          minRows={2}
          label={translate('app.task.comment')}
          value={comment}
          onChange={({ target }) => setComment(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <MuiButton onClick={onClose}>{translate('ra.action.cancel')}</MuiButton>
        <MuiButton variant="contained" disabled={isRunning} onClick={report}>
          {translate('app.task.report')}
        </MuiButton>
      </DialogActions>
    </Dialog>
  );
};
