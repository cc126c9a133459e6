import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { messageOf } from '../ui/message-of';
import { failuresOf, useFailure } from './useFailure';

/** Says in words what the page could not read, whatever it is, and offers to try again. */
export const FailureNotice = () => {
  const translate = useTranslate();
  const client = useQueryClient();
  const error = useFailure();
  if (!error) return null;
  const message = messageOf(error);
  const retry = () => Promise.all(failuresOf(client).map((query) => query.fetch().catch(() => undefined)));
  return (
    <Alert
      severity="error"
      sx={{ mt: 2 }}
      action={
        <Button color="inherit" size="small" onClick={retry}>
          {translate('app.error.retry')}
        </Button>
      }
    >
      {translate(message, { _: message })}
    </Alert>
  );
};
