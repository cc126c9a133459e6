import type { Locale } from '../messages/messages';
import type { CsvStyle } from '../workbook/csv-writer';
import { CSV_STYLES, writeCsv } from '../workbook/csv-writer';
import type { Table, TableColumn } from '../workbook/table';
import { writeXlsx } from '../workbook/xlsx-writer';
import type { Sheet, SheetColumn } from './sheet';

/** A file with the headings alone, to be filled in, and for a workbook a second sheet that says how. */
export function templateOf(sheet: Sheet, format: 'xlsx' | 'csv', locale: Locale): AsyncGenerator<Buffer, void, undefined> {
  const form: Table = { name: sheet.name[locale], columns: sheet.columns.map((column) => formColumn(column, locale)), rows: none(), isForm: true };
  if (format === 'xlsx') return writeXlsx([form, guide(sheet, locale)]);
  const style: CsvStyle = CSV_STYLES[locale];
  return writeCsv(form, style);
}

const NONE: readonly (readonly string[])[] = [];

async function* none(): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  yield NONE;
}

function formColumn({ heading, required, type, help, choices = {} }: SheetColumn, locale: Locale): TableColumn {
  return {
    heading: `${heading[locale]}${required ? ' *' : ''}`,
    kind: type === 'decimal' ? 'number' : type === 'day' ? 'date' : 'text',
    prompt: help[locale],
    options: Object.values(choices).map((said) => said[locale]),
  };
}

const GUIDE: Readonly<Record<Locale, { name: string; headings: readonly string[]; required: string; optional: string }>> = {
  vi: { name: 'Hướng dẫn', headings: ['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ', 'Danh mục'], required: 'bắt buộc', optional: 'có thể để trống' },
  en: { name: 'Guide', headings: ['Column', 'Required', 'How', 'Example', 'Choices'], required: 'required', optional: 'may be empty' },
};

function guide({ columns }: Sheet, locale: Locale): Table {
  const { name, headings, required, optional } = GUIDE[locale];
  const rows = columns.map((column) => [
    column.heading[locale],
    column.required ? required : optional,
    column.help[locale],
    column.example[locale],
    Object.values(column.choices ?? {})
      .map((said) => said[locale])
      .join(' · '),
  ]);
  return {
    name,
    columns: headings.map((heading, index) => ({ heading, kind: 'text', width: [28, 16, 60, 24, 60][index] ?? 20 })),
    rows: once(rows),
  };
}

async function* once(rows: readonly (readonly string[])[]): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  yield rows;
}
