import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { BarChart } from '@mui/x-charts/BarChart';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { useDrawingArea, useYScale } from '@mui/x-charts/hooks';
import type { ProgressState } from '@thi-dua/schema';
import { useLocale, useTranslate } from 'react-admin';
import type { ChartMonitoring, ChartProgress } from '../api/chart-actions';
import { oneDecimal } from '../monitoring/bar';
import { formatDate } from '../ui/date';
import { formatDecimal } from '../ui/decimal';
import { ChartCard } from './ChartCard';

/** A bar ends here, also where several times the target is reached; its number says what it is. */
const LONGEST = 150;
/** For the column of numbers at the right, where no line crosses them. */
const NUMBERS_WIDTH = { wide: 100, narrow: 76 } as const;
/** Said beside each number and in the legend, so that no state is told by its colour alone. */
const SIGNS: Readonly<Record<ProgressState, string>> = { ON_TRACK: '✓', BEHIND: '▼', AT_RISK: '!', NO_DATA: '?', NOT_DUE: '…' };
/** Later, the mark of the time gone would lie on that of the target. */
const TIME_SHOWN_MAX = 95;
const ROW_HEIGHT = 44;
const LABEL_WIDTH = { wide: 300, narrow: 146 } as const;

type Props = { readonly monitoring: ChartMonitoring; readonly organization: string | null };

/** How much of each target is reached, against the whole of it and against the time gone; the most urgent first. */
export const ProgressChart = ({ monitoring, organization }: Props) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { asOf, timePercent, nodes, totalCount } = monitoring;
  const number = (value: string | null) => (value === null ? '–' : formatDecimal(value, locale));
  const nameOf = ({ target }: ChartProgress, between: string) =>
    organization === null ? `${target.organization.name}${between}${target.criterion.indicator.name}` : target.criterion.indicator.name;
  const facts = { day: formatDate(asOf), percent: formatDecimal(oneDecimal(timePercent), locale), shown: nodes.length, total: totalCount };
  return (
    <ChartCard
      title={translate('app.charts.progress', { whose: organization ?? translate('app.charts.allOrganizations') })}
      lead={translate(nodes.length < totalCount ? 'app.charts.progressPart' : 'app.charts.progressLead', facts)}
      nothing={nodes.length === 0 ? translate('app.charts.noTargets') : null}
      figures={{
        columns: ['indicator', 'target', 'expected', 'actual', 'reached', 'state'].map((name) => translate(`app.charts.column.${name}`)),
        rows: nodes.map((node) => ({
          key: node.target.id,
          cells: [
            `${nameOf(node, ' – ')} (${node.target.criterion.indicator.unit})`,
            number(node.target.value),
            number(node.expected),
            number(node.actual),
            node.targetPercent === null ? '–' : `${number(node.targetPercent)} %`,
            translate(`enums.progressState.${node.state}`),
          ],
        })),
      }}
    >
      <Box aria-hidden sx={{ minWidth: 0 }}>
        <Bars monitoring={monitoring} nameOf={(node) => nameOf(node, '\n').replace(/^Phường (?=.*\n)/, '')} />
      </Box>
    </ChartCard>
  );
};

const Bars = ({
  monitoring: { nodes, timePercent },
  nameOf,
}: {
  readonly monitoring: ChartMonitoring;
  readonly nameOf: (node: ChartProgress) => string;
}) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { palette, breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('sm'));
  const colors: Readonly<Record<ProgressState, string>> = {
    ON_TRACK: palette.success.main,
    BEHIND: palette.warning.main,
    AT_RISK: palette.error.main,
    NO_DATA: palette.text.disabled,
    NOT_DUE: palette.text.disabled,
  };
  // On a phone the two marks are so near that their names stand on either side of them.
  const mark = (side: 'start' | 'end') =>
    ({
      labelAlign: 'start',
      spacing: { x: 0, y: -18 },
      labelStyle: { fontSize: 11, fill: palette.text.primary, textAnchor: isNarrow ? side : 'middle' },
    }) as const;
  const states = [...new Set(nodes.map(({ state }) => state))];
  const labels = nodes.map((node, index) => `${index + 1}. ${shortened(nameOf(node), isNarrow ? 18 : 38)}`);
  const percentOf = (state: ProgressState, index: number): string | null => {
    const node = nodes[index];
    return node?.state === state && node.targetPercent !== null ? `${formatDecimal(oneDecimal(node.targetPercent), locale)} %` : null;
  };
  return (
    <BarChart
      layout="horizontal"
      skipAnimation
      disableKeyboardNavigation
      height={nodes.length * ROW_HEIGHT + 90}
      margin={{ left: 4, right: isNarrow ? NUMBERS_WIDTH.narrow : NUMBERS_WIDTH.wide, top: 26, bottom: 4 }}
      borderRadius={3}
      yAxis={[
        { id: 'targets', data: labels, scaleType: 'band', width: isNarrow ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide, tickLabelStyle: { fontSize: 12 } },
      ]}
      xAxis={[{ id: 'percent', min: 0, max: LONGEST, valueFormatter: (value: number) => `${value} %` }]}
      series={states.map((state) => ({
        id: state,
        stack: 'all',
        label: `${SIGNS[state]} ${translate(`enums.progressState.${state}`)}`,
        color: colors[state],
        data: nodes.map((node) => (node.state === state ? Math.max(0, Math.min(LONGEST, Number(node.targetPercent ?? 0))) : 0)),
        valueFormatter: (_value, { dataIndex }) => percentOf(state, dataIndex),
      }))}
    >
      <ChartsReferenceLine x={100} label={translate('app.charts.wholeTarget')} {...mark('start')} lineStyle={{ stroke: palette.text.primary }} />
      {Number(timePercent) <= TIME_SHOWN_MAX && (
        <ChartsReferenceLine
          x={Number(timePercent)}
          label={translate('app.charts.timeGone')}
          {...mark('end')}
          lineStyle={{ stroke: palette.text.primary, strokeDasharray: '5 4' }}
        />
      )}
      <Numbers nodes={nodes} labels={labels} />
    </BarChart>
  );
};

type NumbersProps = { readonly nodes: readonly ChartProgress[]; readonly labels: readonly string[] };

/** What is reached of each target, with the sign of its state; in numbers of its unit where the target is none to take percents of. */
const Numbers = ({ nodes, labels }: NumbersProps) => {
  const translate = useTranslate();
  const locale = useLocale() ?? 'vi';
  const { palette, typography } = useTheme();
  const { left, width } = useDrawingArea();
  const y = useYScale<'band'>();
  const number = (value: string | null) => (value === null ? '–' : formatDecimal(value, locale));
  return nodes.map(({ state, actual, targetPercent, target }, index) => (
    <text
      key={target.id}
      x={left + width + 8}
      y={(y(labels[index] ?? '') ?? 0) + y.bandwidth() / 2}
      dominantBaseline="central"
      fontFamily={typography.fontFamily}
      fontSize={12.5}
      fill={palette.text.primary}
    >
      {SIGNS[state]}{' '}
      {targetPercent === null
        ? translate('app.charts.withoutPercent', { actual: number(actual), target: number(target.value) })
        : `${formatDecimal(oneDecimal(targetPercent), locale)} %`}
    </text>
  ));
};

/** Each line cut to the length that there is room for. */
const shortened = (name: string, length: number): string =>
  name
    .split('\n')
    .map((line) => (line.length > length ? `${line.slice(0, length - 1)}…` : line))
    .join('\n');
