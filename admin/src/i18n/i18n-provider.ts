import type { I18nProvider } from 'react-admin';
import type { Messages } from './translate';
import { translate } from './translate';

const LOCALES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

const load = async (locale: string): Promise<Messages> => (locale === 'en' ? (await import('./en')).en : (await import('./vi')).vi);

/** The panel's texts, beginning in this language; Vietnamese unless it is English. The other language is loaded when someone changes to it. */
export const startI18n = async (first: string): Promise<I18nProvider> => {
  let locale = first === 'en' ? 'en' : 'vi';
  let messages = await load(locale);
  return {
    translate: (name, facts) => translate(messages, name, facts),
    changeLocale: async (next) => {
      messages = await load(next);
      locale = next;
    },
    getLocale: () => locale,
    getLocales: () => LOCALES,
  };
};
