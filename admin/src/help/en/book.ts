import type { HelpBook } from '../content';

export const bookEn: HelpBook = { titles: {}, words: {}, load: {} };
