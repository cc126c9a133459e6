import { required, TextInput } from 'react-admin';

/** A month, kept as its first day. */
export const MonthInput = ({ source }: { readonly source: string }) => (
  <TextInput
    source={source}
    label="resources.results.fields.period"
    type="month"
    validate={required()}
    format={(value: string | null | undefined) => value?.slice(0, 7) ?? ''}
    parse={(value: string) => (value === '' ? null : `${value}-01`)}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);
