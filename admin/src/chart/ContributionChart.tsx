import Box from '@mui/material/Box';
import { BarChart } from '@mui/x-charts/BarChart';
import { useGetList, useGetOne, useLocale, useTranslate } from 'react-admin';
import type { Explanation, StandingRecord } from '../api/records';
import { formatDecimal } from '../ui/decimal';
import { ChartCard } from './ChartCard';
import type { Contribution } from './contributions';
import { contributionsOf } from './contributions';

type Explained = StandingRecord & { readonly explanation?: Explanation };
type Bar = { readonly name: string; readonly parts: readonly Contribution[] };

const ROW_HEIGHT = 56;
const LABEL_WIDTH = 130;

/** What the points of a standing are made of, beside those of the organization just above it. */
export const ContributionChart = ({ standing, explanation }: { readonly standing: StandingRecord; readonly explanation: Explanation }) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const overall = translate('app.ranking.overall');
  const above = useAbove(standing);
  const own: Bar = { name: standing.organization.name, parts: contributionsOf(explanation, overall) };
  const bars = above?.explanation ? [{ name: above.organization.name, parts: contributionsOf(above.explanation, overall) }, own] : [own];
  const items = [...new Map(bars.flatMap(({ parts }) => parts.map(({ key, name }) => [key, name]))).entries()];
  if (own.parts.length === 0) return null;
  const pointsOf = ({ parts }: Bar, key: string) => parts.find((part) => part.key === key)?.points ?? 0;
  const number = (value: number) => formatDecimal(String(Math.round(value * 10_000) / 10_000), locale);
  return (
    <ChartCard
      title={translate('app.charts.contributions')}
      lead={translate(bars.length > 1 ? 'app.charts.contributionsLead' : 'app.charts.contributionsAlone')}
      figures={{
        columns: ['', ...bars.map(({ name }) => name)],
        rows: items.map(([key, name]) => ({ key, cells: [name, ...bars.map((bar) => number(pointsOf(bar, key)))] })),
      }}
    >
      <Box aria-hidden sx={{ minWidth: 0 }}>
        <BarChart
          layout="horizontal"
          skipAnimation
          disableKeyboardNavigation
          height={bars.length * ROW_HEIGHT + 60 + items.length * 12}
          margin={{ left: 4, right: 16, top: 4, bottom: 4 }}
          yAxis={[
            { id: 'organizations', data: bars.map(({ name }) => name), scaleType: 'band', width: LABEL_WIDTH, tickLabelStyle: { fontSize: 12 } },
          ]}
          series={items.map(([key, name]) => ({
            id: key,
            stack: 'all',
            label: name,
            data: bars.map((bar) => pointsOf(bar, key)),
            valueFormatter: (value: number | null) => (value ? number(value) : null),
          }))}
          slotProps={{ legend: { sx: { fontSize: 12, columnGap: 1.5, rowGap: 0.25 } } }}
        />
      </Box>
    </ChartCard>
  );
};

/** The standing just above, explained; undefined for the first, and until it is read. */
const useAbove = ({ rankingId, rank }: StandingRecord): Explained | undefined => {
  const { data } = useGetList<StandingRecord>(
    'standings',
    { filter: { rankingId, rank_lt: rank ?? 0 }, sort: { field: 'rank', order: 'DESC' }, pagination: { page: 1, perPage: 1 } },
    { enabled: rank !== null && rank > 1 },
  );
  const id = data?.[0]?.id;
  const { data: above } = useGetOne<Explained>('standings', { id: id ?? '', meta: { detail: true } }, { enabled: id !== undefined });
  return above;
};
