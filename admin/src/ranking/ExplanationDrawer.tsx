import CloseIcon from '@mui/icons-material/Close';
import EditIcon from '@mui/icons-material/EditNoteOutlined';
import WhatIfIcon from '@mui/icons-material/TuneOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Link, RecordContextProvider, useCanAccess, useGetOne, useLocale, useTranslate } from 'react-admin';
import type { Explanation, StandingRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import { messageOf } from '../ui/message-of';
import { part } from '../ui/part';
import { ExplainedCriteria } from './ExplainedCriteria';
import { ExplainedDepartments } from './ExplainedDepartments';
import { Remark } from './Remark';

const ContributionChart = part(() => import('../chart/ContributionChart').then((file) => file.ContributionChart));

/** Why a standing is where it is: each criterion's part in it, and what is missing to the next rank. */
export const ExplanationDrawer = ({ standing, onClose }: { readonly standing: StandingRecord | null; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const { canAccess: mayEdit } = useCanAccess({ resource: 'standings', action: 'edit' });
  return (
    <Drawer
      anchor="right"
      open={standing !== null}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: 'min(900px, 100vw)', p: { xs: 2, sm: 3 }, '& > *': { flexShrink: 0 } } } }}
    >
      {standing && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, mb: 2 }}>
            <Box sx={{ flex: 1 }}>
              <Typography component="h2" variant="h5">
                {translate('app.ranking.explain', { name: standing.organization.name })}
              </Typography>
              {standing.rank !== null && (
                <Typography sx={{ color: 'text.secondary' }}>
                  {translate('app.ranking.rankOf', { rank: standing.rank, outOf: standing.outOf })}
                </Typography>
              )}
            </Box>
            <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
              <CloseIcon />
            </IconButton>
          </Box>
          <ExplanationOf id={standing.id} />
          <RecordContextProvider value={standing}>
            <Typography sx={{ mt: 2 }}>
              <Remark />
            </Typography>
          </RecordContextProvider>
          <Button
            component={Link}
            to={`/what-if?ranking=${standing.rankingId}&organization=${standing.organization.id}`}
            startIcon={<WhatIfIcon />}
            sx={{ alignSelf: 'start', mt: 1 }}
          >
            {translate('app.whatIf.open')}
          </Button>
          {mayEdit && (
            <Button component={Link} to={`/standings/${standing.id}`} startIcon={<EditIcon />} sx={{ alignSelf: 'start', mt: 1 }}>
              {translate('app.ranking.editStanding')}
            </Button>
          )}
        </>
      )}
    </Drawer>
  );
};

const ExplanationOf = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { data, error, isPending } = useGetOne<StandingRecord & { explanation?: Explanation }>('standings', { id, meta: { detail: true } });
  if (error) return <Alert severity="error">{translate(messageOf(error))}</Alert>;
  if (isPending || !data?.explanation) return <CircularProgress aria-label={translate('ra.page.loading')} />;
  const { criteria, departments, pointsToNextRank } = data.explanation;
  return (
    <>
      <Alert role="status" severity="info" sx={{ mb: 2 }}>
        {pointsToNextRank === null
          ? translate('app.ranking.first')
          : translate('app.ranking.pointsToNext', { points: formatDecimal(pointsToNextRank, locale) })}
      </Alert>
      {criteria.length === 0 && departments.length === 0 && <Typography>{translate('app.ranking.noCriteria')}</Typography>}
      {criteria.length > 0 && <ExplainedCriteria criteria={criteria} />}
      {departments.length > 0 && <ExplainedDepartments departments={departments} />}
      <Box sx={{ mt: 2 }}>
        <ContributionChart standing={data} explanation={data.explanation} />
      </Box>
    </>
  );
};
