import type { HelpBook } from './content';

/** The help in a language, loaded when someone asks for it. */
export const loadBook = async (locale: string): Promise<HelpBook> =>
  locale === 'en' ? (await import('./en/book')).bookEn : (await import('./vi/book')).bookVi;
