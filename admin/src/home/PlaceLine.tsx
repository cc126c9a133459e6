import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { RecordContextProvider } from 'react-admin';
import { MoveMark, RankMark } from '../ranking/RankMark';
import { DecimalText } from '../ui/DecimalText';
import { Line } from './Lines';

type Place = {
  readonly id: string;
  readonly rank: number | null;
  readonly outOf: number;
  readonly previousRank: number | null;
  readonly score: string | null;
};

/** A standing in one line: rank, of whom, how it moved, score. */
export const PlaceLine = ({ line, children }: { readonly line: Place; readonly children: ReactNode }) => (
  <RecordContextProvider value={line}>
    <Line>
      <RankMark />
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      <MoveMark />
      <Box sx={{ minWidth: 76, textAlign: 'right' }}>
        <DecimalText source="score" />
      </Box>
    </Line>
  </RecordContextProvider>
);
