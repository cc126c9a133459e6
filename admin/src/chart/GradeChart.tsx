import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { BarChart } from '@mui/x-charts/BarChart';
import { useLocale, useTranslate } from 'react-admin';
import type { ChartEvaluation, Part } from '../api/chart-actions';
import { oneDecimal } from '../monitoring/bar';
import { formatDecimal } from '../ui/decimal';
import { ChartCard } from './ChartCard';
import { GRADES, gradeRows } from './shape';

const ROW_HEIGHT = 64;
const LABEL_WIDTH = { wide: 250, narrow: 130 } as const;
/** A share that is narrower has no room for its number. */
const LABELLED_MIN = { wide: 6, narrow: 25 } as const;

type Props = { readonly evaluations: Part<ChartEvaluation>; readonly year: number };

/** How the people and bodies of each group were graded, in shares of the whole. */
export const GradeChart = ({ evaluations, year }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { palette, breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('sm'));
  const labelledMin = isNarrow ? LABELLED_MIN.narrow : LABELLED_MIN.wide;
  const rows = gradeRows(evaluations.nodes);
  const number = (value: number) => formatDecimal(oneDecimal(String(value)), locale);
  const percent = (value: number) => (value === 0 ? '–' : `${number(value)} %`);
  const isDark = palette.mode === 'dark';
  const colors = isDark ? ['#2f6db3', '#2c7a4b', '#8a6414', '#a1433c'] : ['#1d5f8a', '#2b7a47', '#96640a', '#a8352d'];
  const grades = GRADES.map((grade, index) => ({ grade, color: colors[index] ?? palette.primary.main }));
  return (
    <ChartCard
      title={translate('app.charts.grades', { year })}
      lead={translate(evaluations.hasMore ? 'app.charts.partOnly' : 'app.charts.gradesLead')}
      nothing={rows.length === 0 ? translate('app.charts.noGrades') : null}
      figures={{
        columns: [translate('app.charts.group'), ...GRADES.map((grade) => translate(`enums.grade.${grade}`)), translate('app.charts.unstated')],
        rows: rows.map(({ key, name, organization, percents, unstated }) => ({
          key,
          cells: [`${name} (${organization})`, ...GRADES.map((grade) => percent(percents[grade])), percent(unstated)],
        })),
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box aria-hidden>
          <BarChart
            layout="horizontal"
            skipAnimation
            disableKeyboardNavigation
            height={rows.length * ROW_HEIGHT + 110}
            margin={{ left: 4, right: 24, top: 8, bottom: 4 }}
            yAxis={[
              {
                id: 'groups',
                data: rows.map(({ name }) => wrapped(name, isNarrow ? 14 : 32)),
                scaleType: 'band',
                width: isNarrow ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide,
                tickLabelStyle: { fontSize: 12 },
              },
            ]}
            xAxis={[{ id: 'percent', min: 0, max: 100, valueFormatter: (value: number) => `${value} %` }]}
            series={[
              ...grades.map(({ grade, color }) => ({
                id: grade,
                stack: 'all',
                label: translate(`enums.grade.${grade}`),
                color,
                data: rows.map(({ percents }) => percents[grade]),
                valueFormatter: (value: number | null) => (value ? `${number(value)} %` : null),
                barLabel: ({ value }: { value: number | null }) => (value !== null && value >= labelledMin ? `${number(value)} %` : null),
              })),
              {
                id: 'unstated',
                stack: 'all',
                label: translate('app.charts.unstated'),
                color: palette.text.disabled,
                data: rows.map(({ unstated }) => unstated),
                valueFormatter: (value: number | null) => (value ? `${number(value)} %` : null),
              },
            ]}
            sx={{ '& .MuiBarChart-label': { fill: '#ffffff', fontSize: 12, fontWeight: 600 } }}
          />
        </Box>
      </Box>
    </ChartCard>
  );
};

/** A long name in lines. */
const wrapped = (name: string, length: number): string => {
  if (name.length <= length) return name;
  const at = name.lastIndexOf(' ', length);
  return at < 1 ? name : `${name.slice(0, at)}\n${wrapped(name.slice(at + 1), length)}`;
};
