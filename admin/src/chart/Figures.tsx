import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { VISUALLY_HIDDEN } from '../ui/visually-hidden';

export type FiguresProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/** The numbers of a picture. The first cell of a row names it. */
export const Figures = ({ caption, columns, rows }: FiguresProps) => (
  <TableContainer tabIndex={0} role="region" aria-label={caption} sx={{ maxHeight: 520 }}>
    <Table size="small" stickyHeader>
      <caption style={{ captionSide: 'top', padding: 0 }}>
        <span style={{ ...VISUALLY_HIDDEN, margin: -1, padding: 0 }}>{caption}</span>
      </caption>
      <TableHead>
        <TableRow>
          {columns.map((column, index) => (
            <TableCell key={column} align={index === 0 ? 'left' : 'right'}>
              {column}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {rows.map(({ key, cells: [name, ...numbers] }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {numbers.map((number, index) => (
              <TableCell key={columns[index + 1]} align="right">
                {number}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
);
