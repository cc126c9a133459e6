import SaveIcon from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ScoringStep } from '@thi-dua/schema';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { WholeSheetRecord } from '../api/scorecard-records';
import { formatDecimal } from '../ui/decimal';
import { LeaveWarning } from '../ui/LeaveWarning';
import { useAction } from '../ui/useAction';
import { ActionButtons } from './ActionButtons';
import { PaperTable } from './PaperTable';
import type { Typed } from './sheet-entries';
import { entriesOf, liveTotal } from './sheet-entries';

/** The sheet with what may be filled in and done. */
export const SheetForm = ({ sheet }: { readonly sheet: WholeSheetRecord }) => {
  const [typed, setTyped] = useState<Typed>({});
  const { step } = sheet.rights;
  const hasChanges = Object.keys(typed).length > 0;
  return (
    <Box sx={{ p: { xs: 1, sm: 2 } }}>
      <LeaveWarning isUnsaved={hasChanges} />
      <PaperTable paper={sheet.paper} rights={sheet.rights} sheetState={sheet.state} typed={typed} onType={setTyped} />
      {(step || sheet.rights.actions.length > 0) && (
        <Paper
          elevation={3}
          sx={{ position: 'sticky', bottom: 0, zIndex: 2, mt: 2, p: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
        >
          {step && <SaveBar sheet={sheet} step={step} typed={typed} onSaved={() => setTyped({})} />}
          <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <ActionButtons sheet={sheet} isBlocked={hasChanges} />
          </Box>
        </Paper>
      )}
    </Box>
  );
};

type SaveBarProps = { readonly sheet: WholeSheetRecord; readonly step: ScoringStep; readonly typed: Typed; readonly onSaved: () => void };

const SaveBar = ({ sheet, step, typed, onSaved }: SaveBarProps) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { isRunning, run } = useAction();
  const entries = entriesOf(step, sheet.paper.rows, typed, locale);
  const total = liveTotal(step, sheet.paper.rows, typed, locale);
  const save = async () => {
    if (entries && (await run((provider) => provider.saveSheetLines(sheet.id, step, entries), 'app.scorecard.saved'))) onSaved();
  };
  return (
    <>
      <Typography component="output" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
        {translate(`enums.scoringStep.${step}`)}
        {' – '}
        {translate('app.scorecard.provisionalTotal', { total: total === null ? '–' : formatDecimal(total, locale) })}
      </Typography>
      <Button variant="contained" startIcon={<SaveIcon />} disabled={isRunning || !entries || entries.length === 0} onClick={save}>
        {translate('app.scorecard.save')}
      </Button>
    </>
  );
};
