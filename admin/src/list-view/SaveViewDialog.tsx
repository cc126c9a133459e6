import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SavedView } from '../api/view-actions';
import { useAction } from '../ui/useAction';

const NAME_MAX = 100;

type Props = { readonly list: string; readonly query: string; readonly views: readonly SavedView[]; readonly onClose: () => void };

/** Keeps what is seen under a name. */
export const SaveViewDialog = ({ list, query, views, onClose }: Props) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const [name, setName] = useState('');
  const titleId = useId();
  const given = name.normalize('NFC').trim();
  const isKnown = views.some((view) => view.name === given);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (given !== '' && (await run((provider) => provider.saveView(list, given, query), 'app.views.saved'))) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{translate('app.views.saveTitle')}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{translate('app.views.saveHelp')}</DialogContentText>
          <TextField
            autoFocus
            required
            label={translate('app.views.name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            helperText={isKnown ? translate('app.views.replaces') : ' '}
            slotProps={{ htmlInput: { maxLength: NAME_MAX, autoComplete: 'off' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isRunning} disabled={given === ''}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
