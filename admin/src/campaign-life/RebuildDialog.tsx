import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { CampaignRecord, RankingRecord } from '../api/records';
import { useRebuilding } from './useRebuilding';

const RANKINGS_MAX = 500;

type Props = { readonly campaign: CampaignRecord; readonly onClose: () => void };

/** Works out the provisional rankings of a campaign one after the other; says how far it is, can be stopped, and says whether anything was wrong. */
export const RebuildDialog = ({ campaign, onClose }: Props) => {
  const translate = useTranslate();
  const { data: rankings = [], isPending } = useGetList<RankingRecord>('rankings', {
    filter: { campaignId: campaign.id, state: 'PROVISIONAL' },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: RANKINGS_MAX },
  });
  const { state, start, stop } = useRebuilding(rankings);
  const { phase, done, corrected, message } = state;
  const isRunning = phase === 'running';
  const facts = { done, total: rankings.length, smart_count: corrected };
  return (
    <Dialog open onClose={isRunning ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="rebuild-title">
      <DialogTitle id="rebuild-title">{translate('app.rebuild.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate(rankings.length === 0 && !isPending ? 'app.rebuild.none' : 'app.rebuild.lead', facts)}</DialogContentText>
        {phase !== 'idle' && (
          <>
            <LinearProgress
              variant="determinate"
              aria-labelledby="rebuild-title"
              value={rankings.length > 0 ? (done / rankings.length) * 100 : 100}
            />
            <Typography role="status">{translate('app.rebuild.progress', facts)}</Typography>
          </>
        )}
        {phase === 'done' && (
          <Alert severity={corrected === 0 ? 'success' : 'warning'}>
            {translate(corrected === 0 ? 'app.rebuild.allRight' : 'app.rebuild.corrected', facts)}
          </Alert>
        )}
        {phase === 'stopped' && <Alert severity="info">{translate('app.rebuild.stopped', facts)}</Alert>}
        {phase === 'failed' && <Alert severity="error">{translate(message)}</Alert>}
      </DialogContent>
      <DialogActions>
        {isRunning ? (
          <Button onClick={stop}>{translate('app.rebuild.stop')}</Button>
        ) : (
          <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        )}
        {phase !== 'done' && (
          <Button variant="contained" disabled={isRunning || rankings.length === 0} onClick={start}>
            {translate('app.rebuild.start')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
