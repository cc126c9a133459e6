import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { ProgressRecord } from '../api/monitoring';
import { formatDecimal } from '../ui/decimal';
import { barOf } from './bar';

const COLORS = {
  ON_TRACK: 'success.main',
  BEHIND: 'warning.main',
  AT_RISK: 'error.main',
  NO_DATA: 'text.disabled',
  NOT_DUE: 'text.disabled',
} as const;

/** What is reached of the target, with a mark where it should be by now; the same in words below. */
export const ProgressBar = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const progress = useRecordContext<ProgressRecord>();
  if (!progress) return null;
  const { target, actual, expected, state } = progress;
  const { filled, mark } = barOf({ target: target.value, actual, expected });
  const number = (value: string) => formatDecimal(value, locale);
  const words = translate('app.monitoring.reached', {
    actual: actual === null ? '–' : number(actual),
    target: number(target.value),
    unit: target.criterion.indicator.unit,
  });
  const needed = translate('app.monitoring.expected', { expected: number(expected) });
  return (
    <Box sx={{ minWidth: 170 }}>
      <Box
        role="img"
        aria-label={`${words}; ${needed}`}
        sx={{ position: 'relative', height: 10, borderRadius: 1, bgcolor: 'action.hover', my: 0.75 }}
      >
        <Box sx={{ position: 'absolute', inset: 0, width: `${filled}%`, borderRadius: 1, bgcolor: COLORS[state] }} />
        <Box sx={{ position: 'absolute', left: `${mark}%`, top: -3, bottom: -3, width: '2px', ml: '-1px', bgcolor: 'text.primary' }} />
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {words} · {needed}
      </Typography>
    </Box>
  );
};
