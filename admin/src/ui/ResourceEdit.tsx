import type { ReactNode } from 'react';
import { useState } from 'react';
import type { RaRecord, RedirectionSideEffect, UpdateParams } from 'react-admin';
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
  useRedirect,
  useResourceContext,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { isConflict, isFieldFault } from '../api/errors';
import type { Refused } from '../conflict/ConflictDialog';
import { HistoryButton } from '../history/HistoryButton';
import { useKeyHint } from '../shortcuts/useKeyHint';
import { focusFault } from './focus-fault';
import { FormLeaveWarning } from './LeaveWarning';
import { messageOf } from './message-of';
import { part } from './part';
import { RecordNeighbours } from './RecordNeighbours';

const ConflictDialog = part(() => import('../conflict/ConflictDialog').then((file) => file.ConflictDialog));

type Props = { readonly children: ReactNode; readonly redirect?: RedirectionSideEffect; readonly isPart?: boolean };

/**
 * An edit page. Saving waits for the service, so that faults show at their fields; where someone else saved first, both versions are shown.
 * A part (a phase of a campaign) has no list or page of its own.
 */
export const ResourceEdit = ({ children, redirect = 'show', isPart = false }: Props) => {
  const notify = useNotify();
  const [refused, setRefused] = useState<Refused | null>(null);
  const onError = (error: unknown, { data, previousData }: Partial<UpdateParams<RaRecord>>) => {
    if (isConflict(error) && data && previousData) setRefused({ mine: { ...previousData, ...data }, previous: previousData });
    else if (isFieldFault(error)) focusFault();
    else notify(messageOf(error), { type: 'error', multiLine: true });
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
      <SimpleForm sx={{ maxWidth: 760 }} toolbar={<FormToolbar isPart={isPart} />}>
        {children}
        <FormLeaveWarning />
        {refused && <ConflictDialog refused={refused} redirect={redirect} onClose={() => setRefused(null)} />}
      </SimpleForm>
    </Edit>
  );
};

const FormToolbar = ({ isPart }: { isPart: boolean }) => (
  <Toolbar sx={{ justifyContent: 'space-between' }}>
    <SaveButton {...useKeyHint('save')} />
    {!isPart && <DeleteFromForm />}
  </Toolbar>
);

/** What was typed goes with the record, without a question. */
const DeleteFromForm = () => {
  const resource = useResourceContext();
  const { getValues, reset } = useFormContext();
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = () => {
    notify('ra.notification.deleted', { messageArgs: { smart_count: 1 } });
    // react-admin clears the form by a reset that keeps the values, which React Hook Form 7.92 still takes for changes.
    reset(getValues());
    redirect('list', resource);
  };
  return <DeleteButton mutationMode="pessimistic" mutationOptions={{ onSuccess }} />;
};
