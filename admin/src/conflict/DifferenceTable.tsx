import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { resourceNamed } from '../api/resources';
import type { Choices, Difference, Side } from './conflict';
import { ValueText } from './ValueText';

const SIDES: readonly Side[] = ['mine', 'theirs'];

type Props = {
  readonly resource: string;
  /** Of whom saved first. */
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
};

/** Field by field what is typed here and what was saved meanwhile, and which of the two is to hold. */
export const DifferenceTable = ({ resource, name, differences, choices, onChoose }: Props) => {
  const translate = useTranslate();
  const { type } = resourceNamed(resource);
  return (
    <Table size="small" sx={{ tableLayout: 'fixed', '& td, & th': { px: 1, overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '26%' }}>{translate('app.history.field')}</TableCell>
          <TableCell>{translate('app.conflict.mine')}</TableCell>
          <TableCell>{translate('app.conflict.theirs', { name })}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {differences.map(({ field, changedBy, ...values }) => {
          const label = translate(`resources.${resource}.fields.${field}`);
          return (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {label}
                <Typography variant="body2" color="text.secondary">
                  {translate(`app.conflict.changedBy.${changedBy}`)}
                </Typography>
              </TableCell>
              {SIDES.map((side) => (
                <TableCell key={side}>
                  <FormControlLabel
                    sx={{ alignItems: 'flex-start', mr: 0, fontWeight: choices[field] === side ? 600 : undefined }}
                    control={
                      <Radio
                        size="small"
                        name={`conflict-${field}`}
                        sx={{ py: 0.25 }}
                        checked={choices[field] === side}
                        onChange={() => onChoose({ ...choices, [field]: side })}
                        slotProps={{
                          input: { 'aria-label': `${label}: ${translate(side === 'mine' ? 'app.conflict.mine' : 'app.conflict.theirs', { name })}` },
                        }}
                      />
                    }
                    label={<ValueText type={type} field={field} value={values[side]} />}
                  />
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};
