import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useLocale, useTranslate } from 'react-admin';
import type { Paper, PaperScores, SheetRecord } from '../api/scorecard-records';
import { formatDecimal } from '../ui/decimal';
import { PaperCards } from './PaperCards';
import { PaperCell } from './PaperCell';
import { PaperName } from './PaperName';
import type { Column } from './paper-columns';
import { COLUMNS } from './paper-columns';
import type { Typed } from './sheet-entries';

export type PaperProps = {
  readonly paper: Paper;
  /** Absent for what was published. */
  readonly rights?: SheetRecord['rights'];
  readonly sheetState?: string;
  readonly typed?: Typed;
  readonly onType?: (typed: Typed) => void;
};

const FEET = ['content', 'bonus', 'deduction', 'total'] as const;

/** The sheet as officials know it on paper; on a phone one card an item. */
export const PaperTable = (props: PaperProps) => {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { paper } = props;
  if (isPhone) return <PaperCards {...props} />;
  return (
    <TableContainer>
      <Table size="small" sx={{ '& td, & th': { border: 1, borderColor: 'divider', verticalAlign: 'top', px: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 44 }}>{translate('app.scorecard.columns.ordinal')}</TableCell>
            <TableCell sx={{ minWidth: 180 }}>{translate('app.scorecard.columns.name')}</TableCell>
            <TableCell align="right">{translate('app.scorecard.columns.max')}</TableCell>
            {COLUMNS.map((column) => (
              <TableCell key={column} align={column === 'explanation' ? 'left' : 'right'} sx={{ minWidth: column === 'explanation' ? 130 : 60 }}>
                {translate(`app.scorecard.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {paper.rows.map((row) => (
            <TableRow key={row.ordinal} sx={row.kind === 'SECTION' ? { bgcolor: 'action.hover', '& td, & th': { fontWeight: 700 } } : {}}>
              <TableCell>{row.ordinal}</TableCell>
              <TableCell component="th" scope="row">
                <PaperName row={row} {...props} />
              </TableCell>
              <TableCell align="right">
                <Points value={row.maxScore} isTaken={row.kind === 'DEDUCTION'} />
              </TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} align={column === 'explanation' ? 'left' : 'right'}>
                  <PaperCell column={column} row={row} {...props} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          {FEET.map((foot) => (
            <TableRow key={foot}>
              <TableCell colSpan={2} sx={{ fontWeight: foot === 'total' ? 700 : 400, color: 'text.primary', fontSize: '0.9rem' }}>
                {translate(`app.scorecard.${foot}`)}
              </TableCell>
              <TableCell align="right">
                {foot === 'content' ? <Points value={paper.contentMax} /> : foot === 'bonus' ? <Points value={paper.bonusMax} /> : null}
              </TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} align="right" sx={{ fontWeight: foot === 'total' ? 700 : 400, color: 'text.primary', fontSize: '0.9rem' }}>
                  {footScore(column, paper[foot]) !== null && <Points value={footScore(column, paper[foot]) ?? ''} isTaken={foot === 'deduction'} />}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableFooter>
      </Table>
    </TableContainer>
  );
};

const Points = ({ value, isTaken = false }: { value: string; isTaken?: boolean }) => {
  const locale = useLocale();
  const sign = isTaken && value !== '0' ? '−' : '';
  return <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{`${sign}${formatDecimal(value, locale)}`}</span>;
};

/** What a column shows at the foot; words have no sum, the council's own scores neither. */
const footScore = (column: Column, scores: PaperScores): string | null => (column === 'explanation' || column === 'council' ? null : scores[column]);
