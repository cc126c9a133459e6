import polyglotI18nProvider from 'ra-i18n-polyglot';
import { vi } from './vi';

export const locales = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** Vietnamese is here at once; English is loaded when someone chooses it. */
export const i18nProvider = polyglotI18nProvider((locale) => (locale === 'en' ? import('./en').then(({ en }) => en) : vi), 'vi', locales, {
  allowMissing: true,
});
