import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { Link, LinkBase, useTranslate } from 'react-admin';
import type { HomeYear } from '../api/home';
import type { Person } from '../api/offers';
import { ORGANIZATION_OFFICER } from '../api/offers';
import { periodName } from '../monitoring/bar';
import { formatDate } from '../ui/date';
import { filteredList } from './filtered-list';
import { Line, Lines, TwoLines } from './Lines';
import { Panel } from './Panel';

const PERIODS = 4;
const UNITS = 6;

type Props = { readonly year: HomeYear | undefined; readonly campaignId: string | undefined; readonly person: Person };

/** What is due and was not reported: how much, for which months, and from whom; for an organization what it has to report itself. */
export const MissingReports = ({ year, campaignId, person }: Props) => {
  const translate = useTranslate();
  const isOwn = person.role === ORGANIZATION_OFFICER;
  const own = { campaignId, ...(person.role === 'DEPARTMENT_OFFICER' && { departmentId: person.departmentId }) };
  const nameOf = (period: { readonly from: string; readonly to: string }): string =>
    periodName(period, (roman, of) => translate('app.monitoring.quarter', { roman, year: of }));
  const missing = year?.missing;
  return (
    <Panel title={isOwn ? 'app.home.due' : 'app.home.missing'} isPending={!year}>
      {missing && (
        <>
          <Typography
            component={LinkBase}
            to={filteredList('missingResults', own)}
            data-tile="missing"
            variant="body2"
            sx={{ color: 'text.primary' }}
          >
            <strong>{translate('app.monitoring.missingAsOf', { count: missing.totalCount, day: formatDate(missing.asOf) })}</strong>
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, my: 1 }}>
            {missing.periods.slice(0, PERIODS).map((period) => (
              <Chip
                key={`${period.from} ${period.to}`}
                size="small"
                component={LinkBase}
                clickable
                to={filteredList('missingResults', {
                  ...own,
                  ...(period.from === period.to ? { period: period.from } : {}),
                })}
                label={`${nameOf(period)}: ${period.count}`}
              />
            ))}
          </Box>
          <Lines>
            {isOwn
              ? missing.nodes.map(({ target, rejected, ...period }) => (
                  <TwoLines
                    key={`${target.id} ${period.from}`}
                    primary={<Link to={`/targets/${target.id}/show`}>{target.criterion.indicator.name}</Link>}
                    secondary={`${target.organization.name} · ${nameOf(period)}${rejected ? ` · ${translate('enums.resultState.REJECTED')}` : ''}`}
                  />
                ))
              : missing.organizations.slice(0, UNITS).map(({ organization, count }) => (
                  <Line key={organization.id}>
                    <Box sx={{ flex: 1 }}>
                      <Link to={filteredList('missingResults', { ...own, organizationId: organization.id })}>{organization.name}</Link>
                    </Box>
                    <strong>{count}</strong>
                  </Line>
                ))}
          </Lines>
        </>
      )}
    </Panel>
  );
};
