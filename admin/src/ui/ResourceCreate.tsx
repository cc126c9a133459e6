import type { ReactNode } from 'react';
import type { RedirectionSideEffect } from 'react-admin';
import { Create, SimpleForm, useNotify } from 'react-admin';
import { isFieldFault } from '../api/errors';
import { focusFault } from './focus-fault';
import { FormLeaveWarning } from './LeaveWarning';
import { wholeMessageOf } from './message-of';

type Props = { readonly children: ReactNode; readonly redirect?: RedirectionSideEffect };

export const ResourceCreate = ({ children, redirect = 'show' }: Props) => {
  const notify = useNotify();
  const onError = (error: unknown) => {
    if (isFieldFault(error)) focusFault();
    else notify(wholeMessageOf(error), { type: 'error', multiLine: true });
  };
  return (
    <Create redirect={redirect} mutationOptions={{ onError }}>
      <SimpleForm sx={{ maxWidth: 760 }}>
        {children}
        <FormLeaveWarning />
      </SimpleForm>
    </Create>
  );
};
