import type { SxProps } from '@mui/material/styles';
import { keyframes } from '@mui/material/styles';

/** A row that someone else has just changed: coloured for a moment, and with a mark at its edge that does not depend on the colour. */
export const changedRow = (color: string): SxProps => {
  const tint = `color-mix(in srgb, ${color} 22%, transparent)`;
  const fading = keyframes`from { background-color: ${tint}; } to { background-color: transparent; }`;
  return {
    boxShadow: `inset 4px 0 0 ${color}`,
    animation: `${fading} 6s ease-out`,
    '@media (prefers-reduced-motion: reduce)': { animation: 'none', backgroundColor: tint },
  };
};
