import Button from '@mui/material/Button';
import SnackbarContent from '@mui/material/SnackbarContent';
import { useCanAccess, useCloseNotification, useGetIdentity, useTranslate } from 'react-admin';
import type { Write } from '../api/last-write';
import { useAction } from '../ui/useAction';
import { useLoaded } from '../ui/useLoaded';

type Props = { readonly text: string; readonly facts: object; readonly type: string; readonly write: Write };

/**
 * Says what was done, and undoes it: on the service, by its own rules, all that was written by the same request. Offered where it can be done, and
 * only for what the person wrote themselves.
 */
export const UndoNotice = ({ text, facts, type, write }: Props) => {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'users', action: 'undo' });
  return (
    <SnackbarContent
      className={`RaNotification-${type}`}
      message={translate(text, { ...facts })}
      action={canAccess ? <UndoLastButton write={write} /> : undefined}
    />
  );
};

const UndoLastButton = ({ write: { concept, recordId } }: { readonly write: Write }) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const { identity } = useGetIdentity();
  const { isRunning, run } = useAction();
  const offer = useLoaded(`${concept} ${recordId}`, (provider) => provider.requestOffer(concept, recordId));
  if (!offer?.request.undoable || offer.by?.id !== identity?.id) return null;
  const undo = async () => {
    if (await run((provider) => provider.undoRequest(offer.id), offer.request.records > 1 ? 'app.history.requestUndone' : 'app.history.undoneDone'))
      close();
  };
  return (
    <Button color="inherit" variant="outlined" size="small" onClick={undo} disabled={isRunning}>
      {translate('ra.action.undo')}
    </Button>
  );
};
