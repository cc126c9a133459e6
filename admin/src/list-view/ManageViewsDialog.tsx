import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SavedView } from '../api/view-actions';
import { useAction } from '../ui/useAction';

type Props = { readonly views: readonly SavedView[]; readonly onClose: () => void };

/** Gives views other names, and drops those that nobody needs. */
export const ManageViewsDialog = ({ views, onClose }: Props) => {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('app.views.manageTitle')}</DialogTitle>
      <DialogContent>
        {views.length === 0 && translate('app.views.none')}
        {views.map((view) => (
          <OneView key={view.id} view={view} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const OneView = ({ view }: { readonly view: SavedView }) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const [name, setName] = useState(view.name);
  const given = name.trim();
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    await run((provider) => provider.renameView(view.id, given), 'app.views.renamed');
  };
  return (
    <Box component="form" onSubmit={rename} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <TextField label={translate('app.views.nameOf', { name: view.name })} value={name} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" disabled={given === '' || given === view.name || isRunning} sx={{ flexShrink: 0 }}>
        {translate('app.views.rename')}
      </Button>
      <IconButton
        disabled={isRunning}
        onClick={() => run((provider) => provider.deleteView(view.id), 'app.views.deleted')}
        aria-label={translate('app.views.delete', { name: view.name })}
      >
        <DeleteIcon />
      </IconButton>
    </Box>
  );
};
