import CssBaseline from '@mui/material/CssBaseline';
import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import type { CoreAdminUIProps } from 'react-admin';
import { CoreAdminUI } from 'react-admin';
import { StartGate } from '../failure/StartGate';
import { Notices } from './Notices';

/**
 * What react-admin's `<Admin>` draws inside its contexts, with every page loaded when it is needed: `<Admin>` brings its own layout, sign-in
 * and error pages with the first script, also where they are replaced.
 */
export const AdminFrame = (props: CoreAdminUIProps) => (
  <CssBaseline enableColorScheme>
    <StartGate>
      <CoreAdminUI
        accessDenied={AccessDenied}
        authenticationError={AuthenticationError}
        catchAll={NotFound}
        error={ErrorPage}
        loading={Nothing}
        {...props}
      />
    </StartGate>
    <Notices />
  </CssBaseline>
);

const suspended = <P extends object>(load: () => Promise<ComponentType<P>>) => {
  const Loaded = lazy(async () => ({ default: await load() }));
  return (props: P) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
};

const AccessDenied = suspended(() => import('./fallback-pages').then((file) => file.AccessDeniedPage));
const AuthenticationError = suspended(() => import('./fallback-pages').then((file) => file.AuthenticationErrorPage));
const NotFound = suspended(() => import('./fallback-pages').then((file) => file.NotFoundPage));
const ErrorPage = suspended(() => import('./fallback-pages').then((file) => file.ErrorPage));
const Nothing = () => null;
