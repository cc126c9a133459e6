import Alert from '@mui/material/Alert';
import CircularProgress from '@mui/material/CircularProgress';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { PanelDataProvider } from '../api/data-provider';
import type { SheetQuestion } from '../api/result-sheet';
import { SHEET_ROWS_MAX } from '../api/result-sheet';
import { useOffice } from '../ui/useOffice';
import { rowsOf } from './row';
import { SheetForm } from './SheetForm';

type Props = { readonly question: SheetQuestion; readonly onChanged: (isChanged: boolean) => void };

/** Reads the sheet that was asked for. */
export const ResultsSheet = ({ question, onChanged }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const provider = useDataProvider<PanelDataProvider>();
  const { role } = useOffice();
  const { data, refetch } = useQuery({ queryKey: ['result-sheet', question], queryFn: () => provider.resultSheet(question), gcTime: 0 });
  const rows = useMemo(() => rowsOf(data?.targets ?? [], role), [data, role]);
  if (!data || role === '') return <CircularProgress size={24} aria-label={translate('ra.page.loading')} />;
  if (data.targets.length === 0) return <Alert severity="info">{translate('app.grid.noRows')}</Alert>;
  return (
    <>
      {data.total > SHEET_ROWS_MAX && (
        <Alert severity="info">
          {translate('app.grid.tooMany', { shown: SHEET_ROWS_MAX.toLocaleString(locale), total: data.total.toLocaleString(locale) })}
        </Alert>
      )}
      <SheetForm key={locale} rows={rows} period={question.period} readAgain={refetch} onChanged={onChanged} />
    </>
  );
};
