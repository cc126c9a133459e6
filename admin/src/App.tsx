import { useState } from 'react';
import type { I18nProvider, Store } from 'react-admin';
import { AdminContext, Resource } from 'react-admin';
import { makeAuthProvider } from './api/auth-provider';
import { makeClient } from './api/client';
import { makeDataProvider } from './api/data-provider';
import { forms } from './create-in-place/forms';
import { FormsContext } from './create-in-place/forms-context';
import { makeQueryClient } from './failure/query-client';
import { Home } from './home/Home';
import { AdminFrame } from './layout/AdminFrame';
import { Layout } from './layout/Layout';
import { LoginPage } from './login/LoginPage';
import { pages } from './pages';
import { darkTheme, lightTheme } from './theme/theme';

type Props = { readonly i18nProvider: I18nProvider; readonly store: Store };

export const App = ({ i18nProvider, store }: Props) => {
  const [{ dataProvider, authProvider, queryClient }] = useState(() => {
    const client = makeClient(i18nProvider.getLocale);
    return { dataProvider: makeDataProvider(client), authProvider: makeAuthProvider(client), queryClient: makeQueryClient() };
  });
  return (
    <AdminContext
      dataProvider={dataProvider}
      authProvider={authProvider}
      queryClient={queryClient}
      i18nProvider={i18nProvider}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <FormsContext value={forms}>
        <AdminFrame title="Thi đua – Khen thưởng" layout={Layout} loginPage={LoginPage} dashboard={Home} requireAuth disableTelemetry>
          {pages.map((page) => (
            <Resource key={page.name} {...page} />
          ))}
        </AdminFrame>
      </FormsContext>
    </AdminContext>
  );
};
