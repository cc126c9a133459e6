import UndoIcon from '@mui/icons-material/UndoOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useCanAccess, useLocale, useTranslate } from 'react-admin';
import { FailureNotice } from '../failure/FailureNotice';
import { useAction } from '../ui/useAction';
import { useLoaded } from '../ui/useLoaded';
import { conceptInWords } from './value-in-words';

type Props = { readonly concept: string; readonly recordId: string; readonly label: string; readonly size?: 'small' };

/** For administrators: undoes all that was written together with the last change of a record, after it has said how much that is. */
export const RequestUndoButton = (props: Props) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'users', action: 'undo' });
  const [isAsking, setAsking] = useState(false);
  if (!canAccess) return null;
  return (
    <>
      <Button variant="outlined" size={props.size ?? 'medium'} startIcon={<UndoIcon />} onClick={() => setAsking(true)} sx={{ justifySelf: 'start' }}>
        {translate(props.label)}
      </Button>
      {isAsking && <RequestUndoDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
};

const RequestUndoDialog = ({ concept, recordId, onClose }: Props & { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { isRunning, run } = useAction();
  const offer = useLoaded(`${concept} ${recordId}`, (provider) => provider.requestOffer(concept, recordId));
  const undo = async () => {
    if (offer && (await run((provider) => provider.undoRequest(offer.id), 'app.history.requestUndone'))) onClose();
  };
  return (
    <Dialog open onClose={isRunning ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="undo-title">
      <DialogTitle id="undo-title">{translate('app.history.requestTitle')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FailureNotice />
        {!offer && <CircularProgress size={24} aria-label={translate('ra.page.loading')} />}
        {offer && (
          <>
            <DialogContentText component="div">
              {translate('app.history.requestContent', { count: offer.request.records.toLocaleString(locale) })}
              <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
                {offer.request.parts.map((part) => (
                  <li key={part.concept}>
                    {conceptInWords(part.concept, translate)}: {part.records.toLocaleString(locale)}
                  </li>
                ))}
              </ul>
            </DialogContentText>
            {offer.request.undoable ? (
              <DialogContentText>{translate('app.history.requestRules')}</DialogContentText>
            ) : (
              <Alert severity="warning">{translate('app.history.notUndoable', { reason: offer.request.undoRefusal ?? '' })}</Alert>
            )}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isRunning}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" startIcon={<UndoIcon />} onClick={undo} loading={isRunning} disabled={!offer?.request.undoable}>
          {translate('app.history.undo')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
