import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useListContext, useTranslate } from 'react-admin';
import { enums } from '../api/enums';
import type { MonitoringSummary } from '../api/monitoring';
import type { Named } from '../api/records';

const COUNTED = { AT_RISK: 'atRisk', BEHIND: 'behind', NO_DATA: 'noData', ON_TRACK: 'onTrack', NOT_DUE: 'notDue' } as const;

type Line = { readonly named: Named; readonly counts: MonitoringSummary['summary'] };
type Props = {
  readonly title: string;
  readonly filter: 'organizationId' | 'departmentId';
  readonly lines: readonly Line[];
  readonly onChosen: () => void;
};

/** States counted by unit or department, the most urgent first; a name shows its targets alone. */
export const GroupTable = ({ title, filter, lines, onChosen }: Props) => {
  const translate = useTranslate();
  const { filterValues, setFilters, displayedFilters } = useListContext();
  const choose = (id: string) => {
    setFilters({ ...filterValues, [filter]: id }, { ...displayedFilters, [filter]: true });
    onChosen();
  };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{title}</TableCell>
            {enums.progressState.map((state) => (
              <TableCell key={state} align="right">
                {translate(`enums.progressState.${state}`)}
              </TableCell>
            ))}
            <TableCell align="right">{translate('resources.monitoring.fields.missing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ named, counts }) => (
            <TableRow key={named.id} hover>
              <TableCell component="th" scope="row">
                <Link component="button" onClick={() => choose(named.id)} sx={{ textAlign: 'start' }}>
                  {named.name}
                </Link>
              </TableCell>
              {enums.progressState.map((state) => (
                <TableCell key={state} align="right" sx={{ fontWeight: state === 'AT_RISK' && counts.atRisk > 0 ? 700 : undefined }}>
                  {counts[COUNTED[state]]}
                </TableCell>
              ))}
              <TableCell align="right">{counts.missing}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
