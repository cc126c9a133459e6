import CssBaseline from '@mui/material/CssBaseline';
import type { CoreAdminUIProps } from 'react-admin';
import { CoreAdminUI } from 'react-admin';
import { StartGate } from '../failure/StartGate';
import { UndoOffers } from '../history/UndoOffers';
import { part } from '../ui/part';
import { Notices } from './Notices';

/**
 * What react-admin's `<Admin>` draws inside its contexts, with every page loaded when it is needed: `<Admin>` brings its own layout, sign-in
 * and error pages with the first script, also where they are replaced.
 */
export const AdminFrame = (props: CoreAdminUIProps) => (
  <CssBaseline enableColorScheme>
    <UndoOffers>
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
    </UndoOffers>
    <Notices />
  </CssBaseline>
);

const AccessDenied = part(() => import('./fallback-pages').then((file) => file.AccessDeniedPage));
const AuthenticationError = part(() => import('./fallback-pages').then((file) => file.AuthenticationErrorPage));
const NotFound = part(() => import('./fallback-pages').then((file) => file.NotFoundPage));
const ErrorPage = part(() => import('./fallback-pages').then((file) => file.ErrorPage));
const Nothing = () => null;
