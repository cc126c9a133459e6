import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { ListButton, Show, TopToolbar, useGetList, useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { StandingRecord } from '../api/records';
import type { WholeSheetRecord } from '../api/scorecard-records';
import { quietly } from '../failure/quietly';
import { formatDate } from '../ui/date';
import { formatDecimal } from '../ui/decimal';
import { EnumText } from '../ui/EnumText';
import { RelationLink } from '../ui/RelationLink';
import { PrintLink } from './PrintLink';
import { SheetForm } from './SheetForm';

/** A unit's sheet as it lies on the table: whoever may write fills it in here. */
export const SheetShow = () => (
  <Show
    queryOptions={{ ...quietly, meta: { detail: true } }}
    actions={
      <TopToolbar>
        <PrintLink />
        <ListButton />
      </TopToolbar>
    }
  >
    <Heading />
    <Form />
  </Show>
);

const Form = () => {
  const sheet = useRecordContext<WholeSheetRecord>();
  // Another step begins with nothing typed; what others save meanwhile takes nothing away.
  return sheet?.paper ? <SheetForm key={`${sheet.id} ${sheet.rights.step}`} sheet={sheet} /> : null;
};

const Heading = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const sheet = useRecordContext<WholeSheetRecord>();
  if (!sheet) return null;
  return (
    <Box sx={{ p: 2, pb: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ mr: 'auto' }}>
          <Typography component="h2" variant="h5">
            {sheet.organization.name}
          </Typography>
          <RelationLink source="scorecard" reference="scorecards" />
        </Box>
        <EnumText source="state" of="sheetState" />
        {sheet.total !== null && <Chip size="small" color="primary" label={formatDecimal(sheet.total, locale)} />}
        <Rank sheet={sheet} />
      </Box>
      {sheet.waiverReason !== null && (
        <Alert role="status" severity="info" sx={{ mt: 1 }}>
          {translate('app.scorecard.isWaived', { reason: sheet.waiverReason })}
        </Alert>
      )}
      {sheet.returnReason !== null && sheet.state !== 'FINAL' && (
        <Alert role="status" severity="warning" sx={{ mt: 1 }}>
          {translate('app.scorecard.returned', { reason: sheet.returnReason })}
          {sheet.returnedUntil && ` ${translate('app.scorecard.returnedUntil', { day: formatDate(sheet.returnedUntil) })}`}
        </Alert>
      )}
    </Box>
  );
};

const Rank = ({ sheet }: { sheet: WholeSheetRecord }) => {
  const translate = useTranslate();
  const { data } = useGetList<StandingRecord>(
    'standings',
    {
      filter: { rankingId: sheet.scorecard.rankingId, organizationId: sheet.organization.id },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: sheet.scorecard.rankingId !== null },
  );
  const standing = data?.[0];
  if (!standing) return null;
  const label = standing.rank === null ? translate('app.scorecard.noRank') : translate('app.scorecard.rank', standing);
  return <Chip size="small" variant="outlined" label={label} />;
};
