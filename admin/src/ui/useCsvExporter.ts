import type { Exporter } from 'react-admin';
import { downloadCSV, useGetResourceLabel, useTranslate } from 'react-admin';
import type { CsvColumn } from './csv';
import { toCsv } from './csv';
import { valueAt } from './value-at';

/** An exporter of the named sources, titled in the reader's language; enumerations are written out in words. */
export const useCsvExporter = (sources: readonly ExportSource[]): Exporter => {
  const translate = useTranslate();
  const resourceLabel = useGetResourceLabel();
  return (records, _fetchRelated, _dataProvider, resource = '') => {
    const columns = sources.map((source): CsvColumn<unknown> => {
      const { path, enumName } = typeof source === 'string' ? { path: source, enumName: undefined } : source;
      const [field = ''] = path
        .split('.')
        .filter((part) => part !== 'name')
        .slice(-1);
      const title = translate(`resources.${resource}.fields.${path}`, { _: translate(`resources.${resource}.fields.${field}`, { _: path }) });
      const value = (record: unknown): unknown => {
        const raw = valueAt(record, path);
        return enumName && typeof raw === 'string' ? translate(`enums.${enumName}.${raw}`) : raw;
      };
      return { title, value };
    });
    downloadCSV(toCsv(records, columns), resourceLabel(resource, 2));
  };
};

export type ExportSource = string | { readonly path: string; readonly enumName: string };
