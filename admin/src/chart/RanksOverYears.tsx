import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import { useTheme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useDrawingArea, useYScale } from '@mui/x-charts/hooks';
import { LineChart, lineClasses } from '@mui/x-charts/LineChart';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChartStanding, Part } from '../api/chart-actions';
import { ChartCard } from './ChartCard';
import type { RankLine } from './shape';
import { ranksOverYears } from './shape';

const ROW_HEIGHT = 30;
const LABEL_WIDTH = { wide: 172, narrow: 128 } as const;

type Props = { readonly standings: Part<ChartStanding>; readonly cluster: string; readonly ownId: string | null };

/** Who stood where overall in each year, rank 1 on top; one organization stands out. */
export const RanksOverYears = ({ standings, cluster, ownId }: Props) => {
  const translate = useTranslate();
  const { years, lines } = ranksOverYears(standings.nodes);
  const [chosen, setChosen] = useState<string | null>(null);
  const marked = chosen ?? ownId ?? lines[0]?.id ?? '';
  const nothing = lines.length === 0 ? 'app.charts.noRanks' : years.length < 2 ? 'app.charts.oneYear' : null;
  return (
    <ChartCard
      title={translate('app.charts.years', { cluster })}
      lead={translate(standings.hasMore ? 'app.charts.partOnly' : 'app.charts.yearsLead')}
      nothing={nothing && translate(nothing)}
      figures={{
        columns: [translate('app.charts.organization'), ...years.map(String)],
        rows: lines.map(({ id, name, ranks }) => ({ key: id, cells: [name, ...ranks.map((rank) => (rank === null ? '–' : String(rank)))] })),
      }}
    >
      <TextField
        select
        size="small"
        label={translate('app.charts.marked')}
        value={marked}
        onChange={({ target }) => setChosen(target.value)}
        sx={{ minWidth: 240, mb: 1 }}
      >
        {lines.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Box role="img" aria-label={spoken(lines, years, marked)} sx={{ minWidth: 0 }}>
        <Box aria-hidden>
          <Bump years={years} lines={lines} marked={marked} />
        </Box>
      </Box>
    </ChartCard>
  );
};

/** The line that stands out, in words. */
const spoken = (lines: readonly RankLine[], years: readonly number[], marked: string): string => {
  const line = lines.find(({ id }) => id === marked);
  return line ? `${line.name}: ${years.map((year, index) => `${year}: ${line.ranks[index] ?? '–'}`).join('; ')}` : '';
};

type BumpProps = { readonly years: readonly number[]; readonly lines: readonly RankLine[]; readonly marked: string };

const Bump = ({ years, lines, marked }: BumpProps) => {
  const { palette, breakpoints } = useTheme();
  const label = useMediaQuery(breakpoints.down('sm')) ? LABEL_WIDTH.narrow : LABEL_WIDTH.wide;
  const lowest = Math.max(1, ...lines.flatMap(({ ranks }) => ranks.map((rank) => rank ?? 1)));
  return (
    <LineChart
      height={Math.max(200, lowest * ROW_HEIGHT + 60)}
      hideLegend
      skipAnimation
      disableKeyboardNavigation
      margin={{ left: label, right: label, top: 4, bottom: 4 }}
      xAxis={[{ id: 'years', data: [...years], scaleType: 'point', valueFormatter: String }]}
      yAxis={[{ id: 'ranks', reverse: true, min: 0.5, max: lowest + 0.5, position: 'none' }]}
      series={lines.map(({ id, name, ranks }) => ({
        id,
        label: name,
        data: [...ranks],
        curve: 'bumpX',
        showMark: true,
        color: id === marked ? palette.primary.main : palette.text.disabled,
        highlightScope: { highlight: 'series', fade: 'global' },
      }))}
      sx={{ [`& .${lineClasses.line}[data-series="${marked}"]`]: { strokeWidth: 5 } }}
    >
      <EndLabels years={years} lines={lines} marked={marked} />
    </LineChart>
  );
};

/** Rank and name at both ends of each line. Of equal ranks the names follow one another. */
const EndLabels = ({ years, lines, marked }: BumpProps) => {
  const { palette, typography } = useTheme();
  const { left, width } = useDrawingArea();
  const y = useYScale<'linear'>();
  const ends = [
    { index: 0, anchor: 'end', at: left - 12 },
    { index: years.length - 1, anchor: 'start', at: left + width + 12 },
  ] as const;
  return ends.map(({ index, anchor, at }) => {
    const byRank = new Map<number, RankLine[]>();
    for (const line of lines) {
      const rank = line.ranks[index];
      if (typeof rank === 'number') byRank.set(rank, [...(byRank.get(rank) ?? []), line]);
    }
    return [...byRank].map(([rank, equal]) => (
      <text
        key={`${index} ${rank}`}
        x={at}
        y={y(rank)}
        textAnchor={anchor}
        dominantBaseline="central"
        fontFamily={typography.fontFamily}
        fontSize={12.5}
        fontWeight={equal.some(({ id }) => id === marked) ? 700 : 400}
        fill={palette.text.primary}
      >
        {`${rank}. ${equal.map(({ name }) => name.replace(/^Phường /, '')).join(', ')}`}
      </text>
    ));
  });
};
