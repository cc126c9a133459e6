import type { ReactNode } from 'react';
import type { RedirectionSideEffect } from 'react-admin';
import { Create, SimpleForm } from 'react-admin';

type Props = { readonly children: ReactNode; readonly redirect?: RedirectionSideEffect };

export const ResourceCreate = ({ children, redirect = 'show' }: Props) => (
  <Create redirect={redirect}>
    <SimpleForm warnWhenUnsavedChanges sx={{ maxWidth: 760 }}>
      {children}
    </SimpleForm>
  </Create>
);
