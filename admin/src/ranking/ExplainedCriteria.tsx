import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocale, useTranslate } from 'react-admin';
import type { ExplainedCriterion } from '../api/records';
import { formatDecimal } from '../ui/decimal';

/** What each criterion gave to a standing. */
export const ExplainedCriteria = ({ criteria }: { readonly criteria: readonly ExplainedCriterion[] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const number = (value: string | null, suffix = '') => (value === null ? '–' : `${formatDecimal(value, locale)}${suffix}`);
  const field = (name: string) => translate(`resources.targets.fields.${name}`);
  return (
    <TableContainer>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{field('indicator')}</TableCell>
            <TableCell align="right">{field('value')}</TableCell>
            <TableCell align="right">{field('actual')}</TableCell>
            <TableCell align="right">{field('achievement')}</TableCell>
            <TableCell align="right">{field('score')}</TableCell>
            <TableCell align="right">{translate('app.ranking.maxScore')}</TableCell>
            <TableCell align="right">{translate('app.ranking.missing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {criteria.map(({ criterion, target, actual, achievement, score, maxScore, pointsMissing }) => (
            <TableRow key={criterion.id}>
              <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
                {criterion.indicator.name} ({criterion.indicator.unit})
              </TableCell>
              <TableCell align="right">{number(target)}</TableCell>
              <TableCell align="right">{number(actual)}</TableCell>
              <TableCell align="right">{number(achievement, ' %')}</TableCell>
              <TableCell align="right">{number(score)}</TableCell>
              <TableCell align="right">{number(maxScore)}</TableCell>
              <TableCell align="right">{number(pointsMissing)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
