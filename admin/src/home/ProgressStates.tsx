import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { HomeYear } from '../api/home';
import type { Person } from '../api/offers';
import { filteredList } from './filtered-list';

const STATES = [
  ['ON_TRACK', 'onTrack', 'success.main'],
  ['BEHIND', 'behind', 'warning.main'],
  ['AT_RISK', 'atRisk', 'error.main'],
  ['NO_DATA', 'noData', 'text.secondary'],
  ['NOT_DUE', 'notDue', 'text.secondary'],
] as const;

type Props = { readonly campaignId: string; readonly year: HomeYear; readonly person: Person };

/** How many targets are on track, behind, at risk; each leads to them. */
export const ProgressStates = ({ campaignId, year, person }: Props) => {
  const translate = useTranslate();
  const own = person.role === 'DEPARTMENT_OFFICER' ? { departmentId: person.departmentId } : {};
  return (
    <Box
      component="nav"
      aria-label={translate('resources.monitoring.name')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(5, minmax(0, 1fr))' } }}
    >
      {STATES.map(([state, count, color]) => (
        <ButtonBase
          key={state}
          component={LinkBase}
          to={filteredList('monitoring', { campaignId, ...own, states: [state] })}
          data-progress={state}
          sx={{
            display: 'block',
            px: 1.25,
            py: 0.75,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            borderLeft: 5,
            borderLeftColor: color,
            color: 'text.primary',
            '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
          }}
        >
          <Typography component="span" variant="h6" sx={{ mr: 1, fontVariantNumeric: 'tabular-nums' }}>
            {year.monitoring.summary[count]}
          </Typography>
          <Typography component="span" variant="body2">
            {translate(`enums.progressState.${state}`)}
          </Typography>
        </ButtonBase>
      ))}
    </Box>
  );
};
