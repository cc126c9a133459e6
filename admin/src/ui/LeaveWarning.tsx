import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId } from 'react';
import { useBlocker, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';

/** Asks before a page with something unsaved is left: in words where a link leads away, in the browser's where the window closes. */
export const LeaveWarning = ({ isUnsaved }: { readonly isUnsaved: boolean }) => {
  const { state, proceed, reset } = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  const isBlocked = state === 'blocked';

  // A form knows that it was saved one drawing later than the page is left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the router makes new functions with each drawing; one block is answered once
  useEffect(() => {
    if (isBlocked && !isUnsaved) proceed?.();
  }, [isBlocked, isUnsaved]);

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  return <LeaveDialog isOpen={isBlocked && isUnsaved} onStay={() => reset?.()} onLeave={() => proceed?.()} />;
};

/** Asks before the form around it is left with something unsaved. */
export const FormLeaveWarning = () => {
  const { dirtyFields, isSubmitSuccessful } = useFormState();
  return <LeaveWarning isUnsaved={Object.keys(dirtyFields).length > 0 && !isSubmitSuccessful} />;
};

type DialogProps = { readonly isOpen: boolean; readonly onStay: () => void; readonly onLeave: () => void };

/** The question itself; what was typed stays unless it is given up expressly. */
export const LeaveDialog = ({ isOpen, onStay, onLeave }: DialogProps) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open={isOpen} onClose={onStay} role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-text`} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{translate('app.leave.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`}>{translate('app.leave.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="error" onClick={onLeave}>
          {translate('app.leave.leave')}
        </Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {translate('app.leave.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
