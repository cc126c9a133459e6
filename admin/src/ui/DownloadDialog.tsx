import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatFileSize } from './file-size';

type Props = {
  readonly title: string;
  /** How much has come; null while nothing is loaded. */
  readonly bytes: number | null;
  readonly onStop: () => void;
};

/** A file on its way: how long it has been made, how much has come, and a button to stop it. */
export const DownloadDialog = ({ title, bytes, onStop }: Props) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open={bytes !== null} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <LinearProgress aria-labelledby={id} />
        <Progress bytes={bytes ?? 0} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onStop}>{translate('ra.action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const Progress = ({ bytes }: { readonly bytes: number }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Box role="status" sx={{ mt: 1.5 }}>
      {bytes > 0 ? translate('app.export.received', { size: formatFileSize(bytes, locale) }) : translate('app.export.made', { seconds })}
    </Box>
  );
};
