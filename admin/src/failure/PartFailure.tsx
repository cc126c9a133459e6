import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { isNotLoaded, reload } from './not-loaded';

/** At the lower edge: something of the frame could not be shown. */
export const PartFailure = ({ error }: { readonly error: Error }) => {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      sx={{ position: 'fixed', zIndex: 'snackbar', insetInline: 16, bottom: 16, maxWidth: 640, mx: 'auto', boxShadow: 6 }}
      action={
        <Button color="inherit" size="small" onClick={reload}>
          {translate('app.error.reload')}
        </Button>
      }
    >
      {translate(isNotLoaded(error) ? 'app.error.partNotLoaded' : 'ra.message.error')}
    </Alert>
  );
};
