import { fields } from '@thi-dua/schema/fields';
import { useGetOne, useGetRecordRepresentation, useLocale, useTranslate } from 'react-admin';
import { enumNameOf, resourceOf } from '../history/value-in-words';
import { formatDate, formatInstant } from '../ui/date';
import { formatDecimal } from '../ui/decimal';

type Props = { readonly type: string; readonly field: string; readonly value: unknown };

/** A value of a form as people read it: names for references and choices, the reader's notation for numbers and days; "–" where there is none. */
export const ValueText = ({ type, field, value }: Props) => {
  const [kind = '', of = ''] = (fields[type]?.[field] ?? '').split(' ');
  const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== null && each !== undefined && each !== '');
  if (values.length === 0) return '–';
  return values.map((each, index) => (
    <span key={JSON.stringify(each)}>
      {index > 0 && '; '}
      <OneValue kind={kind} of={of} value={each} />
    </span>
  ));
};

const OneValue = ({ kind, of, value }: { readonly kind: string; readonly of: string; readonly value: unknown }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  if (typeof value === 'object' && value !== null) return Object.values(value).map(String).join(' – ');
  const text = String(value);
  switch (kind) {
    case 'ID':
      return <RecordName type={of} id={text} />;
    case 'CHOICE':
      return translate(`enums.${enumNameOf(of)}.${text}`, { _: text });
    case 'Decimal':
      return formatDecimal(text, locale);
    case 'Date':
      return formatDate(text);
    case 'DateTime':
      return formatInstant(text);
    case 'Boolean':
      return translate(`ra.boolean.${text}`, { _: text });
    default:
      return text;
  }
};

const RecordName = ({ type, id }: { readonly type: string; readonly id: string }) => {
  const resource = resourceOf(type);
  const represent = useGetRecordRepresentation(resource ?? '');
  const { data } = useGetOne(resource ?? '', { id }, { enabled: resource !== undefined });
  return data ? represent(data) : `#${id}`;
};
