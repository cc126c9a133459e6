import Box from '@mui/material/Box';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import type { Part, PartName } from './parts';
import { partsOf } from './parts';

const COLORS: Readonly<Record<PartName, string>> = {
  EXCELLENT: 'success.main',
  GOOD: 'info.main',
  COMPLETED: 'warning.main',
  NOT_COMPLETED: 'error.main',
  UNSTATED: 'action.disabled',
};

/** How a group falls into grades: a bar, and below it each part in words and numbers. */
export const DistributionBar = () => {
  const evaluation = useRecordContext<EvaluationRecord>();
  if (evaluation?.kind !== 'GROUP') return null;
  const parts = partsOf(evaluation);
  return (
    <Box sx={{ px: 2, pb: 2, maxWidth: 760 }}>
      <Box sx={{ display: 'flex', height: 16, borderRadius: 1, overflow: 'hidden', gap: '2px' }} aria-hidden>
        {parts.map(({ name, percent }) => (
          <Box key={name} sx={{ flex: `${percent} 1 0`, minWidth: 3, bgcolor: COLORS[name] }} />
        ))}
      </Box>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, p: 0, mt: 1, mb: 0, listStyle: 'none' }}>
        {parts.map((part) => (
          <Legend key={part.name} part={part} isCount={evaluation.measure === 'COUNT'} />
        ))}
      </Box>
    </Box>
  );
};

const Legend = ({ part: { name, value, percent }, isCount }: { part: Part; isCount: boolean }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const share = `${formatDecimal(rounded(percent), locale)} %`;
  return (
    <Box component="li" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Box sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: COLORS[name], flexShrink: 0 }} aria-hidden />
      {translate(`enums.gradePart.${name}`)}: <strong>{isCount ? `${formatDecimal(value, locale)} (${share})` : share}</strong>
    </Box>
  );
};

/** Shown to one place; the figures themselves stay as they are. */
const rounded = (percent: string): string => String(Math.round(Number(percent) * 10) / 10);
