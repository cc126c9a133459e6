import UndoIcon from '@mui/icons-material/UndoOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Button, Confirm, useCanAccess, useDataProvider, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { HistoryEntry, UndoOffer } from '../api/history-actions';
import { messageOf } from '../ui/message-of';
import { useAction } from '../ui/useAction';
import { RequestUndoButton } from './RequestUndoButton';

type Props = { readonly entry: HistoryEntry; readonly onDone: () => void };

/** Offered to administrators for the last change of a record, where it can be undone; where it cannot, why. */
export const UndoButton = ({ entry, onDone }: Props) => {
  const { canAccess } = useCanAccess({ resource: 'users', action: 'undo' });
  return canAccess ? <OfferedUndo entry={entry} onDone={onDone} /> : null;
};

const OfferedUndo = ({ entry, onDone }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<PanelDataProvider>();
  const { isRunning, run } = useAction();
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  const [failure, setFailure] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    let isGone = false;
    provider.undoOffer(entry.concept, entry.recordId).then(
      (found) => !isGone && setOffer(found),
      (error: unknown) => !isGone && setFailure(messageOf(error)),
    );
    return () => {
      isGone = true;
    };
  }, [provider, entry]);
  const undo = async () => {
    const isDone = await run(() => provider.undoChange(entry.id), 'app.history.undoneDone');
    setAsking(false);
    if (isDone) onDone();
  };
  if (failure) return <Typography color="error">{translate(failure)}</Typography>;
  if (offer?.id !== entry.id) return null;
  const whole = isMore(entry, offer) && (
    <RequestUndoButton concept={entry.concept} recordId={entry.recordId} label="app.history.undoRequest" size="small" onDone={onDone} />
  );
  if (!offer.undoable) {
    return (
      <>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('app.history.notUndoable', { reason: offer.undoRefusal ?? '' })}
        </Typography>
        {whole}
      </>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button label="app.history.undo" onClick={() => setAsking(true)} variant="outlined">
        <UndoIcon />
      </Button>
      <Confirm
        isOpen={isAsking}
        loading={isRunning}
        title="app.history.undoTitle"
        content="app.history.undoContent"
        confirm="app.history.undo"
        ConfirmIcon={UndoIcon}
        onConfirm={undo}
        onClose={() => setAsking(false)}
      />
      {whole}
    </Box>
  );
};

/** Was more written together with it? */
const isMore = ({ concept }: HistoryEntry, { request }: UndoOffer): boolean =>
  request !== null && (request.records > 1 || request.parts.some((part) => part.concept !== concept));
