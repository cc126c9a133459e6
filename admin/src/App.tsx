import { AdminContext, localStorageStore, Resource } from 'react-admin';
import { makeAuthProvider } from './api/auth-provider';
import { makeClient } from './api/client';
import { makeDataProvider } from './api/data-provider';
import { Home } from './home';
import { i18nProvider } from './i18n/i18n-provider';
import { Layout } from './layout';
import { AdminFrame } from './layout/AdminFrame';
import { LoginPage } from './login';
import { pages } from './pages';
import { darkTheme, lightTheme } from './theme/theme';

const client = makeClient(() => i18nProvider.getLocale());
const dataProvider = makeDataProvider(client);
const authProvider = makeAuthProvider(client);
const store = localStorageStore('1', 'thi-dua');

export const App = () => (
  <AdminContext
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    store={store}
    theme={lightTheme}
    darkTheme={darkTheme}
  >
    <AdminFrame title="Thi đua – Khen thưởng" layout={Layout} loginPage={LoginPage} dashboard={Home} requireAuth disableTelemetry>
      {pages.map((page) => (
        <Resource key={page.name} {...page} />
      ))}
    </AdminFrame>
  </AdminContext>
);
