import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { LineState } from '../api/line';

const TONES: Readonly<Record<LineState, string>> = { live: 'success.main', connecting: 'text.secondary', lost: 'warning.main' };

/** Says whether the page follows the ranking just now. */
export const LineBadge = ({ line }: { readonly line: LineState }) => {
  const translate = useTranslate();
  return (
    <Box role="status" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, color: TONES[line], fontSize: '0.875rem', fontWeight: 600 }}>
      <Box component="span" aria-hidden sx={{ width: 9, height: 9, borderRadius: '50%', backgroundColor: 'currentColor', flexShrink: 0 }} />
      {translate(`app.ranking.${line}`)}
    </Box>
  );
};
