import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { ProgressRecord } from '../api/monitoring';
import { formatDecimal } from '../ui/decimal';
import { periodName } from './bar';

/** A target's results by the month or quarter, and what they add up to. */
export const PeriodValues = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const progress = useRecordContext<ProgressRecord>();
  if (!progress) return null;
  const quarter = (roman: string, year: string) => translate('app.monitoring.quarter', { roman, year });
  const shown = (value: string | null) => (value === null ? '–' : formatDecimal(value, locale));
  return (
    <Box sx={{ overflowX: 'auto', p: 1 }}>
      <Table size="small" sx={{ width: 'auto' }} aria-label={translate('app.monitoring.periods')}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.results.fields.period')}</TableCell>
            {progress.periods.map((period) => (
              <TableCell key={period.from} align="right">
                {periodName(period, quarter)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {(['value', 'cumulative'] as const).map((row) => (
            <TableRow key={row}>
              <TableCell component="th" scope="row">
                {translate(`app.monitoring.${row}`)}
              </TableCell>
              {progress.periods.map((period) => (
                <TableCell key={period.from} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {shown(period[row])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
