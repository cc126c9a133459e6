import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

type Props = {
  readonly isOpen: boolean;
  readonly isRunning: boolean;
  readonly title: string;
  readonly content?: string;
  readonly label: string;
  readonly confirm: string;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks for the reason without which something is not done. Texts are given as keys. */
export const ReasonDialog = ({ isOpen, isRunning, title, content, label, confirm, onConfirm, onClose }: Props) => {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  return (
    <Dialog open={isOpen} onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate(title)}</DialogTitle>
      <DialogContent>
        {content && <DialogContentText sx={{ mb: 1 }}>{translate(content)}</DialogContentText>}
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={2}
          required
          label={translate(label)}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={isRunning || reason.trim() === ''} onClick={() => onConfirm(reason.trim())}>
          {translate(confirm)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
