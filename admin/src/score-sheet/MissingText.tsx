import { useRecordContext, useTranslate } from 'react-admin';
import type { SheetRecord } from '../api/scorecard-records';

/** What a sheet waits for, and from whom. */
export const MissingText = () => {
  const translate = useTranslate();
  const sheet = useRecordContext<SheetRecord>();
  if (!sheet) return null;
  if (sheet.waiverReason !== null) return <span>{translate('app.scorecard.isWaived', { reason: sheet.waiverReason })}</span>;
  const parts = sheet.missing.map(({ party, departmentName, lines }) => {
    const who = departmentName ?? translate(party === 'UNIT' ? 'app.scorecard.unit' : 'app.scorecard.council');
    return translate(lines > 0 ? 'app.scorecard.missingFrom' : 'app.scorecard.waitingFor', { who, lines });
  });
  return <span>{parts.length === 0 ? translate('app.scorecard.nothingMissing') : parts.join('; ')}</span>;
};
