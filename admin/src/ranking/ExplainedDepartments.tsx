import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link, useLocale, useTranslate } from 'react-admin';
import type { ExplainedDepartment } from '../api/records';
import { formatDecimal } from '../ui/decimal';

/** What each department's ranking gave to an overall standing. */
export const ExplainedDepartments = ({ departments }: { readonly departments: readonly ExplainedDepartment[] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.rankings.fields.department')}</TableCell>
            <TableCell align="right">{translate('resources.standings.fields.rank')}</TableCell>
            <TableCell align="right">{translate('resources.standings.fields.score')}</TableCell>
            <TableCell align="right">{translate('app.ranking.weight')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {departments.map(({ ranking, rank, outOf, score, weight }) => (
            <TableRow key={ranking.id}>
              <TableCell component="th" scope="row">
                <Link underline="hover" to={`/rankings/${ranking.id}/show`}>
                  {ranking.department?.name ?? translate('app.ranking.overall')}
                </Link>
              </TableCell>
              <TableCell align="right">{rank === null ? '–' : `${rank}/${outOf}`}</TableCell>
              <TableCell align="right">{score === null ? '–' : formatDecimal(score, locale)}</TableCell>
              <TableCell align="right">{formatDecimal(weight, locale)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
