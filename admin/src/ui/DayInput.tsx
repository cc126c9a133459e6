import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { FieldTitle, InputHelperText, required, useInput, useResourceContext, useTranslate } from 'react-admin';
import { formatDate } from './date';
import { parseTypedDate } from './typed-date';

type Props = { readonly source: string; readonly label?: string; readonly isRequired?: boolean; readonly alwaysOn?: boolean };

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day, typed as dd/MM/yyyy whatever the browser's language, or picked from the browser's calendar; kept as yyyy-MM-dd. */
export const DayInput = ({ source, label, isRequired = false }: Props) => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const isDay = (value: unknown) => (!value || CALENDAR_DATE.test(String(value)) ? undefined : translate('app.date.invalid'));
  const { id, field, fieldState } = useInput({ source, validate: isRequired ? [required(), isDay] : [isDay] });
  const value = typeof field.value === 'string' ? field.value : '';
  const shown = formatDate(value);
  const [text, setText] = useState(shown);
  const [isTyping, setTyping] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!isTyping) setText(shown);
  }, [shown, isTyping]);

  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={text}
      placeholder={translate('app.date.pattern')}
      label={<FieldTitle {...(label !== undefined && { label })} source={source} resource={resource} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={<InputHelperText {...(fieldState.error?.message && { error: fieldState.error.message })} />}
      onFocus={() => setTyping(true)}
      onChange={({ target }) => {
        setText(target.value);
        field.onChange(target.value.trim() === '' ? null : (parseTypedDate(target.value) ?? target.value));
      }}
      onBlur={() => {
        setTyping(false);
        field.onBlur();
      }}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
        inputLabel: { shrink: true },
        input: {
          endAdornment: (
            <InputAdornment position="end" sx={{ position: 'relative' }}>
              <input
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={CALENDAR_DATE.test(value) ? value : ''}
                onChange={({ target }) => field.onChange(target.value || null)}
                style={{ position: 'absolute', inset: 0, opacity: 0, pointerEvents: 'none', width: '100%' }}
              />
              <IconButton size="small" edge="end" aria-label={translate('app.date.pick')} onClick={() => picker.current?.showPicker()}>
                <CalendarIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
};
