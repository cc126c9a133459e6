import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useContext, useEffect, useId, useState } from 'react';
import type { RaRecord } from 'react-admin';
import { Button, CreateBase, SaveButton, SimpleForm, Toolbar, useCreateSuggestionContext, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { isFieldFault } from '../api/errors';
import { LeaveDialog } from '../ui/LeaveWarning';
import { wholeMessageOf } from '../ui/message-of';
import { FormsContext } from './forms-context';

/** What is typed to find a record that has no name is its title. */
const NAMED_BY: Readonly<Record<string, string>> = { documents: 'title', plans: 'title' };

/** Makes a record that a form refers to without leaving the form; what was typed to find it becomes its name. */
export const CreateHere = ({ reference }: { readonly reference: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [isTyped, setTyped] = useState(false);
  const [isAsking, ask] = useState(false);
  const { filter, onCancel, onCreate } = useCreateSuggestionContext();
  const Inputs = useContext(FormsContext)[reference];
  if (!Inputs) return null;
  const title = translate('app.createHere.title', { name: translate(`resources.${reference}.forcedCaseName`) });
  const onSuccess = (record: RaRecord) => {
    notify('ra.notification.created', { messageArgs: { smart_count: 1 } });
    onCreate(record);
  };
  const onError = (error: unknown) => {
    if (!isFieldFault(error)) notify(wholeMessageOf(error), { type: 'error', multiLine: true });
  };
  const close = () => (isTyped ? ask(true) : onCancel());
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ p: 0 }}>
        <CreateBase resource={reference} redirect={false} mutationOptions={{ onSuccess, onError }}>
          <SimpleForm
            defaultValues={{ [NAMED_BY[reference] ?? 'name']: filter ?? '' }}
            toolbar={
              <Toolbar sx={{ gap: 1 }}>
                <SaveButton alwaysEnable />
                <Button label="ra.action.cancel" onClick={close} />
              </Toolbar>
            }
          >
            <Inputs />
            <TypedReport onChange={setTyped} />
          </SimpleForm>
        </CreateBase>
      </DialogContent>
      <LeaveDialog isOpen={isAsking} onStay={() => ask(false)} onLeave={onCancel} />
    </Dialog>
  );
};

/** Tells the dialog around a form whether something was typed. */
const TypedReport = ({ onChange }: { readonly onChange: (isTyped: boolean) => void }) => {
  const { isDirty } = useFormState();
  useEffect(() => onChange(isDirty), [isDirty, onChange]);
  return null;
};
