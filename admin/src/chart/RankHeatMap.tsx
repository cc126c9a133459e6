import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ChartStanding, Part } from '../api/chart-actions';
import { ChartCard } from './ChartCard';
import type { RankCell } from './shape';
import { rankMatrix } from './shape';

type Props = { readonly standings: Part<ChartStanding>; readonly title: string };

/** Organizations × departments: the darker, the nearer to the top; the rank stands in each cell. */
export const RankHeatMap = ({ standings, title }: Props) => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { tables, rows } = rankMatrix(standings.nodes);
  const heads = tables.map(({ department }) => department ?? translate('app.ranking.overall'));
  const strongest = palette.mode === 'dark' ? 45 : 55;
  /** From nothing for the last to the strongest tint for the first; the text's contrast holds throughout. */
  const tint = ({ rank, outOf }: RankCell): string => {
    if (rank === null) return 'transparent';
    const part = outOf > 1 ? 1 - (rank - 1) / (outOf - 1) : 1;
    return `color-mix(in srgb, ${palette.mode === 'dark' ? palette.primary.dark : palette.primary.light} ${Math.round(strongest * Math.max(0, part))}%, transparent)`;
  };
  return (
    <ChartCard
      title={title}
      lead={translate(standings.hasMore ? 'app.charts.partOnly' : 'app.charts.heatLead')}
      nothing={rows.length === 0 ? translate('app.charts.noRanks') : null}
      figures={{
        columns: [translate('app.charts.organization'), ...heads],
        rows: rows.map(({ id, name, cells }) => ({ key: id, cells: [name, ...cells.map(rankText)] })),
      }}
    >
      <Box tabIndex={0} role="region" aria-label={title} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={{ borderCollapse: 'separate', borderSpacing: 2, fontSize: '0.8rem' }}>
          <thead>
            <tr>
              <Box
                component="th"
                scope="col"
                sx={{ textAlign: 'left', verticalAlign: 'bottom', pr: 1, position: 'sticky', left: 0, bgcolor: 'background.paper' }}
              >
                {translate('app.charts.organization')}
              </Box>
              {heads.map((head) => (
                <Box component="th" scope="col" key={head} sx={{ verticalAlign: 'bottom', fontWeight: 500, p: 0, height: 150 }}>
                  <Box component="span" sx={{ writingMode: 'vertical-rl', transform: 'rotate(180deg)', maxHeight: 148, lineHeight: 1.2 }}>
                    {head}
                  </Box>
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <Box
                  component="th"
                  scope="row"
                  sx={{ textAlign: 'left', fontWeight: 500, pr: 1, whiteSpace: 'nowrap', position: 'sticky', left: 0, bgcolor: 'background.paper' }}
                >
                  {name}
                </Box>
                {cells.map((cell, index) => (
                  <Box
                    component="td"
                    key={tables[index]?.id}
                    style={{ backgroundColor: cell ? tint(cell) : 'transparent' }}
                    sx={{
                      minWidth: 34,
                      height: 28,
                      textAlign: 'center',
                      borderRadius: 0.5,
                      border: 1,
                      borderColor: 'divider',
                      fontVariantNumeric: 'tabular-nums',
                      fontWeight: cell?.rank === 1 ? 700 : 400,
                    }}
                  >
                    {rankText(cell)}
                  </Box>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </ChartCard>
  );
};

const rankText = (cell: RankCell | null): string => (cell === null || cell.rank === null ? '–' : String(cell.rank));
