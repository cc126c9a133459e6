import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { RecordContextProvider, useLocale, useTranslate } from 'react-admin';
import type { SupposedStanding } from '../api/what-if-actions';
import { MoveMark, RankMark } from '../ranking/RankMark';
import { formatDecimal } from '../ui/decimal';
import { outcomeOf } from './outcome';

type Props = { readonly lines: readonly SupposedStanding[]; readonly organizationId: string; readonly isWaiting: boolean };

/** The ranking that would be, with what moves in it. */
export const SupposedTable = ({ lines, organizationId, isWaiting }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const outOf = lines.filter(({ rank }) => rank !== null).length;
  const own = lines.find(({ organization }) => organization.id === organizationId);
  return (
    <>
      <Alert severity="info" icon={false} role="status" sx={{ mb: 1.5 }}>
        {own ? translate(...outcomeOf(own, locale)) : translate('app.whatIf.notRanked')}
      </Alert>
      <Box sx={{ overflowX: 'auto', opacity: isWaiting ? 0.6 : 1 }} aria-busy={isWaiting}>
        <Table size="small" aria-label={translate('app.whatIf.table')}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.standings.fields.rank')}</TableCell>
              <TableCell>{translate('app.ranking.move')}</TableCell>
              <TableCell>{translate('resources.standings.fields.organization')}</TableCell>
              <TableCell align="right">{translate('resources.standings.fields.score')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <RecordContextProvider key={line.organization.id} value={{ ...line, id: line.organization.id, outOf }}>
                <TableRow selected={line.organization.id === organizationId}>
                  <TableCell>
                    <RankMark />
                  </TableCell>
                  <TableCell>
                    <MoveMark />
                  </TableCell>
                  <TableCell component="th" scope="row">
                    {line.organization.name}
                  </TableCell>
                  <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                    {line.score === null ? '–' : formatDecimal(line.score, locale)}
                  </TableCell>
                </TableRow>
              </RecordContextProvider>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
};
