import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CampaignMove } from '../api/campaign-actions';
import type { CampaignRecord } from '../api/records';
import { useAction } from '../ui/useAction';

type Props = { readonly campaign: CampaignRecord; readonly move: CampaignMove; readonly onClose: () => void };

/** Says what a move means and what is still to be done; asks for the reason where one is needed. */
export const MoveDialog = ({ campaign, move, onClose }: Props) => {
  const translate = useTranslate();
  const { isRunning, run } = useAction();
  const [reason, setReason] = useState('');
  const { to, findings } = move;
  const isBlocked = findings.some(({ isBlocking }) => isBlocking);
  const needsReason = move.needsReason || findings.length > 0;
  const title = translate(`app.life.move.${campaign.state}_${to}`);

  const confirm = async () => {
    const request = { id: campaign.id, version: campaign.version, to, reason: reason.trim() || null, force: findings.length > 0 };
    if (await run((provider) => provider.moveCampaign(request), 'app.life.moved')) onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="move-title">
      <DialogTitle id="move-title">{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate(`app.life.allows.${to}`)}</DialogContentText>
        {findings.length > 0 && (
          <Alert severity={isBlocked ? 'error' : 'warning'} variant="outlined">
            <AlertTitle>{translate(isBlocked ? 'app.life.blocked' : 'app.life.unfinished')}</AlertTitle>
            <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
              {findings.map(({ kind, message }) => (
                <li key={kind}>{message}</li>
              ))}
            </ul>
          </Alert>
        )}
        {needsReason && !isBlocked && (
          <TextField
            autoFocus
            multiline
            minRows={2}
            required
            label={translate('app.life.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={isRunning || isBlocked || (needsReason && reason.trim() === '')} onClick={confirm}>
          {findings.length > 0 ? translate('app.life.moveAnyway') : title}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
