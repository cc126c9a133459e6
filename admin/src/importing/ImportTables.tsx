import Chip from '@mui/material/Chip';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TablePagination from '@mui/material/TablePagination';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { ImportPart } from '../api/import-actions';
import { useLoaded } from '../ui/useLoaded';

const PAGE = 50;

/** A page of an import's faults and one of its rows. */
export const useImportPart = (id: string, state: string, faultPage: number, rowPage: number): ImportPart | undefined => {
  const locale = useLocale();
  return useLoaded(`${id} ${state} ${locale} ${faultPage} ${rowPage}`, (provider) => provider.importPart(id, PAGE, faultPage * PAGE, rowPage * PAGE));
};

type Paged = { readonly count: number; readonly page: number; readonly onPage: (page: number) => void };

export const FaultTable = ({ faults, ...paged }: Paged & { readonly faults: ImportPart['faults'] }) => {
  const translate = useTranslate();
  return (
    <Titled title={translate('app.import.faults')} {...paged}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('app.import.row')}</TableCell>
          <TableCell>{translate('app.import.column')}</TableCell>
          <TableCell>{translate('app.import.fault')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {faults.map(({ row, column, heading, message }) => (
          <TableRow key={`${row} ${column} ${message}`}>
            <TableCell>{row ?? '–'}</TableCell>
            <TableCell>{heading ?? '–'}</TableCell>
            <TableCell>{message}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Titled>
  );
};

/** What would be written: what is there now struck out, what comes beside it. */
export const PreviewTable = ({
  columns,
  rows,
  ...paged
}: Paged & { readonly columns: ImportPart['columns']; readonly rows: ImportPart['preview'] }) => {
  const translate = useTranslate();
  return (
    <Titled title={translate('app.import.changes')} {...paged}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('app.import.row')}</TableCell>
          <TableCell />
          {columns.map(({ key, heading, type }) => (
            <TableCell key={key} align={type === 'decimal' ? 'right' : 'left'}>
              {heading}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ row, action, cells }) => (
          <TableRow key={row}>
            <TableCell>{row}</TableCell>
            <TableCell>
              <Chip
                size="small"
                variant="outlined"
                color={action === 'CREATE' ? 'success' : action === 'UPDATE' ? 'warning' : 'default'}
                label={translate(`app.import.actions.${action}`)}
              />
            </TableCell>
            {cells.map(({ column, before, after, changed }, index) => (
              <TableCell key={column} align={columns[index]?.type === 'decimal' ? 'right' : 'left'}>
                {changed && before !== null && (
                  <Typography component="del" variant="body2" color="text.secondary" sx={{ mr: 1 }}>
                    {before}
                  </Typography>
                )}
                {changed && action === 'UPDATE' ? <ins>{after ?? '–'}</ins> : after}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Titled>
  );
};

const Titled = ({ title, count, page, onPage, children }: Paged & { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <Typography variant="subtitle1" component="h3">
      {title}
    </Typography>
    <TableContainer>
      <Table size="small" aria-label={title}>
        {children}
      </Table>
    </TableContainer>
    {count > PAGE && (
      <TablePagination
        component="div"
        count={count}
        page={page}
        rowsPerPage={PAGE}
        rowsPerPageOptions={[PAGE]}
        onPageChange={(_event, next) => onPage(next)}
      />
    )}
  </section>
);
