import { useRecordContext, useTranslate } from 'react-admin';
import type { ProgressRecord } from '../api/monitoring';
import { periodName } from './bar';

/** The months or quarters that a target still owes. */
export const MissingText = () => {
  const translate = useTranslate();
  const progress = useRecordContext<ProgressRecord>();
  if (!progress || progress.missing.length === 0) return <span>–</span>;
  const quarter = (roman: string, year: string) => translate('app.monitoring.quarter', { roman, year });
  return <span>{progress.missing.map((period) => periodName(period, quarter)).join(', ')}</span>;
};
