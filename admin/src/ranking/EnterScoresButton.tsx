import ScoreIcon from '@mui/icons-material/ScoreboardOutlined';
import MuiButton from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { Button, useCanAccess, useGetManyReference, useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { RankingRecord, StandingRecord } from '../api/records';
import { useAction } from '../ui/useAction';
import type { Sheet } from './entered-scores';
import { enteredScores } from './entered-scores';
import { ScoreSheet } from './ScoreSheet';

/** The sheet on which a department types its scores or ranks. */
export const EnterScoresButton = () => {
  const ranking = useRecordContext<RankingRecord>();
  const { canAccess } = useCanAccess({ resource: 'rankings', action: 'enterScores', ...(ranking && { record: ranking }) });
  const [isOpen, setOpen] = useState(false);
  if (!canAccess || ranking?.state !== 'PROVISIONAL' || ranking.method !== 'ENTERED') return null;
  return (
    <>
      <Button label="app.ranking.enterScores" onClick={() => setOpen(true)}>
        <ScoreIcon />
      </Button>
      {isOpen && <ScoresDialog rankingId={ranking.id} onClose={() => setOpen(false)} />}
    </>
  );
};

const ROWS_MAX = 500;

const ScoresDialog = ({ rankingId, onClose }: { rankingId: string; onClose: () => void }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { isRunning, run } = useAction();
  const [sheet, setSheet] = useState<Sheet>({});
  const { data: standings = [] } = useGetManyReference<StandingRecord>('standings', {
    target: 'rankingId',
    id: rankingId,
    sort: { field: 'organization.name', order: 'ASC' },
    pagination: { page: 1, perPage: ROWS_MAX },
    filter: {},
  });
  const scores = enteredScores(sheet, standings, locale);
  const save = async () => {
    if (scores && (await run((provider) => provider.enterScores(rankingId, scores), 'app.ranking.scoresEntered'))) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('app.ranking.enterScoresTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('app.ranking.enterScoresHelp')}</DialogContentText>
        <ScoreSheet standings={standings} sheet={sheet} onChange={setSheet} />
      </DialogContent>
      <DialogActions>
        <MuiButton onClick={onClose}>{translate('ra.action.cancel')}</MuiButton>
        <MuiButton variant="contained" disabled={isRunning || !scores || scores.length === 0} onClick={save}>
          {translate('ra.action.save')}
        </MuiButton>
      </DialogActions>
    </Dialog>
  );
};
