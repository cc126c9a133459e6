import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { parseTypedDate } from './typed-date';

type Props = {
  readonly title: string;
  readonly dayLabel: string;
  readonly isDayRequired?: boolean;
  readonly confirm: string;
  readonly isRunning: boolean;
  readonly onConfirm: (reason: string, day: string | null) => void;
  readonly onClose: () => void;
};

/** Asks for a day and a reason. Texts are given as keys. */
export const DayAndReasonDialog = ({ title, dayLabel, isDayRequired = false, confirm, isRunning, onConfirm, onClose }: Props) => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const day = parseTypedDate(typed);
  const isDayRight = typed.trim() === '' ? !isDayRequired : day !== null;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate(title)}</DialogTitle>
      <DialogContent>
        <TextField
          fullWidth
          required={isDayRequired}
          sx={{ mt: 1 }}
          label={translate(dayLabel)}
          value={typed}
          error={typed.trim() !== '' && day === null}
          helperText={typed.trim() !== '' && day === null ? translate('app.date.invalid') : ' '}
          onChange={({ target }) => setTyped(target.value)}
        />
        <TextField
          fullWidth
          multiline
          required
          minRows={2}
          label={translate('app.scorecard.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={isRunning || !isDayRight || reason.trim() === ''} onClick={() => onConfirm(reason.trim(), day)}>
          {translate(confirm)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
