import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { Show, useRecordContext, useTranslate } from 'react-admin';
import type { Paper } from '../api/scorecard-records';
import { quietly } from '../failure/quietly';
import { formatInstant } from '../ui/date';
import { textAt } from '../ui/value-at';
import { PaperTable } from './PaperTable';

/** A sheet as it was published, by the names of then. */
export const PublishedSheetShow = () => (
  <Show queryOptions={{ ...quietly, meta: { detail: true } }} actions={false}>
    <PublishedSheet />
  </Show>
);

type PublishedRecord = { readonly id: string; readonly rank: number | null; readonly outOf: number; readonly paper?: Paper };

const PublishedSheet = () => {
  const translate = useTranslate();
  const sheet = useRecordContext<PublishedRecord>();
  if (!sheet?.paper) return null;
  const { paper } = sheet;
  return (
    <Box sx={{ p: { xs: 1, sm: 2 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
        <Box sx={{ mr: 'auto' }}>
          <Typography component="h2" variant="h5">
            {paper.organizationName}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>
            {paper.scorecardName} · {paper.campaignName} · {paper.clusterName}
          </Typography>
        </Box>
        <Chip size="small" label={sheet.rank === null ? translate('app.scorecard.noRank') : translate('app.scorecard.rank', sheet)} />
        <Chip
          size="small"
          variant="outlined"
          label={translate('app.scorecard.asPublished', { day: formatInstant(textAt(sheet, 'publication.publishedAt')) })}
        />
      </Box>
      <PaperTable paper={paper} />
    </Box>
  );
};
