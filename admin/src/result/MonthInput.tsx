import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, required, useInput, useTranslate } from 'react-admin';
import { formatMonth } from '../ui/date';
import { parseTypedMonth } from '../ui/typed-date';

const FIRST_DAY = /^\d{4}-\d{2}-01$/;

type Props = { readonly source: string; readonly label?: string; readonly isRequired?: boolean; readonly alwaysOn?: boolean };

/** A month, typed as MM/yyyy in every browser (some have no field for months), kept as its first day. */
export const MonthInput = ({ source, label = 'resources.results.fields.period', isRequired = true }: Props) => {
  const translate = useTranslate();
  const isMonth = (value: unknown) => (!value || FIRST_DAY.test(String(value)) ? undefined : translate('app.month.invalid'));
  const { id, field, fieldState } = useInput({ source, validate: isRequired ? [required(), isMonth] : [isMonth] });
  const shown = typeof field.value === 'string' ? formatMonth(field.value) : '';
  const [text, setText] = useState(shown);
  const [isTyping, setTyping] = useState(false);

  useEffect(() => {
    if (!isTyping) setText(shown);
  }, [shown, isTyping]);

  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={text}
      placeholder={translate('app.month.pattern')}
      label={<FieldTitle label={label} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={<InputHelperText {...(fieldState.error?.message && { error: fieldState.error.message })} />}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' }, inputLabel: { shrink: true } }}
      onFocus={() => setTyping(true)}
      onChange={({ target }) => {
        setText(target.value);
        field.onChange(target.value.trim() === '' ? null : (parseTypedMonth(target.value) ?? target.value));
      }}
      onBlur={() => {
        setTyping(false);
        field.onBlur();
      }}
    />
  );
};
