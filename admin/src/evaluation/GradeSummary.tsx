import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import { EnumText } from '../ui/EnumText';

/** The grade of a body; of a group its parts in one line, with a sign where the ceiling is exceeded. */
export const GradeSummary = (_props: { label?: string; source?: string }) => {
  const evaluation = useRecordContext<EvaluationRecord>();
  const translate = useTranslate();
  const locale = useLocale();
  if (!evaluation) return null;
  if (evaluation.kind === 'BODY') return <EnumText source="grade" of="grade" />;
  const unit = evaluation.measure === 'PERCENT' ? ' %' : '';
  const parts = evaluation.shares.map(({ grade, value }) => `${translate(`enums.gradeShort.${grade}`)} ${formatDecimal(value, locale)}${unit}`);
  const open = evaluation.warnings.find(({ overruleReason }) => overruleReason === null);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {parts.join(' · ')}
      {open && (
        <Tooltip title={open.message}>
          <WarningIcon color="warning" fontSize="small" aria-label={open.message} />
        </Tooltip>
      )}
    </Box>
  );
};
