import Alert from '@mui/material/Alert';
import { useGetManyReference, useLocale, useRecordContext, useTranslate } from 'react-admin';
import type { ScorecardItemRecord, ScorecardRecord } from '../api/scorecard-records';
import { formatDecimal } from '../ui/decimal';
import { sumOf } from '../ui/decimal-sum';

const ITEMS_MAX = 500;

/** What the items add up to, against what the scorecard says that they should. */
export const SchemeLine = () => {
  const translate = useTranslate();
  const locale = useLocale();
  const card = useRecordContext<ScorecardRecord>();
  const { data: items = [], isPending } = useGetManyReference<ScorecardItemRecord>('scorecardItems', {
    target: 'scorecardId',
    id: card?.id ?? '',
    sort: { field: 'position', order: 'ASC' },
    pagination: { page: 1, perPage: ITEMS_MAX },
    filter: {},
  });
  if (!card || isPending) return null;
  const sum = (kind: string) => sumOf(items.filter((item) => item.kind === kind).map(({ maxScore }) => maxScore)) ?? '0';
  const [content, bonus] = [sum('CONTENT'), sum('BONUS')];
  const fits = content === card.contentTotal && bonus === card.bonusTotal;
  const facts = { content, bonus, contentTotal: card.contentTotal, bonusTotal: card.bonusTotal };
  const shown = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, formatDecimal(value, locale)]));
  return (
    <Alert role="status" severity={fits ? 'success' : 'warning'} sx={{ mb: 1 }}>
      {translate('app.scorecard.scheme', shown)} – {translate(fits ? 'app.scorecard.schemeFits' : 'app.scorecard.schemeDiffers')}
    </Alert>
  );
};
