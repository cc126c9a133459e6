import type { HelpBook } from '../content';

export const bookVi: HelpBook = { titles: {}, words: {}, load: {} };
