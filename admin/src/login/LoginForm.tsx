import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { messageOf } from '../ui/message-of';
import { LoginField } from './LoginField';

type Faults = { readonly email?: string; readonly password?: string };

const ADDRESS = /^\S+@\S+$/;

/** Address and password. Made of plain inputs: the libraries of the panel's forms need not be there before someone is signed in. */
export const LoginForm = () => {
  const translate = useTranslate();
  const login = useLogin();
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<string>();
  const [isRunning, setRunning] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { email, password } = valuesOf(form);
    const found = faultsOf(email, password);
    setFaults(found);
    setFailure(undefined);
    const [first] = Object.keys(found);
    if (first !== undefined) return form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    setRunning(true);
    try {
      await login({ email, password });
    } catch (error) {
      setFailure(messageOf(error));
      setRunning(false);
    }
  };

  return (
    <form onSubmit={submit} noValidate>
      <LoginField name="email" type="email" autoComplete="username" label="ra.auth.email" isFirst fault={faults.email} />
      <LoginField name="password" type="password" autoComplete="current-password" label="ra.auth.password" fault={faults.password} />
      {failure && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {translate(failure, { _: failure })}
        </Alert>
      )}
      <Button type="submit" variant="contained" fullWidth disabled={isRunning} sx={{ minHeight: 42 }}>
        {translate('ra.auth.sign_in')}
      </Button>
    </form>
  );
};

const valuesOf = (form: HTMLFormElement) => {
  const data = new FormData(form);
  return { email: String(data.get('email')).trim(), password: String(data.get('password')) };
};

const faultsOf = (email: string, password: string): Faults => ({
  ...(email === '' ? { email: 'ra.validation.required' } : !ADDRESS.test(email) && { email: 'ra.validation.email' }),
  ...(password === '' && { password: 'ra.validation.required' }),
});
