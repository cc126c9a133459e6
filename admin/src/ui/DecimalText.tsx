import { useLocale, useRecordContext } from 'react-admin';
import { formatDecimal } from './decimal';
import { textAt } from './value-at';

type Props = { readonly source: string; readonly label?: string; readonly suffix?: string };

/** A decimal in the reader's notation: 1.234,5 in Vietnamese. */
export const DecimalText = ({ source, suffix = '' }: Props) => {
  const locale = useLocale();
  const value = textAt(useRecordContext(), source);
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{value === '' ? '–' : `${formatDecimal(value, locale)}${suffix}`}</span>;
};
