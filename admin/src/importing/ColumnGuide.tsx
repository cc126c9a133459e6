import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ImportSheet } from '@thi-dua/schema';
import { useTranslate } from 'react-admin';

/** The columns that a kind of file may have, as its template has them. */
export const ColumnGuide = ({ sheet }: { readonly sheet: ImportSheet }) => {
  const translate = useTranslate();
  return (
    <div>
      <Typography variant="subtitle1" component="h2" gutterBottom>
        {translate('app.import.columns')}
      </Typography>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('app.import.column')}</TableCell>
              <TableCell>{translate('app.import.how')}</TableCell>
              <TableCell>{translate('app.import.example')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sheet.columns.map(({ key, heading, required, help, example, choices }) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row" sx={{ fontWeight: required ? 600 : 400 }}>
                  {heading}
                  {required && ' *'}
                </TableCell>
                <TableCell>{choices.length > 0 ? choices.join(' · ') : help}</TableCell>
                <TableCell>{example}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('app.import.rule')}
      </Typography>
    </div>
  );
};
