import DownIcon from '@mui/icons-material/ArrowDropDown';
import UpIcon from '@mui/icons-material/ArrowDropUp';
import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import type { StandingRecord } from '../api/records';
import { rankMove } from './rank-move';

const MEDALS: Readonly<Record<number, string>> = { 1: '#e8b93c', 2: '#b9c2cc', 3: '#d39a6a' };

/** The rank of a standing; the first three on gold, silver and bronze. */
export const RankMark = () => {
  const translate = useTranslate();
  const standing = useRecordContext<StandingRecord>();
  if (!standing) return null;
  const { rank, outOf } = standing;
  if (rank === null) return <span title={translate('app.ranking.unranked')}>–</span>;
  const medal = MEDALS[rank];
  return (
    <Box
      component="span"
      title={translate('app.ranking.rankOf', { rank, outOf })}
      sx={{
        display: 'inline-grid',
        placeItems: 'center',
        minWidth: 30,
        height: 30,
        px: 0.5,
        borderRadius: 99,
        fontWeight: 700,
        fontVariantNumeric: 'tabular-nums',
        ...(medal && { backgroundColor: medal, color: '#1b2430' }),
      }}
    >
      {rank}
    </Box>
  );
};

/** How many places a standing moved up or down since its rank before. */
export const MoveMark = () => {
  const translate = useTranslate();
  const standing = useRecordContext<StandingRecord>();
  if (!standing) return null;
  const move = rankMove(standing.previousRank, standing.rank);
  if (move.kind === 'none') return <span>–</span>;
  if (move.kind === 'same') return <span title={translate('app.ranking.same')}>=</span>;
  const text = translate(`app.ranking.${move.kind}`, { count: move.by, previous: move.previous });
  return (
    <Box
      component="span"
      title={text}
      role="img"
      aria-label={text}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        verticalAlign: 'middle',
        fontWeight: 700,
        color: move.kind === 'up' ? 'success.main' : 'error.main',
      }}
    >
      {move.kind === 'up' ? <UpIcon aria-hidden /> : <DownIcon aria-hidden />}
      {move.by}
    </Box>
  );
};
