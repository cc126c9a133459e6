import { useRecordContext } from 'react-admin';
import { formatInstant } from './date';
import { textAt } from './value-at';

/** An instant by the clock in Vietnam. */
export const InstantText = ({ source }: { readonly source: string; readonly label?: string }) => {
  const value = textAt(useRecordContext(), source);
  return <span style={{ whiteSpace: 'nowrap' }}>{value === '' ? '–' : formatInstant(value)}</span>;
};
