import Alert from '@mui/material/Alert';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { EvaluationRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import { OverruleButton } from './OverruleButton';

/** Whether a group, or the bodies counted together, keep the ceiling for "excellent"; where not: the warning, or why it was overruled. */
export const CeilingAlert = () => {
  const evaluation = useRecordContext<EvaluationRecord>();
  const translate = useTranslate();
  const locale = useLocale();
  if (!evaluation?.ceiling) return null;
  const { limitPercent, actualPercent, base, together } = evaluation.ceiling;
  const [warning] = evaluation.warnings;
  if (!warning) {
    const facts = {
      actual: formatDecimal(actualPercent ?? '0', locale),
      limit: formatDecimal(limitPercent, locale),
      base: translate(`enums.ceilingBase.${base}`),
    };
    return (
      <Alert role="status" severity="success" sx={{ mx: 2, mb: 2 }}>
        {together
          ? translate('app.evaluation.ceilingKeptTogether', { ...facts, ...together, of: together.gradedBy ? ` (${together.gradedBy})` : '' })
          : translate('app.evaluation.ceilingKept', facts)}
        {together && together.ungraded > 0 && ` ${translate('app.evaluation.ungraded', { count: together.ungraded })}`}
      </Alert>
    );
  }
  return (
    <Alert role="status" severity={warning.overruleReason === null ? 'warning' : 'info'} sx={{ mx: 2, mb: 2 }} action={<OverruleButton />}>
      {warning.message}
      {warning.overruleReason !== null && (
        <>
          <br />
          {translate('app.evaluation.overruledBecause', { reason: warning.overruleReason })}
        </>
      )}
    </Alert>
  );
};
