import UndoIcon from '@mui/icons-material/UndoOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Button, Confirm, useCanAccess, useTranslate } from 'react-admin';
import type { HistoryEntry, UndoOffer } from '../api/history-actions';
import { useAction } from '../ui/useAction';
import { useLoaded } from '../ui/useLoaded';
import { RequestUndoButton } from './RequestUndoButton';

type Props = { readonly entry: HistoryEntry };

/** Offered to administrators for the last change of a record, where it can be undone; where it cannot, why. */
export const UndoButton = ({ entry }: Props) => {
  const { canAccess } = useCanAccess({ resource: 'users', action: 'undo' });
  return canAccess ? <OfferedUndo entry={entry} /> : null;
};

const OfferedUndo = ({ entry }: Props) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const offer = useLoaded(entry.id, (provider) => provider.undoOffer(entry.concept, entry.recordId));
  const [isAsking, setAsking] = useState(false);
  const undo = async () => {
    await run((provider) => provider.undoChange(entry.id), 'app.history.undoneDone');
    setAsking(false);
  };
  if (offer?.id !== entry.id) return null;
  const whole = isMore(entry, offer) && (
    <RequestUndoButton concept={entry.concept} recordId={entry.recordId} label="app.history.undoRequest" size="small" />
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
