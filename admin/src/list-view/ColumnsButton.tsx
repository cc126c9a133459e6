import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import ColumnsIcon from '@mui/icons-material/ViewWeekOutlined';
import Box from '@mui/material/Box';
import MuiButton from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Button, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { moved } from './column-order';
import type { ListColumn } from './ListColumns';
import { useListColumns } from './ListColumns';

/** Which columns the list shows, and in which order; kept for the person in this browser. */
export const ColumnsButton = () => {
  const translate = useTranslate();
  const { columns } = useListColumns();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const titleId = useId();
  if (columns.length === 0) return null;
  return (
    <>
      <Button
        label="ra.action.select_columns"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
      >
        <ColumnsIcon />
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 2, maxWidth: 360 } } }}
      >
        <Typography id={titleId} component="h2" variant="h6">
          {translate('app.columns.title')}
        </Typography>
        <ColumnLines />
      </Popover>
    </>
  );
};

const ColumnLines = () => {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const translateLabel = useTranslateLabel();
  const { columns, shown, state, set, reset } = useListColumns();
  const nameOf = ({ source, label }: ListColumn): string =>
    String(
      translateLabel({ resource, source: label !== undefined && !label.includes('.') ? label : source, ...(label?.includes('.') && { label }) }) ??
        source,
    );
  const toggle = (source: string) =>
    set({ ...state, hidden: state.hidden.includes(source) ? state.hidden.filter((other) => other !== source) : [...state.hidden, source] });
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {columns.map((column, at) => {
          const name = nameOf(column);
          const isShown = shown.includes(column.source);
          const move = (step: -1 | 1, isLast: boolean) => (
            <IconButton
              size="small"
              disabled={isLast}
              onClick={() => set({ ...state, ranks: moved(columns.length, state.ranks, at, step) })}
              aria-label={translate(step === -1 ? 'app.columns.up' : 'app.columns.down', { name })}
            >
              {step === -1 ? <UpIcon fontSize="small" /> : <DownIcon fontSize="small" />}
            </IconButton>
          );
          return (
            <Box component="li" key={column.source} sx={{ display: 'flex', alignItems: 'center' }}>
              <FormControlLabel
                sx={{ flexGrow: 1, mr: 1 }}
                label={name}
                control={
                  <Checkbox
                    size="small"
                    checked={isShown}
                    // One column stays: without any there would be nothing to open a record by.
                    disabled={isShown && shown.length === 1}
                    onChange={() => toggle(column.source)}
                  />
                }
              />
              {move(-1, at === 0)}
              {move(1, at === columns.length - 1)}
            </Box>
          );
        })}
      </Box>
      <MuiButton size="small" onClick={reset} sx={{ mt: 1 }}>
        {translate('app.columns.reset')}
      </MuiButton>
    </>
  );
};
