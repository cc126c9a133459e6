import RecordIcon from '@mui/icons-material/AddchartOutlined';
import ReviewIcon from '@mui/icons-material/FactCheckOutlined';
import RankingIcon from '@mui/icons-material/LeaderboardOutlined';
import TargetIcon from '@mui/icons-material/TrackChangesOutlined';
import Badge from '@mui/material/Badge';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { useOffice } from '../ui/useOffice';
import { filteredList } from './filtered-list';

export const Shortcuts = () => {
  const translate = useTranslate();
  const { canAccess: mayRecord } = useCanAccess({ resource: 'results', action: 'create' });
  const { canAccess: mayVerify } = useCanAccess({ resource: 'results', action: 'verify' });
  const { canAccess: mayAssign } = useCanAccess({ resource: 'targets', action: 'create' });
  const { departmentId } = useOffice();
  const waiting = { state: 'SUBMITTED', ...(departmentId !== null && { 'target.criterion.departmentId': departmentId }) };
  const { total = 0 } = useGetList('results', { pagination: { page: 1, perPage: 1 }, sort: { field: 'reportedAt', order: 'DESC' }, filter: waiting });
  return (
    <Box component="nav" aria-label={translate('app.home.links')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
      <Button component={Link} to="/rankings" variant="contained" startIcon={<RankingIcon />}>
        {translate('app.home.openRankings')}
      </Button>
      {mayRecord && (
        <Button component={Link} to="/results/create" variant="outlined" startIcon={<RecordIcon />}>
          {translate('app.home.recordResults')}
        </Button>
      )}
      {mayVerify && (
        <Badge badgeContent={total} max={999} color="warning">
          <Button component={Link} to={filteredList('results', waiting)} variant="outlined" startIcon={<ReviewIcon />}>
            {translate('app.home.reviewResults')}
          </Button>
        </Badge>
      )}
      <Button component={Link} to="/targets" variant="outlined" startIcon={<TargetIcon />}>
        {translate(mayAssign ? 'app.home.assignTargets' : 'app.tab.targets')}
      </Button>
    </Box>
  );
};
