import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { RedirectionSideEffect } from 'react-admin';
import {
  DeleteButton,
  Edit,
  ListButton,
  SaveButton,
  ShowButton,
  SimpleForm,
  Toolbar,
  TopToolbar,
  useNotify,
  useRefresh,
  useTranslate,
} from 'react-admin';
import { isConflict, isFieldFault } from '../api/errors';
import { HistoryButton } from '../history/HistoryButton';
import { useKeyHint } from '../shortcuts/useKeyHint';
import { messageOf } from './message-of';
import { RecordNeighbours } from './RecordNeighbours';

type Props = { readonly children: ReactNode; readonly redirect?: RedirectionSideEffect; readonly isPart?: boolean };

/**
 * An edit page. Saving waits for the service, so that faults show at their fields and a change by someone else is told.
 * A part (a phase of a campaign) has no list or page of its own.
 */
export const ResourceEdit = ({ children, redirect = 'show', isPart = false }: Props) => {
  const notify = useNotify();
  const [hasConflict, setConflict] = useState(false);
  const onError = (error: unknown) => {
    if (isConflict(error)) setConflict(true);
    else if (!isFieldFault(error)) notify(messageOf(error), { type: 'error', multiLine: true });
  };
  return (
    <Edit
      mutationMode="pessimistic"
      redirect={redirect}
      mutationOptions={{ onError }}
      actions={
        <TopToolbar>
          {!isPart && <RecordNeighbours />}
          <HistoryButton />
          {!isPart && <ListButton />}
          {!isPart && <ShowButton />}
        </TopToolbar>
      }
    >
      <SimpleForm warnWhenUnsavedChanges sx={{ maxWidth: 760 }} toolbar={<FormToolbar isPart={isPart} />}>
        {children}
        <ConflictDialog isOpen={hasConflict} onClose={() => setConflict(false)} />
      </SimpleForm>
    </Edit>
  );
};

const FormToolbar = ({ isPart }: { isPart: boolean }) => (
  <Toolbar sx={{ justifyContent: 'space-between' }}>
    <SaveButton {...useKeyHint('save')} />
    {!isPart && <DeleteButton mutationMode="pessimistic" />}
  </Toolbar>
);

const ConflictDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const reload = () => {
    refresh();
    onClose();
  };
  return (
    <Dialog open={isOpen} onClose={onClose}>
      <DialogTitle>{translate('app.conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('app.conflict.content')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.conflict.stay')}</Button>
        <Button onClick={reload} variant="contained">
          {translate('app.conflict.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
