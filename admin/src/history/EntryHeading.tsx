import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { HistoryEntry } from '../api/history-actions';
import { formatInstant } from '../ui/date';

const TONES = { CREATED: 'success', UPDATED: 'info', DELETED: 'error' } as const;

/** What was done, by whom and when. */
export const EntryHeading = ({ entry }: { readonly entry: HistoryEntry }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25 }}>
      <Chip size="small" variant="outlined" color={TONES[entry.action]} label={translate(`enums.historyAction.${entry.action}`)} />
      <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
        {entry.by?.name ?? translate('app.history.system')}
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {formatInstant(entry.at)}
      </Typography>
      {entry.undoes !== null && <Chip size="small" variant="outlined" label={translate('app.history.undone')} />}
    </Box>
  );
};
