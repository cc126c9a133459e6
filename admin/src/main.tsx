import { localStorageStore } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startI18n } from './i18n/i18n-provider';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const store = localStorageStore('1', 'thi-dua');
createRoot(root).render(<App i18nProvider={await startI18n(store.getItem<string>('locale') ?? 'vi')} store={store} />);
