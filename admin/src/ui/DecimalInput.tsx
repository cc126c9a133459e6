import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, required, useInput, useLocale, useResourceContext, useTranslate } from 'react-admin';
import { formatDecimal, parseDecimal } from './decimal';

type Props = {
  readonly source: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly helperText?: string;
  readonly defaultValue?: string;
};

/** A number typed as people write it (1.234,5), kept as an exact decimal text; after leaving the field it shows how it was understood. */
export const DecimalInput = ({ source, label, isRequired = false, helperText, defaultValue }: Props) => {
  const locale = useLocale();
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const isDecimal = (value: unknown) =>
    value === null || value === undefined || value === '' || /^-?\d+(\.\d+)?$/.test(String(value)) ? undefined : translate('app.decimal.invalid');
  const { id, field, fieldState } = useInput({
    source,
    validate: isRequired ? [required(), isDecimal] : [isDecimal],
    ...(defaultValue !== undefined && { defaultValue }),
  });
  const shown = field.value === null || field.value === undefined || field.value === '' ? '' : formatDecimal(String(field.value), locale);
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
      fullWidth
      value={text}
      label={<FieldTitle {...(label !== undefined && { label })} source={source} resource={resource} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={<InputHelperText {...(fieldState.error?.message && { error: fieldState.error.message })} {...(helperText && { helperText })} />}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      onFocus={() => setTyping(true)}
      onChange={({ target }) => {
        setText(target.value);
        field.onChange(target.value.trim() === '' ? null : (parseDecimal(target.value, locale) ?? target.value));
      }}
      onBlur={() => {
        setTyping(false);
        field.onBlur();
      }}
    />
  );
};
