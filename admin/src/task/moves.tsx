import CancelIcon from '@mui/icons-material/BlockOutlined';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import StartIcon from '@mui/icons-material/PlayArrowOutlined';
import SubmitIcon from '@mui/icons-material/SendOutlined';
import ReturnIcon from '@mui/icons-material/UndoOutlined';
import type { TaskState } from '@thi-dua/schema';
import type { ReactElement } from 'react';

export const MOVE_ICONS: Readonly<Partial<Record<TaskState, ReactElement>>> = {
  IN_PROGRESS: <StartIcon />,
  SUBMITTED: <SubmitIcon />,
  DONE: <DoneIcon />,
  RETURNED: <ReturnIcon />,
  CANCELLED: <CancelIcon />,
};

export const needsReason = (to: TaskState): boolean => to === 'RETURNED' || to === 'CANCELLED';
