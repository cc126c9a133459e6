import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useContext, useId } from 'react';
import type { RaRecord } from 'react-admin';
import { Button, CreateBase, SaveButton, SimpleForm, Toolbar, useCreateSuggestionContext, useNotify, useTranslate } from 'react-admin';
import { isFieldFault } from '../api/errors';
import { wholeMessageOf } from '../ui/message-of';
import { FormsContext } from './forms-context';

/** What is typed to find a record that has no name is its title. */
const NAMED_BY: Readonly<Record<string, string>> = { documents: 'title', plans: 'title' };

/** Makes a record that a form refers to without leaving the form; what was typed to find it becomes its name. */
export const CreateHere = ({ reference }: { readonly reference: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
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
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ p: 0 }}>
        <CreateBase resource={reference} redirect={false} mutationOptions={{ onSuccess, onError }}>
          <SimpleForm
            defaultValues={{ [NAMED_BY[reference] ?? 'name']: filter ?? '' }}
            toolbar={
              <Toolbar sx={{ gap: 1 }}>
                <SaveButton alwaysEnable />
                <Button label="ra.action.cancel" onClick={onCancel} />
              </Toolbar>
            }
          >
            <Inputs />
          </SimpleForm>
        </CreateBase>
      </DialogContent>
    </Dialog>
  );
};
