import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Keys } from './Keys';
import { isSingle, shortcuts } from './shortcuts';
import { useShortcutsOn } from './useShortcutsOn';

/** All shortcuts, and the switch for those that are single keys. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const translate = useTranslate();
  const [isOn, setOn] = useShortcutsOn();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{translate('app.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 1.25, columnGap: 2 }}>
          {shortcuts.map(({ name, keys }) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt">{translate(`app.shortcuts.${name}`)}</Box>
              <Box component="dd" sx={{ m: 0, textAlign: 'right', opacity: isOn || !keys.every(isSingle) ? 1 : 0.5 }}>
                <Keys all={keys} />
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={isOn} onChange={(_event, checked) => setOn(checked)} />}
          label={translate('app.shortcuts.single')}
        />
        <Typography variant="body2" color="text.secondary">
          {translate('app.shortcuts.singleHelp')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
