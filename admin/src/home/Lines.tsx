import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** The lines of a panel, one below the other; on wide screens in columns. */
export const Lines = ({ columns = 1, children }: { readonly columns?: 1 | 2; readonly children: ReactNode }) => (
  <Box
    component="ul"
    sx={{
      listStyle: 'none',
      m: 0,
      p: 0,
      display: 'grid',
      columnGap: 4,
      gridTemplateColumns: { xs: '1fr', lg: `repeat(${columns}, minmax(0, 1fr))` },
    }}
  >
    {children}
  </Box>
);

export const Line = ({ children }: { readonly children: ReactNode }) => (
  <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }}>
    {children}
  </Box>
);

/** A line of two: what it is, and what there is to say of it. */
export const TwoLines = ({ primary, secondary }: { readonly primary: ReactNode; readonly secondary: ReactNode }) => (
  <Line>
    <Box sx={{ minWidth: 0, flex: 1 }}>
      <div>{primary}</div>
      <Typography component="div" variant="body2" color="text.secondary">
        {secondary}
      </Typography>
    </Box>
  </Line>
);
