import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { HttpError, useTranslate } from 'react-admin';
import { PageTitle } from '../ui/PageTitle';
import { isNotLoaded, reload, useReloadOnline } from './not-loaded';

type Props = {
  readonly error: Error;
  readonly onRetry: () => void;
  /** Where there is nothing around it: no bar, no menu. */
  readonly isWhole?: boolean;
};

/** In place of what could not be shown: why, and a way to try again. */
export const PageFailure = ({ error, onRetry, isWhole = false }: Props) => {
  const translate = useTranslate();
  const isWithoutScript = isNotLoaded(error);
  useReloadOnline(isWithoutScript);
  return (
    <>
      <PageTitle title="ra.page.error" />
      <Alert
        severity="error"
        sx={{ mt: 2, ...(isWhole && { m: 'min(4rem, 5vw) auto', width: 'min(640px, 92vw)' }) }}
        action={
          <Button color="inherit" size="small" onClick={isWithoutScript ? reload : onRetry}>
            {translate('app.error.retry')}
          </Button>
        }
      >
        <AlertTitle>{translate('ra.page.error')}</AlertTitle>
        {translate(reasonOf(error))}
      </Alert>
    </>
  );
};

const reasonOf = (error: Error): string => {
  if (error instanceof HttpError) return error.message;
  return isNotLoaded(error) ? 'app.error.network' : 'ra.message.error';
};
