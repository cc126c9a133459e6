import Alert from '@mui/material/Alert';
import DialogContentText from '@mui/material/DialogContentText';
import { useTranslate } from 'react-admin';
import type { RankingRecord } from '../api/records';
import { useLoaded } from '../ui/useLoaded';

/** Those named; of more, only how many they are. */
const NAMED_MAX = 5;

/** What publishing means, and who would be published without a rank though nobody excluded it. */
export const PublishText = ({ ranking }: { readonly ranking: RankingRecord }) => {
  const translate = useTranslate();
  const unranked = useLoaded(`${ranking.id}@${ranking.version}`, (provider) =>
    provider.getList('standings', {
      filter: { rankingId: ranking.id, rank: null, exclusion: null },
      pagination: { page: 1, perPage: NAMED_MAX },
      sort: { field: 'organization.name', order: 'ASC' },
    }),
  );
  const [rows, total] = [unranked?.data ?? [], unranked?.total ?? 0];
  const names = rows.map(({ organization }) => organization.name).join(', ');
  return (
    <>
      <DialogContentText>{translate('app.ranking.publishContent')}</DialogContentText>
      {total > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 2 }}>
          {translate('app.ranking.publishUnranked', { smart_count: total, names: total > rows.length ? `${names}, …` : names })}
        </Alert>
      )}
    </>
  );
};
