import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { EditButton, ListButton, Show, TopToolbar } from 'react-admin';
import { HistoryButton } from '../history/HistoryButton';
import { RecordNeighbours } from './RecordNeighbours';

/** A record's page. `actions` come before the usual buttons. */
export const ResourceShow = ({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) => (
  <Show
    actions={
      <TopToolbar sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        <RecordNeighbours />
        {actions}
        <HistoryButton />
        <ListButton />
        <EditButton />
      </TopToolbar>
    }
  >
    {children}
  </Show>
);

/** Labelled fields side by side, as many as fit. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
      gap: 2,
      p: 2,
      overflowWrap: 'anywhere',
      '& > * > :is(span, a):not(.RaLabeled-label)': { typography: 'body2' },
    }}
  >
    {children}
  </Box>
);
