import { useRecordContext } from 'react-admin';
import { formatDate, formatMonth } from './date';
import { textAt } from './value-at';

type Props = { readonly source: string; readonly label?: string; readonly isMonth?: boolean };

export const DateText = ({ source, isMonth = false }: Props) => {
  const value = textAt(useRecordContext(), source);
  return <span>{value === '' ? '–' : isMonth ? formatMonth(value) : formatDate(value)}</span>;
};
