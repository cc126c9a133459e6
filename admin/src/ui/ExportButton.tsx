import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Button, useGetResourceLabel, useListContext, useLocaleState, useTranslate } from 'react-admin';
import { enums } from '../api/enums';
import type { ExportColumn, ExportFormat } from '../api/export-list';
import { exportList } from '../api/export-list';
import { useListColumns } from '../list-view/ListColumns';
import { useDownload } from './useDownload';

/** A column of an export: a dotted path, with the enumeration that its values are of. */
export type ExportSource = string | { readonly path: string; readonly enumName: string };

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv'];

/**
 * Writes everything that the list's filters let through into a file, in its order, with headings and words in the reader's language: the columns
 * that are seen, or all there are.
 */
export const ExportButton = ({ sources }: { readonly sources: readonly ExportSource[] }) => {
  const { resource, filterValues, filter, sort, total } = useListContext();
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const resourceLabel = useGetResourceLabel();
  const columns = useExportColumns(resource, sources);
  const { shown } = useListColumns();
  const seen = shown.flatMap((source) => columns.find(({ path }) => path === source) ?? []);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { start, dialog } = useDownload(translate('app.export.running'));
  const write = (format: ExportFormat, chosen: readonly ExportColumn[]): void => {
    setAnchor(null);
    const title = resourceLabel(resource, 2);
    const list = { resource, format, columns: chosen, filter: { ...filterValues, ...filter }, sort, title, locale };
    void start((signal, onBytes) => exportList(list, signal, onBytes));
  };

  return (
    <>
      <Button
        label="app.export.button"
        disabled={!total}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
      >
        <DownloadIcon />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {FORMATS.map((format) => (
          <MenuItem key={format} onClick={() => write(format, seen.length > 0 ? seen : columns)}>
            {translate(`app.export.${format}`)}
          </MenuItem>
        ))}
        {seen.length > 0 && <ListSubheader>{translate('app.export.all')}</ListSubheader>}
        {seen.length > 0 &&
          FORMATS.map((format) => (
            <MenuItem
              key={format}
              onClick={() => write(format, columns)}
              aria-label={`${translate(`app.export.${format}`)}, ${translate('app.export.all')}`}
            >
              {translate(`app.export.${format}`)}
            </MenuItem>
          ))}
      </Menu>
      {dialog}
    </>
  );
};

const useExportColumns = (resource: string, sources: readonly ExportSource[]): readonly ExportColumn[] => {
  const translate = useTranslate();
  return sources.map((source) => {
    const { path, enumName } = typeof source === 'string' ? { path: source, enumName: undefined } : source;
    const [field = ''] = path
      .split('.')
      .filter((part) => part !== 'name')
      .slice(-1);
    const heading = translate(`resources.${resource}.fields.${path}`, { _: translate(`resources.${resource}.fields.${field}`, { _: path }) });
    if (!enumName) return { path, heading };
    return { path, heading, words: Object.fromEntries(valuesOf(enumName).map((value) => [value, translate(`enums.${enumName}.${value}`)])) };
  });
};

const valuesOf = (enumName: string): readonly string[] => Object.entries(enums).find(([name]) => name === enumName)?.[1] ?? [];
