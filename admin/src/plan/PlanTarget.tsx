import { useRecordContext } from 'react-admin';
import { DecimalText } from '../ui/DecimalText';
import { textAt } from '../ui/value-at';

/** What an indicator of a plan aims at: a number, or words. */
export const PlanTarget = () => {
  const record = useRecordContext();
  const words = textAt(record, 'targetText');
  return textAt(record, 'targetValue') === '' ? <span>{words || '–'}</span> : <DecimalText source="targetValue" />;
};
