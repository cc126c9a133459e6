import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useLocale, useTranslate } from 'react-admin';
import type { AwardCount } from '../api/award-actions';
import { enums } from '../api/enums';
import { formatDecimal } from '../ui/decimal';
import { useLoaded } from '../ui/useLoaded';
import { statisticsOf, yearsOf } from './statistics';

/** How many collectives, people and households received what, by level and form, in a year or in all. */
export const AwardStatisticsPage = () => {
  const translate = useTranslate();
  const counts = useLoaded('', (provider) => provider.countAwards());
  const [year, setYear] = useState('');
  return (
    <Box sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="app.award.statistics" />
      <Box>
        <Typography component="h2" variant="h5">
          {translate('app.award.statistics')}
        </Typography>
        <Typography sx={{ color: 'text.secondary' }}>{translate('app.award.statisticsLead')}</Typography>
      </Box>
      {counts?.length === 0 && (
        <Alert role="status" severity="info">
          {translate('app.award.noStatistics')}
        </Alert>
      )}
      {counts && counts.length > 0 && (
        <>
          <TextField select label={translate('app.award.year')} value={year} onChange={({ target }) => setYear(target.value)} sx={{ maxWidth: 200 }}>
            <MenuItem value="">{translate('app.award.allYears')}</MenuItem>
            {yearsOf(counts).map((each) => (
              <MenuItem key={each} value={String(each)}>
                {each}
              </MenuItem>
            ))}
          </TextField>
          <Statistics counts={year === '' ? counts : counts.filter(({ group }) => String(group.year) === year)} />
        </>
      )}
    </Box>
  );
};

const Statistics = ({ counts }: { readonly counts: readonly AwardCount[] }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { rows, totals } = statisticsOf(counts);
  const cells = (of: Readonly<Record<string, number>>) =>
    [...enums.recipientKind, 'total'].map((kind) => (
      <TableCell key={kind} align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {of[kind] ? formatDecimal(String(of[kind]), locale) : '–'}
      </TableCell>
    ));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('app.award.statistics')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('app.award.form')}</TableCell>
            {enums.recipientKind.map((kind) => (
              <TableCell key={kind} align="right">
                {translate(`enums.recipientKind.${kind}`)}
              </TableCell>
            ))}
            <TableCell align="right">{translate('app.award.total')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, level, by }) => (
            <TableRow key={id}>
              <TableCell>
                {name}
                <Typography component="div" variant="caption" sx={{ color: 'text.secondary' }}>
                  {translate(`enums.awardLevel.${level}`)}
                </Typography>
              </TableCell>
              {cells(by)}
            </TableRow>
          ))}
          <TableRow sx={{ '& td': { fontWeight: 700 } }}>
            <TableCell>{translate('app.award.total')}</TableCell>
            {cells(totals)}
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
};
