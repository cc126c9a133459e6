import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useLocale, useTranslate } from 'react-admin';
import type { HistoryEntry } from '../api/history-actions';
import { fieldInWords, valueInWords } from './value-in-words';

/** What a change has changed: field by field, before and after where there was a before and an after. */
export const EntryChanges = ({ entry }: { readonly entry: HistoryEntry }) => {
  const translate = useTranslate();
  const words = { locale: useLocale() ?? 'vi', translate };
  const sides = (['before', 'after'] as const).filter((side) => entry.action === 'UPDATED' || (side === 'after') === (entry.action === 'CREATED'));
  if (entry.changes.length === 0) return null;
  return (
    <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { px: 1, py: 0.5, overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '34%' }}>{translate('app.history.field')}</TableCell>
          {sides.map((side) => (
            <TableCell key={side}>{translate(`app.history.${side}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {entry.changes.map((change) => (
          <TableRow key={change.field}>
            <TableCell sx={{ color: 'text.secondary' }}>{fieldInWords(entry.concept, change.field, translate)}</TableCell>
            {sides.map((side) => (
              <TableCell key={side}>{valueInWords(change, side, words)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
