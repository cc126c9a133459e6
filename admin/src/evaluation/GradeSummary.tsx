import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import { EnumText } from '../ui/EnumText';

/** The grade of a body; of a group its parts in one line. With a sign where the ceiling is exceeded: of bodies, on those that are excellent. */
export const GradeSummary = (_props: { label?: string; source?: string }) => {
  const evaluation = useRecordContext<EvaluationRecord>();
  const translate = useTranslate();
  const locale = useLocale();
  if (!evaluation) return null;
  const unit = evaluation.measure === 'PERCENT' ? ' %' : '';
  const parts = evaluation.shares.map(({ grade, value }) => `${translate(`enums.gradeShort.${grade}`)} ${formatDecimal(value, locale)}${unit}`);
  const isConcerned = evaluation.kind === 'GROUP' || evaluation.grade === 'EXCELLENT';
  const open = isConcerned && evaluation.warnings.find(({ overruleReason }) => overruleReason === null);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {evaluation.kind === 'BODY' ? <EnumText source="grade" of="grade" /> : parts.join(' · ')}
      {open && (
        <Tooltip title={open.message}>
          <WarningIcon color="warning" fontSize="small" aria-label={open.message} />
        </Tooltip>
      )}
    </Box>
  );
};
