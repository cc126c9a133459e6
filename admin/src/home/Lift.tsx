import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link, useLocale, useTranslate } from 'react-admin';
import type { OwnStanding } from '../api/home';
import { formatDecimal } from '../ui/decimal';
import { filteredList } from './filtered-list';
import { mostMissing } from './lift';
import { Panel } from './Panel';

const SHOWN = 5;

/** What would lift an organization: the points to the next rank, and where most of them are to be had. */
export const Lift = ({ lines }: { readonly lines: readonly OwnStanding[] }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const criteria = mostMissing(lines, SHOWN);
  const [first] = lines;
  if (!first) return null;
  const points = (value: string | null): string => formatDecimal(value ?? '0', locale);
  return (
    <Panel title="app.home.lift">
      <Typography variant="body2" sx={{ mb: 1 }}>
        <NextRank line={first} />
      </Typography>
      {criteria.map(({ criterion, score, maxScore, pointsMissing }) => (
        <Box key={criterion.id} sx={{ py: 0.75 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, typography: 'body2' }}>
            <Link to={filteredList('targets', { criterionId: criterion.id })}>{criterion.indicator.name}</Link>
            <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
              {translate('app.home.missingPoints', { points: points(pointsMissing) })}
            </Box>
          </Box>
          <LinearProgress
            variant="determinate"
            aria-label={translate('app.home.scoreOf', { score: points(score), max: points(maxScore) })}
            value={Number(maxScore) > 0 ? Math.min(100, (Number(score ?? 0) / Number(maxScore)) * 100) : 0}
            sx={{ mt: 0.5, height: 6, borderRadius: 3 }}
          />
        </Box>
      ))}
      <Button component={Link} size="small" to={`/what-if?ranking=${first.ranking.id}`} sx={{ mt: 1, mr: 1 }}>
        {translate('app.whatIf.open')}
      </Button>
      <Button component={Link} size="small" to={`/rankings/${first.ranking.id}/show`} sx={{ mt: 1 }}>
        {translate('app.home.explain')}
      </Button>
    </Panel>
  );
};

const NextRank = ({ line }: { line: OwnStanding }) => {
  const translate = useTranslate();
  const locale = useLocale();
  const { pointsToNextRank } = line.explanation;
  if (pointsToNextRank !== null) return translate('app.ranking.pointsToNext', { points: formatDecimal(pointsToNextRank, locale) });
  if (line.rank === 1) return translate('app.home.leading');
  return translate(line.ranking.state === 'PROVISIONAL' ? 'app.home.nextHidden' : 'app.home.nextUnknown');
};
