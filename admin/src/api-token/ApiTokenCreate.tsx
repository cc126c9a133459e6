import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Create, required, SimpleForm, TextInput, useNotify, useRedirect, useTranslate } from 'react-admin';
import { DayInput } from '../ui/DayInput';
import { EnumInput } from '../ui/EnumInput';
import { FormLeaveWarning } from '../ui/LeaveWarning';
import { OfficeInput } from '../ui/OfficeInput';
import { textAt } from '../ui/value-at';

export const ApiTokenCreate = () => {
  const redirect = useRedirect();
  const [token, setToken] = useState('');
  return (
    <Create mutationOptions={{ onSuccess: (created: unknown) => setToken(textAt(created, 'token')) }}>
      <SimpleForm>
        <TextInput source="name" validate={required()} />
        <EnumInput source="role" of="role" isRequired defaultValue="INTEGRATOR" />
        <OfficeInput />
        <DayInput source="expiresOn" />
        <FormLeaveWarning />
      </SimpleForm>
      <TokenDialog token={token} onClose={() => redirect('list', 'apiTokens')} />
    </Create>
  );
};

const TokenDialog = ({ token, onClose }: { token: string; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    notify('app.apiToken.copied', { type: 'success' });
  };
  return (
    <Dialog open={token !== ''} fullWidth maxWidth="sm">
      <DialogTitle>{translate('app.apiToken.createdTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('app.apiToken.createdContent')}</DialogContentText>
        <TextField
          fullWidth
          multiline
          value={token}
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'ui-monospace, monospace' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={copy}>{translate('app.apiToken.copy')}</Button>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
