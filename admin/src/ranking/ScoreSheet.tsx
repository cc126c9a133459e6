import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { StandingRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import type { Sheet, SheetLine } from './entered-scores';
import { isRankCell, isScoreCell } from './entered-scores';

type Props = { readonly standings: readonly StandingRecord[]; readonly sheet: Sheet; readonly onChange: (sheet: Sheet) => void };

/** One line an organization; Enter goes to the same column of the next line. */
export const ScoreSheet = ({ standings, sheet, onChange }: Props) => {
  const translate = useTranslate();
  const locale = useLocale();
  const lineOf = ({ organization, score, rank }: StandingRecord): SheetLine =>
    sheet[organization.id] ?? {
      score: score === null ? '' : formatDecimal(score, locale),
      rank: score === null && rank !== null ? String(rank) : '',
    };
  const field = (name: string) => translate(`resources.standings.fields.${name}`);
  return (
    <Table size="small" stickyHeader>
      <TableHead>
        <TableRow>
          <TableCell>{field('organization')}</TableCell>
          <TableCell sx={{ width: 130 }}>{field('score')}</TableCell>
          <TableCell sx={{ width: 90 }}>{field('rank')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody onKeyDown={goToNextLine}>
        {standings.map((standing) => {
          const { organization } = standing;
          const line = lineOf(standing);
          const cell = (column: keyof SheetLine, isValid: boolean) => (
            <TextField
              size="small"
              margin="none"
              value={line[column]}
              error={!isValid}
              onChange={({ target }) => onChange({ ...sheet, [organization.id]: { ...line, [column]: target.value } })}
              slotProps={{ htmlInput: { inputMode: 'decimal', 'data-column': column, 'aria-label': `${field(column)}: ${organization.name}` } }}
            />
          );
          return (
            <TableRow key={standing.id}>
              <TableCell component="th" scope="row">
                {organization.name}
              </TableCell>
              <TableCell>{cell('score', isScoreCell(line.score, locale))}</TableCell>
              <TableCell>{cell('rank', isRankCell(line.rank))}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};

const goToNextLine = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${event.target.dataset['column']}"]`)];
  cells[cells.indexOf(event.target) + 1]?.focus();
};
