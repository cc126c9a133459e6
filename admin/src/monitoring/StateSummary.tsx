import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { ProgressState } from '@thi-dua/schema';
import { useListContext, useLocale, useTranslate } from 'react-admin';
import { enums } from '../api/enums';
import type { MonitoringSummary } from '../api/monitoring';
import { formatDate } from '../ui/date';
import { formatDecimal } from '../ui/decimal';
import { oneDecimal } from './bar';

const COUNTED = { AT_RISK: 'atRisk', BEHIND: 'behind', NO_DATA: 'noData', ON_TRACK: 'onTrack', NOT_DUE: 'notDue' } as const;
const COLORS = {
  ON_TRACK: 'success.main',
  BEHIND: 'warning.main',
  AT_RISK: 'error.main',
  NO_DATA: 'text.secondary',
  NOT_DUE: 'text.secondary',
} as const;

/** How many targets are in each state; one touch shows these alone. And the rule by which they are. */
export const StateSummary = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const { meta, filterValues, setFilters, displayedFilters } = useListContext();
  if (!isSummary(meta)) return null;
  const chosen: readonly ProgressState[] = Array.isArray(filterValues['states']) ? filterValues['states'] : [];
  const toggle = (state: ProgressState) => {
    const states = chosen.includes(state) ? chosen.filter((each) => each !== state) : [...chosen, state];
    setFilters({ ...filterValues, states: states.length === 0 ? undefined : states }, displayedFilters);
  };
  const percent = (value: string) => formatDecimal(oneDecimal(value), locale);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="body2">
        {translate('app.monitoring.asOf', {
          day: formatDate(meta.asOf),
          gone: meta.monthsGone,
          total: meta.monthsTotal,
          percent: percent(meta.timePercent),
        })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
        {enums.progressState.map((state) => (
          <ButtonBase
            key={state}
            aria-pressed={chosen.includes(state)}
            onClick={() => toggle(state)}
            sx={{
              display: 'block',
              textAlign: 'start',
              p: 1.25,
              borderRadius: 1,
              border: 1,
              borderColor: chosen.includes(state) ? 'primary.main' : 'divider',
              borderLeft: 5,
              borderLeftColor: COLORS[state],
              bgcolor: chosen.includes(state) ? 'action.selected' : 'background.paper',
            }}
          >
            <Typography component="div" variant="h5">
              {meta.summary[COUNTED[state]]}
            </Typography>
            <Typography component="div" variant="body2">
              {translate(`enums.progressState.${state}`)}
            </Typography>
          </ButtonBase>
        ))}
      </Box>
      <Alert role="status" severity="info" variant="outlined" icon={false} sx={{ py: 0 }}>
        {translate('app.monitoring.rule', { onTrack: percent(meta.onTrackPercent), behind: percent(meta.behindPercent) })}
      </Alert>
    </Box>
  );
};

export const isSummary = (meta: unknown): meta is MonitoringSummary => typeof meta === 'object' && meta !== null && 'summary' in meta;
