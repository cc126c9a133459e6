import type { Said, SheetColumn } from './sheet';

type Words = Pick<SheetColumn, 'heading' | 'help' | 'example'> & Partial<SheetColumn>;

/** A text or code that names a record of another sheet or list. */
export function codeColumn(key: string, required: boolean, words: Words): SheetColumn {
  return { key, type: 'code', required, max: 64, ...words };
}

/** What every record may say besides. */
export const noteColumn: SheetColumn = {
  key: 'note',
  heading: { vi: 'Ghi chú', en: 'Note' },
  type: 'text',
  required: false,
  max: 2000,
  help: { vi: 'Tối đa 2.000 ký tự.', en: 'At most 2,000 characters.' },
  example: both(''),
};

/** A text that is the same in both languages. */
export function both(text: string): Said {
  return { vi: text, en: text };
}
