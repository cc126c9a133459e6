import ShowIcon from '@mui/icons-material/Visibility';
import HideIcon from '@mui/icons-material/VisibilityOff';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

type Props = {
  readonly name: string;
  readonly type: 'email' | 'password';
  readonly autoComplete: string;
  readonly label: string;
  readonly isFirst?: boolean;
  readonly fault: string | undefined;
};

/** A labelled input with its fault under it; a password can be looked at. */
export const LoginField = ({ name, type, autoComplete, label, isFirst = false, fault }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  const toggle = translate(isVisible ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden');
  return (
    <Field>
      <label htmlFor={id}>{translate(label)}</label>
      <div>
        <input
          id={id}
          name={name}
          type={isVisible ? 'text' : type}
          autoComplete={autoComplete}
          ref={input}
          required
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
        />
        {type === 'password' && (
          <IconButton aria-label={toggle} title={toggle} size="small" onClick={() => setVisible(!isVisible)}>
            {isVisible ? <HideIcon fontSize="small" /> : <ShowIcon fontSize="small" />}
          </IconButton>
        )}
      </div>
      {fault && <p id={`${id}-fault`}>{translate(fault)}</p>}
    </Field>
  );
};

const Field = styled('div')(({ theme }) => ({
  marginBottom: theme.spacing(2),
  '& label': { display: 'block', marginBottom: theme.spacing(0.5), fontWeight: 600 },
  '& div': { position: 'relative' },
  '& input': {
    width: '100%',
    height: 42,
    padding: theme.spacing(0, 5.5, 0, 1.5),
    font: 'inherit',
    color: 'inherit',
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
  },
  '& input:focus': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -1 },
  '& input[aria-invalid=true]': { borderColor: theme.palette.error.main },
  '& button': { position: 'absolute', right: 5, top: 4 },
  '& p': { margin: theme.spacing(0.5, 0, 0), color: theme.palette.error.main, fontSize: theme.typography.pxToRem(13) },
}));
